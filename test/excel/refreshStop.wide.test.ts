/** A refresh that is stopped: at any step before old lines leave, every cell is as it was, and afterwards it goes to its end. */
import { afterAll, beforeAll, describe, expect, it, jest } from "@jest/globals";
import type { PlanChoices, Text } from "../../src/domain/index.js";
import { placedOf } from "../workbooks/rencana/checked.js";
import { openAddIn, type AddIn } from "./addIn.js";
import { patience as usual } from "./desk.js";
import {
  neighbours,
  refreshed,
  requestOf,
  sheetsOf,
  standing,
  start,
  teachers,
  village,
  write,
  type Standing,
} from "./refreshing.js";

jest.setTimeout(400_000);

/** What is put back is read and calculated on a machine that may be busy with other tests. */
const patience = { ...usual, silence: 300_000 };

const filled: PlanChoices = { ...start, segments: [village, neighbours] };
/** A segment comes in, another leaves, and every projected year is another. */
const choices: PlanChoices = { ...start, targetShare: 0.3, segments: [teachers, village] };

let addIn: AddIn;
let found: Standing;
let before: ReturnType<typeof sheetsOf>;
let told: Text[] = [];
let coming: string | null = null;

/** The first sentence of Ringkasan that names the region. */
function headlineIn(sheets: typeof before): string | undefined {
  const cells = sheets.find(({ name }) => name === "Ringkasan")?.cells as readonly (readonly unknown[])[];
  return cells.map(([, , , value]) => String(value)).find((value) => value.startsWith("Per "));
}
beforeAll(async () => {
  addIn = await openAddIn();
  found = await standing(filled, addIn);
  before = sheetsOf(found);
});
afterAll(() => addIn.close());

/** The fingerprint of the inputs as the documents of a plan have it. */
async function standingPrint(): Promise<string> {
  const { rooms } = found.addIn;
  const now = rooms.standingPlan(found.remembered.choices, await rooms.readFilled(found.receipt));
  if (!now.ok) throw new Error(now.problem.sentence.en);
  return now.value.fingerprint;
}

async function printed(): Promise<readonly string[] | undefined> {
  return (await found.addIn.rooms.readPrinted(found.receipt))?.fingerprints;
}

/** Refreshes, and stops at the first step that is called so; what it was told of until then is in `told`. */
async function stoppedAt(isIt: (step: Text) => boolean) {
  const stop = new AbortController();
  told = [];
  const outcome = found.addIn.rooms.refreshPlan(requestOf(found, choices), {
    patience,
    signal: stop.signal,
    onStep: (_done, _total, what) => {
      told.push(what);
      if (isIt(what)) stop.abort();
    },
  });
  return outcome;
}

describe("the foot of the pages", () => {
  it("has the fingerprint of what was filled, until an input is edited and it is written anew", async () => {
    const { rooms, engine } = found.addIn;
    const first = await standingPrint();
    expect(await printed()).toEqual([first]);
    expect((await rooms.readPrinted(found.receipt))?.without).toEqual([]);
    // The target, typed over in its cell.
    const { row, column } = placedOf(filled).places.assumptions.targetInput;
    write(found, "Asumsi", row, column, 0.31);
    await engine.settle();
    const edited = await standingPrint();
    expect(edited).not.toBe(first);
    expect(await printed()).toEqual([first]);
    await rooms.printFingerprint(found.receipt, edited, { language: "id" });
    expect(await printed()).toEqual([edited]);
    // Back again: the same inputs have the same fingerprint.
    write(found, "Asumsi", row, column, filled.targetShare);
    await engine.settle();
    expect(await standingPrint()).toBe(first);
    await rooms.printFingerprint(found.receipt, first, { language: "id" });
  });
});

describe("a refresh that is stopped", () => {
  it.each<[string, (step: Text) => boolean, string]>([
    ["while the sheets are read", ({ en }) => en.startsWith("Reading Proyeksi"), "Nothing was changed yet"],
    ["before lines come in", ({ en }) => en.startsWith("Inserting"), "everything is as it was before"],
    ["with the first contents", ({ en }) => en.startsWith("Writing"), "everything is as it was before"],
    ["after all contents", ({ en }) => en.startsWith("Formatting"), "everything is as it was before"],
  ])("%s leaves each cell as it was, and says so", async (_, isIt, said) => {
    await expect(stoppedAt(isIt)).rejects.toMatchObject({
      kind: "cancelled",
      sentence: { en: expect.stringContaining(said), id: expect.stringContaining("Pembaruan dihentikan") },
    });
    expect(isIt(told.at(-1) ?? { id: "", en: "" })).toBe(true);
    await found.addIn.engine.settle();
    expect(sheetsOf(found)).toEqual(before);
  });

  it("in the preview has only been read", async () => {
    const stop = new AbortController();
    const looking = found.addIn.rooms.previewRefresh(requestOf(found, choices), {
      signal: stop.signal,
      onStep: () => stop.abort(),
    });
    await expect(looking).rejects.toMatchObject({
      kind: "cancelled",
      sentence: { en: "Stopped. The workbook was not changed." },
    });
  });

  it("is shown with the headline as it stands and as it will be written", async () => {
    const { headline } = await found.addIn.rooms.previewRefresh(requestOf(found, choices));
    const standingNow = headlineIn(before);
    expect(headline.before).toBe(standingNow);
    expect(headline.after).not.toBe(standingNow);
    coming = headline.after;
  });

  it("when old lines leave goes to its end, as nothing could put them back", async () => {
    const stop = new AbortController();
    const report = await refreshed(found, choices, {
      signal: stop.signal,
      onStep: (_done, _total, { en }) => {
        if (en.startsWith("Deleting")) stop.abort();
      },
    });
    expect(stop.signal.aborted).toBe(true);
    expect(report.lines).toBeGreaterThan(0);
    expect(found.remembered.choices).toMatchObject({ targetShare: 0.3 });
    // Each page is printed with the fingerprint of the inputs as they stand.
    expect(await printed()).toEqual([await standingPrint()]);
    // What the preview promised.
    expect(headlineIn(sheetsOf(found))).toBe(coming);
  });
});
