/** Lists of persons who do not exist, of any length and always the same: for tests, and for what `npm run bench` measures. */

/** Numbers that follow each other without a pattern (Mulberry32). */
export function numbersFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

export const listHeadings = [
  "No",
  "NIK",
  "No KK",
  "Nama Lengkap",
  "Tgl Lahir",
  "JK",
  "Alamat",
  "Kecamatan",
  "Desa/Kelurahan",
  "Pekerjaan",
  "Desil",
  "Tanggal Desil",
];

const given = "BUDI SITI AGUS DEWI EKO SRI JOKO RINA HENDRA WATI SLAMET YANTI BAMBANG NUR TONO LESTARI".split(
  " ",
);
const family = "SANTOSO RAHAYU WIBOWO HANDAYANI SAPUTRA LESTARI NUGROHO SUSANTI HIDAYAT PURNAMA".split(" ");
const villages = Array.from({ length: 300 }, (_, at) => `Sukamaju ${at + 1}`);
const work = ["Buruh tani", "Nelayan", "Pedagang", "Tukang ojek", "Petani", "Asisten rumah tangga"];

const two = (value: number): string => String(value).padStart(2, "0");

/** What a person of the lists is. `number` makes them different from each other. */
export interface ListedPerson {
  readonly nik: string;
  readonly kk: string;
  readonly name: string;
  readonly birth: string;
  readonly sex: "L" | "P";
  readonly cells: readonly string[];
}

/** A sound person between 20 and 60 of Lampung, on 1 January 2026. */
export function personOf(number: number, random: () => number): ListedPerson {
  const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)] as T;
  const sex = random() < 0.5 ? "L" : "P";
  const day = 1 + Math.floor(random() * 28);
  const month = 1 + Math.floor(random() * 12);
  const year = 1966 + Math.floor(random() * 40);
  const kecamatan = 1 + Math.floor(random() * 20);
  const region = `18${two(1 + (number % 13))}${two(kecamatan)}`;
  const born = `${two(sex === "P" ? day + 40 : day)}${two(month)}${two(year % 100)}`;
  const serial = String(1 + (Math.floor(number / 13) % 9999)).padStart(4, "0");
  const nik = `${region}${born}${serial}`;
  const kk = `${region}${two(1 + (number % 28))}${two(1 + (number % 12))}15${serial}`;
  const name = `${pick(given)} ${pick(family)}`;
  const birth = `${two(day)}/${two(month)}/${year}`;
  const village = pick(villages);
  return {
    nik,
    kk,
    name,
    birth,
    sex,
    cells: [
      String(number + 1),
      nik,
      kk,
      name,
      birth,
      sex,
      `Jl Merdeka No ${number % 300} RT 0${number % 9} RW 03`,
      `Kecamatan ${kecamatan}`,
      village,
      pick(work),
      String(1 + (number % 4)),
      "2025-09-30",
    ],
  };
}

/** A text of so many rows, in pieces. */
export function* listPieces(rows: number, seed = 1, delimiter = ";"): Generator<string> {
  const random = numbersFrom(seed);
  let piece = `${listHeadings.join(delimiter)}\n`;
  for (let number = 0; number < rows; number += 1) {
    piece += `${personOf(number, random).cells.join(delimiter)}\n`;
    if (number % 5_000 === 4_999) {
      yield piece;
      piece = "";
    }
  }
  if (piece !== "") yield piece;
}
