/** Segments as offices write them. */
import { segments, wordKey } from "../../domain/index.js";
import type { Segment, SegmentId } from "../../domain/index.js";

/** Spellings besides the id and the two names; compared without case, spaces and punctuation. */
const aliases: Readonly<Partial<Record<SegmentId, string>>> = {
  "semua-pekerja":
    "seluruh pekerja, seluruh segmen, semua segmen, wilayah, seluruh wilayah, all segments, whole region",
  "ekosistem-desa": "ekosistem desa, aparatur desa dan bpd, perangkat desa dan bpd, village ecosystem",
  "perangkat-desa":
    "perangkat desa, aparat desa, aparatur desa, kepala desa, kades, kades dan perangkat desa, kepala desa dan perangkat, pamong desa, perangkat pekon, aparatur pekon, perangkat nagari, aparatur gampong, village staff, village officials",
  bpd: "bpd, badan permusyawaratan desa, bhp, badan hippun pemekonan, bamus nagari, tuha peut, village council",
  "rt-rw":
    "rt, rw, rt rw, rt dan rw, ketua rt, ketua rw, ketua rt dan rw, ketua rt dan ketua rw, pengurus rt rw",
  "lpm-lkd":
    "lpm, lkd, lpmd, lpmk, lembaga kemasyarakatan desa, lembaga pemberdayaan masyarakat, karang taruna",
  kader: "kader, kader posyandu, posyandu, kader kb, kader kesehatan, kader pkk, pkk, health volunteers",
  linmas: "satlinmas, hansip, perlindungan masyarakat, anggota linmas",
  "guru-tendik":
    "guru honorer, tenaga honorer guru, guru dan tendik, guru tendik, guru non asn, guru paud, tendik, tenaga kependidikan, honorary teachers",
  "guru-tendik-sma-smk":
    "guru sma, guru smk, guru sma smk, guru tendik sma smk, tendik sma smk, guru dan tendik sma smk",
  "non-asn":
    "non asn, honorer, tenaga honorer, thl, tenaga harian lepas, tks, phl, pegawai honorer, pegawai tidak tetap, ptt, tkd, tenaga kontrak, ppnpn, non asn pemda, non civil servants",
  "petugas-pemilu":
    "petugas pemilu, kpps, ppk, pps, pantarlih, penyelenggara pemilu, badan ad hoc, petugas pilkada, petugas ad hoc, election officers",
  petani:
    "petani, pekebun, buruh tani, petani pekebun, petani sawit, pekebun sawit, peternak, petani penggarap, tani, farmer, farmers, smallholders",
  nelayan:
    "nelayan, nelayan kecil, nelayan tradisional, buruh nelayan, pembudidaya ikan, fisher, fishers, fishermen",
  pedagang:
    "pedagang, pedagang pasar, pedagang kecil, pedagang kaki lima, pkl, pedagang asongan, traders, market traders",
  umkm: "umkm, ukm, umk, usaha mikro, pelaku umkm, pelaku usaha mikro, usaha mikro kecil, msme, micro businesses",
  "ojek-sopir-kurir":
    "ojek, ojol, ojek online, ojek daring, sopir, supir, kurir, pengemudi, pengemudi online, driver, drivers, couriers, tukang ojek, tukang becak, sopir angkot",
  art: "art, prt, pekerja rumah tangga, asisten rumah tangga, pembantu rumah tangga, domestic worker, domestic workers",
  "pekerja-keagamaan":
    "marbot, marbut, guru ngaji, imam masjid, pekerja sosial keagamaan, pekerja keagamaan, rohaniawan, penyuluh agama, takmir, ustadz, religious workers",
  "relawan-bencana": "relawan, relawan bencana, tagana, relawan kebencanaan, disaster volunteers",
  "pekerja-rentan": "pekerja rentan, rentan, pekerja informal rentan, vulnerable, vulnerable workers",
  "pekerja-rentan-miskin-ekstrem":
    "pekerja rentan miskin ekstrem, miskin ekstrem, pekerja miskin ekstrem, miskin ekstrim, pekerja rentan miskin ekstrim, p3ke",
  "jasa-konstruksi":
    "jasa konstruksi, jakon, pekerja konstruksi, buruh bangunan, construction, construction workers",
  "pekerja-migran": "pmi, tki, pekerja migran, pekerja migran indonesia, migrant workers",
  "pekerja-perusahaan":
    "pekerja perusahaan, karyawan, karyawan swasta, pekerja formal, buruh pabrik, pekerja swasta, private employees",
  "kopdes-mbg":
    "kopdes, koperasi desa, koperasi desa merah putih, kopdes merah putih, mbg, sppg, pekerja mbg",
};

interface SegmentWord {
  readonly key: string;
  readonly pairs: Pairs;
  readonly segment: Segment;
}

let words: readonly SegmentWord[] | null = null;
let byKey: ReadonlyMap<string, Segment> | null = null;

function segmentWords(): readonly SegmentWord[] {
  words ??= segments().flatMap((segment) =>
    [segment.id, segment.name.id, segment.name.en, ...(aliases[segment.id]?.split(", ") ?? [])].map(
      (word) => {
        const key = wordKey(word);
        return { key, pairs: pairsOf(key), segment };
      },
    ),
  );
  return words;
}

/** The segment that a text names, in any case and punctuation, with "dan", "&" or "/" between its words; or `null`. */
export function segmentNamed(text: string): Segment | null {
  byKey ??= new Map([...segmentWords()].reverse().map(({ key, segment }) => [key, segment]));
  const key = wordKey(text);
  return byKey.get(key) ?? byKey.get(wordKey(text.replace(/\bdan\b|&|\band\b/gi, " "))) ?? null;
}

/** The segment that a heading names; a region's total is no segment there, as "Wilayah" heads the column of regions. */
export function segmentInHeading(text: string): Segment | null {
  const named = segmentNamed(text);
  return named?.rowType === "total" ? null : named;
}

/** Letters of a title that are looked at. */
const longestTitle = 500;
const longestName = 6;
/** Shorter words ("RT", "art", "PKL") are left alone in running text. */
const shortestName = 5;

/** The one segment that a title speaks of ("Perlindungan Pekerja Rentan per Kabupaten"); `null` for none or several. */
export function segmentWithin(text: string): Segment | null {
  const parts = text
    .slice(0, longestTitle)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((part) => part !== "");
  const found = new Set<Segment>();
  for (let at = 0; at < parts.length;) {
    let taken = 1;
    for (let length = Math.min(longestName, parts.length - at); length > 0; length -= 1) {
      const words = parts.slice(at, at + length).join(" ");
      const named = wordKey(words).length < shortestName ? null : segmentNamed(words);
      if (named === null || named.rowType === "total") continue;
      found.add(named);
      taken = length;
      break;
    }
    at += taken;
  }
  const [first, ...others] = found;
  return first !== undefined && others.length === 0 ? first : null;
}

/** Segments whose names resemble a text that names none, the nearest first; at most three. */
export function segmentsLike(text: string): readonly Segment[] {
  const key = wordKey(text);
  if (key.length < 2) return [];
  const pairs = pairsOf(key);
  const best = new Map<SegmentId, { readonly segment: Segment; readonly likeness: number }>();
  for (const word of segmentWords()) {
    const likeness = likenessOf({ key, pairs }, word);
    if (likeness > (best.get(word.segment.id)?.likeness ?? 0.5)) {
      best.set(word.segment.id, { segment: word.segment, likeness });
    }
  }
  return [...best.values()]
    .sort((a, b) => b.likeness - a.likeness)
    .slice(0, 3)
    .map(({ segment }) => segment);
}

/** Each pair of letters that follow each other, with how often it occurs. */
type Pairs = ReadonlyMap<string, number>;

function pairsOf(word: string): Pairs {
  const pairs = new Map<string, number>();
  for (let at = 0; at + 2 <= word.length; at += 1) {
    const pair = word.slice(at, at + 2);
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  }
  return pairs;
}

/** How many pairs of letters two words share, 0 to 1 (Dice); a word within the other counts as near. */
function likenessOf(a: Pick<SegmentWord, "key" | "pairs">, b: Pick<SegmentWord, "key" | "pairs">): number {
  if (a.key.length > 3 && b.key.length > 3 && (a.key.includes(b.key) || b.key.includes(a.key))) return 0.8;
  let shared = 0;
  for (const [pair, count] of a.pairs) shared += Math.min(count, b.pairs.get(pair) ?? 0);
  return (2 * shared) / (a.key.length + b.key.length - 2);
}
