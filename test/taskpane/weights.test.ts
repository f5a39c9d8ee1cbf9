import { describe, expect, it } from "@jest/globals";
import { childrenOf } from "../../src/domain/index.js";
import { readWeights } from "../../src/taskpane/features/breakdown/weights.js";

/** Population of 2020 (BPS, Sensus Penduduk 2020): Bandar Lampung 1,166,066, Metro 168,676. */
const cities = "Kabupaten/kota\tPenduduk\nKota Bandar Lampung\t1.166.066\n18.72\t168676\n";

function sentence(pasted: string, province = "18"): string {
  const read = readWeights(pasted, province);
  return read.ok ? "" : read.problem.sentence.id;
}

describe("pasted weights", () => {
  it("are read by name and by code, with a heading and the sum passed over", () => {
    const read = readWeights(`${cities}Provinsi Lampung\t9.007.848\n\nJumlah\t9.007.848`, "18");
    expect(read).toMatchObject({
      ok: true,
      value: { weights: { "18.71": 1_166_066, "18.72": 168_676 }, found: 2, of: 15 },
    });
  });

  it("are read for every kabupaten and kota of a province as they are named", () => {
    const all = childrenOf("16")
      .map(({ name }, at) => `${name}; ${1_000 + at}`)
      .join("\r\n");
    expect(readWeights(all, "16")).toMatchObject({ value: { found: 17, of: 17 } });
  });

  it("are not guessed where a name has two meanings", () => {
    // The province and its city; a kabupaten and a kota.
    expect(sentence("Bengkulu\t391.117", "17")).toMatch(/^Baris 1: “Bengkulu” bukan satu kabupaten\/kota/u);
    expect(sentence("Solok\t1\nKota Solok\t2", "13")).toMatch(/^Baris 1: /u);
    expect(readWeights("Kab. Solok\t1\nKota Solok\t2", "13").ok).toBe(true);
  });

  it("are refused by their line: elsewhere, twice, no number", () => {
    expect(sentence("Kota Metro\t168.676\nKota Palembang\t1.668.848")).toMatch(
      /^Baris 2: “Kota Palembang” bukan/u,
    );
    expect(sentence("Kota Metro\t168.676\n18.72\t168.676")).toMatch(/^Baris 2: “18.72” ada dua kali/u);
    expect(sentence("Kota Metro\t168.676\nPringsewu\t12,5")).toMatch(/^Baris 2: /u);
    expect(sentence("Kota Metro\t168.676\nPringsewu\tbanyak")).toMatch(/^Baris 2: .+ tidak berakhir dengan/u);
    expect(sentence("Pringsewu\nKota Metro\t168.676")).toMatch(/^Baris 1: “Pringsewu” tidak berakhir/u);
  });
});
