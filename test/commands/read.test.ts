/** `npm run read`: what it prints, and with what it ends. */
import { spawnSync } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { readCommand, type Ended } from "../../src/commands/readCommand.js";
import { headings, partsOf, xmlRow, zipOf } from "../intake/archives.js";

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "cakupan-read-"));
});
afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
});

const run = (...given: readonly string[]): Promise<Ended> => readCommand(given);

async function file(name: string, content: string | Uint8Array): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, content);
  return path;
}

/** Two years of two kabupaten/kota, in thousands that can be read in two ways. */
const severalQuestions = [
  "Kabupaten/Kota;Pekerja 2022 (ribu orang);Pekerja 2023 (ribu orang)",
  "Pringsewu;200.500;201.500",
  "Kota Metro;90.250;91.750",
].join("\n");

interface Printed {
  readonly kind: string;
  readonly columns: readonly { readonly heading: string; readonly field: string; readonly unit: string }[];
  readonly rows: readonly { readonly region: string; readonly workers: number }[];
  readonly findings: readonly { readonly code: string; readonly cell: string; readonly sentence: string }[];
  readonly questions: readonly {
    readonly id: string;
    readonly sentence: string;
    readonly options: readonly string[];
  }[];
}
const printed = ({ stdout }: Ended): Printed => JSON.parse(stdout) as Printed;

describe("npm run read", () => {
  it("ends with 0 where rows can be taken over, and prints them as the issue's JSON", async () => {
    const ended = await run(
      await file("a.csv", "Kabupaten/Kota;Pekerja;Peserta\nPringsewu;1000;5\n"),
      "--json",
    );
    expect(ended.status).toBe(0);
    expect(printed(ended)).toMatchObject({
      kind: "figures",
      columns: [
        { heading: "Kabupaten/Kota", field: "regionName", unit: null },
        { heading: "Pekerja", field: "workers", unit: "orang" },
        { heading: "Peserta", field: "covered", unit: "orang" },
      ],
      rows: [
        { region: "18.10", segment: "semua-pekerja", workers: 1000, covered: 5, rate: null, asOf: null },
      ],
      questions: [],
    });
  });

  it("ends with 1 where nothing can be taken over, and says what is missing in the language asked for", async () => {
    const path = await file("b.csv", "Nama Barang;Harga\nBeras;12000\n");
    const [id, en] = [await run(path, "--json"), await run(path, "--json", "--lang", "en")];
    expect([id.status, en.status]).toEqual([1, 1]);
    expect([printed(id).kind, printed(id).rows]).toEqual(["unrecognised", []]);
    expect(printed(id).findings[0]?.sentence).toContain("Baris judul tidak ditemukan");
    expect(printed(en).findings[0]?.sentence).toContain("No heading was found");
    expect(printed(id).findings[0]?.sentence).not.toContain("No heading");
  });

  it("asks several questions in one file, and takes an answer to each", async () => {
    const path = await file("c.csv", severalQuestions);
    const open = await run(path, "--json", "--lang", "en");
    expect(open.status).toBe(1);
    expect(printed(open).questions.map(({ id, options }) => [id, options])).toEqual([
      ["period", ["2023", "2022"]],
      ["numbers-C", ["id", "en"]],
    ]);
    expect(printed(open).questions[1]?.sentence).toMatch(/^C2 "201\.500" in the column/);
    // 201.5 thousand the English way, 201,500 thousand the Indonesian way.
    const answered = await run(path, "--json", "--answer", "numbers-C=en");
    expect(answered.status).toBe(0);
    expect(printed(answered).rows.map(({ region, workers }) => [region, workers])).toEqual([
      ["18.10", 201_500],
      ["18.72", 91_750],
    ]);
    const both = await run(path, "--json", "--answer", "period=2022", "--answer", "numbers-B=en");
    expect(printed(both).rows.map(({ workers }) => workers)).toEqual([200_500, 90_250]);
  });

  it("reads the sheet that is named, and names those that are there", async () => {
    const rows = `<sheetData>${xmlRow(1, headings)}${xmlRow(2, ["18.10", "Kader", 1000, 5])}</sheetData>`;
    const path = await file("d.xlsx", await zipOf(partsOf(rows)));
    const wrong = await run(path, "--sheet", "Lain");
    expect(wrong.status).toBe(2);
    const [, name = ""] = /ada: ([^.,]+)\./.exec(wrong.stderr) ?? [];
    const ended = await run(path, "--sheet", name.toUpperCase(), "--json");
    expect(ended.status).toBe(0);
    expect(printed(ended).rows).toMatchObject([{ region: "18.10", segment: "kader" }]);
  });

  it("takes the region of a table that names none", async () => {
    const path = await file("e.csv", "Segmen;Pekerja;Peserta\nKader;1000;5\n");
    expect((await run(path)).status).toBe(1);
    const ended = await run(path, "--region", "18.10");
    expect(ended.status).toBe(0);
    expect(ended.stdout).toContain("18.10 kader: pekerja 1000, peserta 5");
  });

  it("is a command of its own that ends so", async () => {
    const path = await file("f.csv", "Kabupaten/Kota;Pekerja\nPringsewu;1000\n");
    const command = ["--import", "tsx", "src/commands/read.ts", path, "--lang", "en"];
    const { status, stdout } = spawnSync(process.execPath, command, { encoding: "utf8" });
    expect(status).toBe(0);
    expect(stdout).toContain("figures: 1 rows can be taken over");
  });

  it.each([
    [["--lang", "jv"], "id or en was expected"],
    [["--answer", "period"], "ID=OPTION"],
    [["--region", "99"], "99"],
    [["--nothing"], "--nothing"],
    [[], "One file was expected"],
  ])("ends with 2 for a mistake in the arguments: %j", async (given, says) => {
    const ended = await run(...(given.length === 0 ? [] : ["a.csv", ...given]));
    expect(ended.status).toBe(2);
    expect(ended.stderr).toContain(says);
    expect(ended.stdout).toBe("");
  });
});
