import { describe, expect, it } from "@jest/globals";
import { bundled, htmlOf, readPaper, say, textOf, wordFileOf } from "../../../src/papers/index.js";
import type { NamedFile } from "../../../src/papers/index.js";
import { checkPack } from "../../../src/workbooks/index.js";
import { lampung } from "../../excel/addIn.js";
import { bookOf } from "../book.js";
import { all, partsOf, xml } from "../../workbench/save/parts.js";
import { filledOf, packOf, planOf } from "./packs.js";

async function lampungFiles() {
  const plan = planOf(lampung);
  const book = await bookOf(plan);
  const papers = packOf(lampung, filledOf(plan, book.read));
  const files = await Promise.all(
    papers.map(async (paper): Promise<NamedFile> => ({ name: paper.name, bytes: await wordFileOf(paper) })),
  );
  return { plan, book, papers, files };
}

describe("an older pack", () => {
  it("agrees with the plan that it was made from", async () => {
    const { plan, book, files } = await lampungFiles();
    const checked = await checkPack(lampung, filledOf(plan, book.read), files);
    if (!checked.ok) throw new Error(checked.problem.sentence.en);
    expect(checked.value.map(({ isOfThisPlan, disagreements }) => [isOfThisPlan, disagreements])).toEqual([
      ...[0, 1, 2].map(() => [true, []]),
    ]);
    expect(checked.value.every(({ figures }) => figures > 10)).toBe(true);
  });

  it("is told by each number that its cell no longer has", async () => {
    const { plan, book, files } = await lampungFiles();
    await book.type("Segmen", "C6", 800_000);
    const checked = await checkPack(lampung, filledOf(plan, book.read), files);
    if (!checked.ok) throw new Error(checked.problem.sentence.en);
    const [memo] = checked.value;
    expect(memo?.isOfThisPlan).toBe(false);
    expect(memo?.disagreements).toContainEqual(
      expect.objectContaining({ says: "760.468", now: "800.000", reference: "Segmen!C6" }),
    );
    // The target and the year do not depend on it.
    expect(memo?.disagreements.map(({ says }) => says)).not.toContain("38,39 %");
  });

  it("is no file of ours where it has no figures, and no file at all where it is damaged", async () => {
    const { plan, book } = await lampungFiles();
    const foreign = await wordFileOf({
      name: "surat",
      title: "surat",
      foot: "",
      tabs: new Map(),
      blocks: [{ kind: "heading", text: "Surat" }],
    });
    const files = [
      { name: "surat.docx", bytes: foreign },
      { name: "rusak.docx", bytes: foreign.slice(0, 500) },
    ];
    const checked = await checkPack(lampung, filledOf(plan, book.read), files);
    expect(checked.ok ? checked.value.map(({ figures }) => figures) : []).toEqual([0, 0]);
  });
});

describe("a paper", () => {
  it("is read back with its figures, its cells and its foot", async () => {
    const { papers, files } = await lampungFiles();
    const found = await readPaper(files[0]?.bytes ?? new Uint8Array());
    expect(found?.foot).toContain(papers[0]?.foot);
    expect(found?.figures).toContainEqual({
      text: "24,86 %",
      place: { sheet: "segmen", row: 5, column: 4 },
      shape: "share",
    });
  });

  it("is formatted text with tables, pictures and marked fields, and plain text too", async () => {
    const { papers } = await lampungFiles();
    const [memo, , council] = papers;
    if (memo === undefined || council === undefined) throw new Error("A pack has three documents");
    expect(htmlOf(memo)).toContain('<span style="background:yellow">[nomor surat]</span>');
    expect(htmlOf(memo)).toContain("<table");
    expect(htmlOf(council)).toContain('src="data:image/png;base64,');
    expect(textOf(memo)).toContain("Kepada: [jabatan pejabat yang memutuskan]");
    expect(textOf(memo)).toContain("APBD provinsi\t16.687.036.800");
    // What is copied has no bookmarks: it ends with its figures and the cell of each, and with the plan's fingerprint.
    for (const copied of [htmlOf(memo), textOf(memo)]) {
      expect(copied).toContain("760.468 = Segmen!C6;");
      expect(copied).toContain(memo.foot);
    }
  });

  it("has neither a signature nor the sum of a table alone on a page", async () => {
    const row = (text: string) => [{ runs: say`${text}` }, { runs: say`${text}` }];
    const file = await wordFileOf({
      ...{ name: "surat", title: "surat", foot: "", tabs: new Map() },
      blocks: [
        { kind: "table", widths: [1, 1], heads: [row("kepala")], rows: [row("satu"), row("jumlah")] },
        { kind: "paragraph", runs: say`Isi.` },
        { kind: "list", marks: "numbers", items: [say`pertama;`, say`kedua.`] },
        { kind: "signature", lines: [say`jabatan`, say`nama`] },
      ],
    });
    const kept = all(xml((await partsOf(file)).get("word/document.xml")), "w:p")
      .filter((paragraph) =>
        all(paragraph, "w:keepNext").some(
          (mark) => !["false", "0"].includes(mark.getAttribute("w:val") ?? ""),
        ),
      )
      .map((paragraph) => paragraph.textContent);
    expect(kept).toEqual(["kepala", "kepala", "satu", "satu", "kedua.", "jabatan"]);
  });

  it("goes into one file with others", async () => {
    const { files } = await lampungFiles();
    const zip = await bundled(files);
    expect(new TextDecoder("latin1").decode(zip.slice(0, 4))).toBe("PK\u0003\u0004");
    const names = [...(await partsOf(zip)).keys()];
    expect(names).toEqual(files.map(({ name }) => name));
  });
});
