/** What of lists is saved or put together once more, followed on the way and stopped. */
import { beforeAll, describe, expect, it } from "@jest/globals";
import {
  annexOf,
  judgeLists,
  sourceOfBytes,
  usualRules,
  writeList,
  type Judged,
} from "../../src/intake/index.js";
import { isoDate } from "../../src/domain/index.js";
import { numbersFrom, personOf } from "./personLists.js";

const count = 40_000;
let judged: Judged;
let size: number;

beforeAll(async () => {
  const rows = Array.from({ length: count }, (_, at) => {
    const { nik, name, birth } = personOf(at, numbersFrom(at));
    return `${nik};${name};${birth}`;
  });
  const bytes = new TextEncoder().encode(`NIK;Nama;Tgl Lahir\n${rows.join("\n")}\n`);
  size = bytes.length;
  const read = await judgeLists(
    [{ source: sourceOfBytes("rentan.csv", bytes), role: "candidates", payer: null }],
    { rules: usualRules, date: isoDate(2026, 1, 1), regionCode: null },
  );
  if (!read.ok) throw new Error(read.problem.sentence.en);
  judged = read.value;
});

describe("lists that were judged, once more", () => {
  it("say how far they are, up to all of their bytes", async () => {
    const told: (readonly [number, number])[] = [];
    const annex = await annexOf(judged, 100, "id", "masked", (done, of) => {
      told.push([done, of]);
      return false;
    });
    expect(annex).toMatchObject({ of: count, stopped: false });
    expect(told.at(-1)).toEqual([size, size]);
    expect(told.every(([done], at) => at === 0 || done > (told[at - 1]?.[0] ?? 0))).toBe(true);
  });

  it("give no person once an annex is stopped", async () => {
    expect(await annexOf(judged, 100, "id", "masked", () => true)).toEqual({
      rows: [],
      of: 0,
      stopped: true,
    });
  });

  it("say of a file that was stopped that it is not whole", async () => {
    const options = { rules: usualRules, language: "id" } as const;
    const saved = await writeList(
      judged,
      0,
      "clean",
      options,
      () => undefined,
      () => true,
    );
    expect(saved.stopped).toBe(true);
    const whole = await writeList(judged, 0, "clean", options, () => undefined);
    expect(whole).toMatchObject({ rows: count, stopped: false });
  });
});
