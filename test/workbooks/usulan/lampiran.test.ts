/** The annex to a decree, from a checked list down to the Word file: who is in it, where, masked, and held against the plan. */
import { describe, expect, it } from "@jest/globals";
import { annexOf, judgeLists, sourceOfBytes, usualRules } from "../../../src/intake/index.js";
import { buildDecreeAnnex } from "../../../src/workbooks/index.js";
import { lampung } from "../../excel/addIn.js";
import { numbersFrom, personOf } from "../../intake/personLists.js";
import { bookOf } from "../book.js";
import { filledOf, partedOf, planOf } from "./packs.js";

const people = [0, 1, 2, 3].map((number) => personOf(number, numbersFrom(number)));
const places = ["Ambarawa;Sukamaju", "AMBARAWA;sukamaju", "Gadingrejo;Wates", "Ambarawa;"];
/** Four persons; the last row is the first person again, who is rejected. */
const list = [
  "NIK;Nama;Tgl Lahir;Kecamatan;Desa;Pekerjaan",
  ...people.map(({ nik, birth }, at) => `${nik};ORANG ${String(at)};${birth};${places[at] ?? ""};Petani`),
  `${people[0]?.nik ?? ""};ORANG LAGI;${people[0]?.birth ?? ""};Ambarawa;Sukamaju;Petani`,
].join("\n");

async function rowsOf(nik: "masked" | "whole") {
  const judged = await judgeLists(
    [
      {
        source: sourceOfBytes("calon.csv", new TextEncoder().encode(list)),
        role: "candidates",
        payer: "APBDES",
      },
    ],
    { rules: usualRules, date: "2026-01-01", regionCode: null },
  );
  if (!judged.ok) throw new Error(judged.problem.sentence.en);
  return annexOf(judged.value, 100, "id", nik);
}

async function textOf(given: Parameters<typeof buildDecreeAnnex>[0]): Promise<readonly string[]> {
  const paper = buildDecreeAnnex(given);
  if (!paper.ok) throw new Error(paper.problem.sentence.en);
  return (await partedOf(paper.value)).whole;
}

describe("the annex to a decree", () => {
  it("counts by kecamatan and desa whatever their capitals, and leaves out who was rejected", async () => {
    const text = await textOf({ ...(await rowsOf("masked")), regionCode: "18.10", plan: null });
    expect(text).toContain(
      "Daftar ini memuat 4 orang yang lolos pemeriksaan; jumlah menurut rencana: [jumlah orang menurut rencana].",
    );
    // Two of Sukamaju and one of no desa in Ambarawa, one in Gadingrejo.
    const sums = text.slice(text.indexOf("Orang"), text.indexOf("Kecamatan Ambarawa"));
    expect(sums.join("|")).toContain("Jumlah Ambarawa|3|");
    expect(sums.join("|")).toContain("Jumlah Gadingrejo|1|Jumlah|4");
    expect(text).toContain("Desa/kelurahan Sukamaju (2 orang)");
    expect(text).toContain("Desa/kelurahan [desa belum disebut] (1 orang)");
    expect(text).toContain("ORANG 3");
    expect(text).not.toContain("ORANG LAGI");
  });

  it("masks the NIK unless somebody asks for it whole", async () => {
    const [first] = people;
    const masked = (await textOf({ ...(await rowsOf("masked")), regionCode: null, plan: null })).join(" ");
    expect(people.filter(({ nik }) => masked.includes(nik.slice(4, 14)))).toEqual([]);
    expect(masked).toContain(`${first?.nik.slice(0, 4) ?? ""}**********${first?.nik.slice(14) ?? ""}`);
    const whole = (await textOf({ ...(await rowsOf("whole")), regionCode: null, plan: null })).join(" ");
    expect(people.filter(({ nik }) => !whole.includes(nik))).toEqual([]);
  });

  it("says by how many the list differs from the plan in the workbook", async () => {
    const plan = planOf(lampung);
    const book = await bookOf(plan);
    const filled = { choices: lampung, filled: filledOf(plan, book.read) };
    const text = await textOf({ ...(await rowsOf("masked")), regionCode: "18", plan: filled });
    // 38.39 % of 3,058,943 in 2029 from 760,468: 82,773 new members in the first of five years.
    expect(text).toContain(
      "Daftar ini memuat 4 orang yang lolos pemeriksaan; rencana memuat 82.773 orang pada Tahun Anggaran 2025, sehingga daftar ini kurang 82.769 orang.",
    );
    const even = await textOf({ ...(await rowsOf("masked")), of: 82_773, regionCode: "18", plan: filled });
    expect(even.join(" ")).toContain("sama dengan rencana");
    expect(even).toContain("Dokumen ini hanya memuat 4 nama pertama; selebihnya ada di daftar yang bersih.");
  });
});
