/** What a column of a list of persons may hold, and the headings by which offices call it. */
import type { Text } from "../../domain/index.js";

export type PersonField = keyof typeof personFields;

interface FieldWords {
  readonly name: Text;
  /** Headings in small letters, words parted by one space, the usual one first. */
  readonly headings: string;
}

/**
 * As they stand in lists of DTKS, P3KE and DTSEN, in village registers, in the forms of BPJS Ketenagakerjaan and in what programs
 * export (NO_KK, namaLengkap, TGL LAHIR, L/P).
 */
export const personFields = {
  nik: {
    name: { id: "NIK", en: "NIK" },
    headings:
      "nik, no nik, nomor nik, no ktp, nomor ktp, ktp, no ktp nik, nik ktp, no ktp el, nomor induk kependudukan, no induk kependudukan, nik peserta, nik pekerja, nik pasien, nik penerima, nik tk, no identitas, nomor identitas, nik no ktp, nik sesuai ktp",
  },
  name: {
    name: { id: "nama", en: "name" },
    headings:
      "nama, nama lengkap, nama peserta, nama pekerja, nama tenaga kerja, nama tk, nama karyawan, nama pegawai, nama penerima, nama anggota, nama individu, nama warga, nama penduduk, nama sesuai ktp, nama lengkap sesuai ktp, nama krt, nama art, nama kepala keluarga, full name, name, nama calon peserta, nama pasien",
  },
  birthDate: {
    name: { id: "tanggal lahir", en: "date of birth" },
    headings:
      "tanggal lahir, tgl lahir, tgllahir, tanggallahir, tg lahir, tanggal kelahiran, tgl kelahiran, tempat tanggal lahir, tempat tgl lahir, ttl, tahun lahir, tempat lahir tanggal lahir, date of birth, birth date, birthdate, dob, tanggal lahir dd mm yyyy, tgl lahir dd mm yyyy",
  },
  sex: {
    name: { id: "jenis kelamin", en: "sex" },
    headings: "jenis kelamin, jk, jns kelamin, jeniskelamin, kelamin, l p, lp, gender, sex, j k, p l",
  },
  household: {
    name: { id: "nomor KK", en: "family card number" },
    headings:
      "no kk, nomor kk, kk, nokk, no kartu keluarga, nomor kartu keluarga, id keluarga, id keluarga p3ke, id keluarga dtks, family card number",
  },
  province: {
    name: { id: "provinsi", en: "province" },
    headings: "provinsi, prov, propinsi, nama provinsi, province",
  },
  regency: {
    name: { id: "kabupaten/kota", en: "regency or city" },
    headings:
      "kabupaten kota, kab kota, kabupaten, kota, kab, kabkota, kabkot, nama kabupaten kota, nama kabupaten, kota kabupaten, kab kot, regency, regency city",
  },
  regionCode: {
    name: { id: "kode wilayah", en: "region code" },
    headings:
      "kode wilayah, kode kemendagri, kode kemdagri, kode wil, kode daerah, kode desa, kode desa kelurahan, kode kelurahan, kode kecamatan, kode kabupaten, region code",
  },
  kecamatan: {
    name: { id: "kecamatan", en: "kecamatan" },
    headings: "kecamatan, kec, distrik, nama kecamatan, kecamatan domisili, kecamatan ktp, subdistrict",
  },
  desa: {
    name: { id: "desa/kelurahan", en: "village" },
    headings:
      "desa kelurahan, kelurahan desa, desa, kelurahan, kel, kel desa, desa kel, pekon, gampong, nagari, kampung, nama desa, nama desa kelurahan, nama kelurahan, desa domisili, village",
  },
  address: {
    name: { id: "alamat", en: "address" },
    headings: "alamat, alamat lengkap, alamat rumah, alamat domisili, alamat ktp, alamat sesuai ktp, address",
  },
  segment: {
    name: { id: "segmen", en: "segment" },
    headings:
      "segmen, segmen peserta, segmen pekerja, jenis peserta, jenis pekerja, kategori, kategori pekerja, kategori peserta, kelompok, kelompok pekerja, kelompok sasaran, segment, jenis kepesertaan, segmentasi, tipe peserta",
  },
  occupation: {
    name: { id: "pekerjaan", en: "occupation" },
    headings:
      "pekerjaan, jenis pekerjaan, pekerjaan utama, profesi, mata pencaharian, status pekerjaan, pekerjaan ktp, pekerjaan ktpel, jenis pekerjaan profesi, bidang pekerjaan, occupation, jabatan",
  },
  sector: {
    name: { id: "sektor", en: "sector" },
    headings:
      "sektor, lapangan usaha, lapangan pekerjaan, sektor usaha, bidang usaha, jenis usaha, sector, sektor pekerjaan",
  },
  programme: {
    name: { id: "program", en: "programme" },
    headings:
      "program, program diikuti, program yang diikuti, program bpjs, jenis program, paket program, paket, programme, program jaminan",
  },
  employer: {
    name: { id: "pemberi kerja", en: "employer" },
    headings:
      "npp, nama perusahaan, perusahaan, pemberi kerja, nama pemberi kerja, badan usaha, nama badan usaha, instansi, nama instansi, tempat bekerja, tempat kerja, wadah, nama wadah, employer, nama perusahaan wadah, unit kerja",
  },
  status: {
    name: { id: "status kepesertaan", en: "membership status" },
    headings:
      "status, status kepesertaan, status peserta, status aktif, keaktifan, status keaktifan, status tk, kepesertaan, membership status, status bpjs tk, status bpjs ketenagakerjaan",
  },
  arrears: {
    name: { id: "bulan menunggak", en: "months in arrears" },
    headings:
      "bulan menunggak, tunggakan, bulan tunggakan, lama menunggak, jumlah bulan menunggak, tunggakan bulan, menunggak bulan, lama tunggakan, months in arrears, arrears, jumlah tunggakan bulan",
  },
  paidUntil: {
    name: { id: "iuran terakhir", en: "paid until" },
    headings:
      "iuran terakhir, bulan iuran terakhir, blth, blth terakhir, blth na, periode iuran terakhir, bulan terakhir bayar, bayar terakhir, tanggal bayar terakhir, masa aktif, masa perlindungan, masa berlaku, aktif sampai, aktif sampai dengan, tanggal akhir, tgl akhir, paid until, akhir perlindungan",
  },
  payer: {
    name: { id: "pembayar", en: "payer" },
    headings:
      "pembayar, sumber dana, sumber pendanaan, sumber anggaran, sumber pembiayaan, pembiayaan, penanggung, penanggung iuran, pembayar iuran, dibayar oleh, payer, funding source, asal dana, skema pembiayaan",
  },
  decile: {
    name: { id: "desil", en: "decile" },
    headings:
      "desil, desil kesejahteraan, desil nasional, desil ekonomi, desil dtsen, desil sosial, desil p3ke, desil dtks, kategori desil, decile, peringkat kesejahteraan, desil keluarga",
  },
  decileDate: {
    name: { id: "tanggal desil", en: "date of the decile" },
    headings:
      "tanggal desil, tgl desil, periode desil, tanggal data desil, tanggal dtsen, periode dtsen, versi dtsen, tanggal data, tahun desil, decile date, bulan desil, periode data",
  },
  months: {
    name: { id: "bulan dibayar", en: "months paid" },
    headings:
      "bulan, lama bulan, jumlah bulan, bulan dibayar, bulan didanai, lama perlindungan, jumlah bulan iuran, months",
  },
  kpj: {
    name: { id: "KPJ", en: "KPJ" },
    headings:
      "kpj, no kpj, nomor kpj, no peserta, nomor peserta, kartu peserta, no kartu peserta, nomor kartu peserta, no kartu, membership number",
  },
  age: { name: { id: "umur", en: "age" }, headings: "umur, usia, usia tahun, umur tahun, age" },
} as const satisfies Readonly<Record<string, FieldWords>>;

export const personFieldIds = Object.keys(personFields) as readonly PersonField[];

const longestHeading = 80;

const byHeading: ReadonlyMap<string, PersonField> = new Map(
  personFieldIds.flatMap((field) =>
    personFields[field].headings.split(", ").map((heading) => [heading, field] as const),
  ),
);

/** Small letters, words parted by one space: "namaLengkap", "NAMA_LENGKAP" and "Nama Lengkap *" are one heading. */
function headingKey(heading: string): string {
  return heading
    .replace(/([a-z])([A-Z])/g, "$1 $2")
    .toLowerCase()
    .replace(/\([^)]*\)/g, " ")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

/** What a heading of a list of persons names, or `null`. */
export function personField(heading: string): PersonField | null {
  if (heading.length > longestHeading) return null;
  const key = headingKey(heading);
  const known = byHeading.get(key) ?? byHeading.get(key.replace(/ /g, ""));
  if (known !== undefined) return known;
  // "Kolom NIK (wajib 16 digit)", "Tgl. lahir pekerja": a heading around a word that nothing else is called by.
  if (/\bnik\b|\b(no|nomor) ktp\b|\bnomor induk kependudukan\b|\bktp\b/.test(key)) return "nik";
  if (/\bkpj\b|\b(no|nomor) (kartu )?peserta\b|\bkartu peserta\b/.test(key)) return "kpj";
  if (/\bnpp\b/.test(key)) return "employer";
  if (/\b(no|nomor) (kk|kartu keluarga)\b/.test(key)) return "household";
  if (/\b(tanggal|tgl|tahun) ?lahir\b|\bttl\b|\bdate of birth\b|\bbirth ?date\b/.test(key))
    return "birthDate";
  return null;
}
