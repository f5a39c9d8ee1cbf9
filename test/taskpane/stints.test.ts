import { describe, expect, it } from "@jest/globals";
import type { Making } from "../../src/sheets/index.js";
import { inStints } from "../../src/taskpane/stints.js";

/** Steps of five milliseconds. */
function* steps(count: number, done: () => void): Making<string> {
  for (let step = 0; step < count; step += 1) {
    const since = performance.now();
    while (performance.now() - since < 5);
    done();
    yield;
  }
  return "made";
}

describe("a large piece of work in the pane", () => {
  it("lets others have their turn between its stretches, and is done at the end", async () => {
    let [made, turns] = [0, 0];
    const other = setInterval(() => (turns += made < 30 ? 1 : 0), 1);
    const value = await inStints(steps(30, () => (made += 1)));
    clearInterval(other);
    expect([value, made]).toEqual(["made", 30]);
    // Of 150 ms in stretches of 12, each of which ends after its step.
    expect(turns).toBeGreaterThan(3);
  });

  it("is dropped where it stands when nobody wants it any more", async () => {
    let made = 0;
    const dropped = new AbortController();
    let ended = false;
    void inStints(
      steps(1_000, () => (made += 1)),
      dropped.signal,
    ).then(() => (ended = true));
    await new Promise((later) => setTimeout(later, 30));
    dropped.abort();
    const then = made;
    await new Promise((later) => setTimeout(later, 60));
    expect([made, ended]).toEqual([then, false]);
  });

  it("says what went wrong in it", async () => {
    const failing = function* (): Making<string> {
      yield;
      throw new Error("no sheet of that key");
    };
    await expect(inStints(failing())).rejects.toThrow("no sheet of that key");
  });
});
