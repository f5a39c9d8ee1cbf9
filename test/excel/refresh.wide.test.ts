/** Refreshes of plans that take many fills: against a fill of the same choices, and with every kind of refusal. */
import { describe, expect, it, jest } from "@jest/globals";
import type { PlanChoices } from "../../src/domain/index.js";
import { patience } from "./desk.js";
import {
  neighbours,
  refreshed,
  sheetsOf,
  standing,
  start,
  teachers,
  village,
  write,
  besideLabel,
  requestOf,
} from "./refreshing.js";

// Plans are filled and calculated again and again.
jest.setTimeout(400_000);

describe("a refresh", () => {
  it.each<[string, PlanChoices]>([
    ["a segment more and another order", { ...start, segments: [teachers, neighbours, village] }],
    ["a segment less, and a year more", { ...start, segments: [village], horizonYear: 2027 }],
  ])("with %s leaves what a fill of it would, and the same once more changes nothing", async (_, choices) => {
    const wanted = sheetsOf(await standing(choices));
    const it = await standing();
    const report = await refreshed(it, choices);
    expect(report.written).toBeGreaterThan(0);
    expect(sheetsOf(it)).toEqual(wanted);
    const { cellsWritten } = it.addIn.host.counts;
    const again = await refreshed(it, choices);
    expect([again.written, again.lines]).toEqual([0, 0]);
    expect(it.addIn.host.counts.cellsWritten).toBe(cellsWritten);
  });

  it("asks before an entry goes with its row, and writes nothing until then", async () => {
    const it = await standing();
    const rt = besideLabel(it, "Segmen", neighbours.name, 2);
    write(it, "Segmen", rt.row, 2, 6_001);
    await it.addIn.engine.settle();
    const { cellsWritten } = it.addIn.host.counts;
    const fewer = { ...start, segments: [village] };
    await expect(refreshed(it, fewer)).rejects.toMatchObject({ kind: "plan" });
    expect(it.addIn.host.counts.cellsWritten).toBe(cellsWritten);
    await refreshed(it, fewer, { agreed: true });
    expect(() => besideLabel(it, "Segmen", neighbours.name, 2)).toThrow();
    await it.addIn.rooms.takeRefreshBack(requestOf(it, start), { patience });
    expect(besideLabel(it, "Segmen", neighbours.name, 2).value).toBe(6_001);
  });

  it("puts everything back when Excel refuses the lines or the contents", async () => {
    const it = await standing();
    const before = sheetsOf(it);
    for (const n of [4, 6, 25]) {
      it.addIn.host.failAt({ at: "sync", n, code: "GeneralException" });
      const choices = { ...start, segments: [teachers, village] };
      const outcome = await it.addIn.rooms.refreshPlan(requestOf(it, choices), { patience }).then(
        () => "done",
        (problem: unknown) => (problem as { sentence: { id: string } }).sentence.id,
      );
      await it.addIn.engine.settle();
      expect([n, outcome, sheetsOf(it)]).toEqual([n, outcome, outcome === "done" ? sheetsOf(it) : before]);
      if (outcome === "done") break;
    }
  });
});
