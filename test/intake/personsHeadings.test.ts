/** Headings as they stand in lists of others: nobody here wrote them. */
import { describe, expect, it } from "@jest/globals";
import { personField } from "../../src/intake/index.js";

const lists: readonly (readonly [string, Readonly<Record<string, string | null>>])[] = [
  [
    // github.com/kajapeguyangan12-ux/sigede-dpkj, PANDUAN_UPLOAD_DATA_WARGA.md
    "a village register in Denpasar",
    {
      noKK: "household",
      nik: "nik",
      namaLengkap: "name",
      jenisKelamin: "sex",
      tempatLahir: null,
      tanggalLahir: "birthDate",
      alamat: "address",
      statusNikah: null,
      agama: null,
      pekerjaan: "occupation",
      penghasilan: null,
      shdk: null,
      desil: "decile",
    },
  ],
  [
    // A template for citizens in bulk (NO_KK,NIK,NAMA_LENGKAP,…), found by its first line
    "a template in capitals",
    {
      NO_KK: "household",
      NIK: "nik",
      NAMA_LENGKAP: "name",
      JENIS_KELAMIN: "sex",
      TEMPAT_LAHIR: null,
      TANGGAL_LAHIR: "birthDate",
      PEKERJAAN: "occupation",
      STATUS_PERKAWINAN: null,
      NO_HP: null,
      ALAMAT_RUMAH: "address",
    },
  ],
  [
    // What a program takes over of a P3KE file
    "P3KE",
    {
      id_keluarga_p3ke: "household",
      kode_kemendagri: "regionCode",
      desil_kesejahteraan: "decile",
      provinsi: "province",
      kabupaten: "regency",
      kecamatan: "kecamatan",
      desa: "desa",
      nama_lengkap: "name",
      id_individu: null,
    },
  ],
  [
    // github.com/ralinvann/xlsx_organizer, QUICK_REFERENCE_CARD.md
    "a health centre",
    { NIK: "nik", Nama: "name", UMUR: "age", "Tanggal Lahir": "birthDate", JK: "sex", SKRINING: null },
  ],
  [
    "another, with what is asked for in brackets",
    {
      "NIK PASIEN": "nik",
      "NAMA PASIEN": "name",
      "TGL LAHIR": "birthDate",
      "NIK (16 digit)": "nik",
      "Tgl. Lahir (dd/mm/yyyy)": "birthDate",
      "Desa/Kelurahan": "desa",
      "Kab/Kota": "regency",
      "Sumber Dana": "payer",
      "L/P": "sex",
    },
  ],
];

describe("the headings of", () => {
  it.each(lists)("%s", (_, headings) => {
    const found = Object.fromEntries(Object.keys(headings).map((heading) => [heading, personField(heading)]));
    expect(found).toEqual(headings);
  });
});
