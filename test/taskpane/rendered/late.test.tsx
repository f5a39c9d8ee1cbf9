/** @jest-environment ./test/runner/page.js */
/** Parts of the pane that come when they are wanted, and what is said when they do not come. */
import { afterEach, describe, expect, it } from "@jest/globals";
import { act } from "react";
import { createRoot, type Root } from "react-dom/client";
import { Late } from "../../../src/taskpane/components/index.js";
import { SpeakerProvider } from "../../../src/taskpane/language/index.js";
import { texts } from "../../../src/taskpane/language/index.js";
import { refuse } from "../../../src/domain/index.js";
import { atOnce, Pane, room } from "./pane.js";

let root: Root | null = null;
let pane: Pane | null = null;
afterEach(async () => {
  act(() => {
    root?.unmount();
  });
  await pane?.close();
  root = pane = null;
});

/** A part whose coming the test decides on, drawn alone. */
function waiting(): { come: (part: string) => Promise<void>; fail: () => Promise<void> } {
  let come: (part: string) => void = () => undefined;
  let fail: (reason: Error) => void = () => undefined;
  const load = (): Promise<string> =>
    new Promise((resolve, reject) => {
      come = resolve;
      fail = reject;
    });
  document.body.innerHTML = "<div></div>";
  const drawn = createRoot(document.body.firstElementChild as HTMLElement);
  root = drawn;
  act(() => {
    drawn.render(
      <SpeakerProvider hostLanguage="id">
        <Late load={load}>{(part) => <p>{part}</p>}</Late>
      </SpeakerProvider>,
    );
  });
  return {
    come: (part) =>
      act(async () => {
        come(part);
        await Promise.resolve();
      }),
    fail: () =>
      act(async () => {
        fail(new Error("offline"));
        await Promise.resolve();
      }),
  };
}

describe("a late part of the pane", () => {
  it("says that it is coming, and then stands there", async () => {
    const part = waiting();
    expect(document.body.textContent).toContain(texts.pane.late.loading.id);
    await part.come("Tarif dan dasar hukumnya");
    expect(document.body.textContent).toBe("Tarif dan dasar hukumnya");
  });

  it("says in a sentence that it could not come, and comes when it is asked for again", async () => {
    const part = waiting();
    await part.fail();
    expect(document.body.textContent).toContain("Periksa sambungan jaringan, lalu coba lagi.");
    const again = [...document.querySelectorAll("button")].find(
      ({ textContent }) => textContent === texts.pane.late.again.id,
    );
    act(() => {
      again?.click();
    });
    await part.come("Tarif dan dasar hukumnya");
    expect(document.body.textContent).toBe("Tarif dan dasar hukumnya");
  });
});

describe("what makes the sheets", () => {
  it("refuses in a sentence where it could not be loaded, and nothing is written", async () => {
    const excel = room();
    const offline = () => Promise.resolve(refuse("missing", texts.pane.late.books));
    pane = await Pane.open(excel, { ...atOnce, buildPlan: offline, buildBook: offline });
    await pane.chooseRegion("lampung");
    await pane.type("targetShare", "38,39");
    await pane.press("Isi lembar");
    expect(pane.text).toContain("Periksa sambungan jaringan, lalu tekan tombolnya lagi.");
    expect(excel.asked.filter(({ call }) => call === "applyPlan")).toEqual([]);
  });
});
