/**
 * What goes wrong in an Excel, in a real browser: the doctor, what is refused, an Excel that falls silent, a fill that a later pane
 * finds unfinished, and a take-back that somebody's own formula stands in the way of. With CAKUPAN_PICTURES a picture of each is
 * left in that folder.
 */
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "@jest/globals";
import { eventually } from "../eventually.js";
import { readSheet, tabs, typeInto } from "./grid.js";
import { openWorkbench, type Workbench } from "./served.js";

let workbench: Workbench;
beforeAll(async () => {
  workbench = await openWorkbench();
});
afterAll(() => workbench.close());

async function picture(name: string): Promise<void> {
  const folder = process.env["CAKUPAN_PICTURES"];
  if (folder !== undefined) await workbench.page.screenshot({ path: join(folder, `${name}.png`) });
}

interface Switches {
  readonly refused?: readonly string[];
  readonly listSeparator?: "," | ";";
  readonly focusElsewhere?: boolean;
}

/** Turns switches of the host behind the pane. */
async function excelIs({ refused, ...others }: Switches): Promise<void> {
  await workbench.page.evaluate(
    ([names, rest]) => {
      const host = window.workbench?.host;
      if (host === undefined) throw new Error("The workbench has no host");
      Object.assign(host.conditions, rest);
      if (names !== null) host.conditions.refused = new Set(names);
    },
    [refused ?? null, others] as const,
  );
}

/** Chooses Lampung to 38.39 %, and presses the button. */
async function fill(): Promise<void> {
  const { pane } = workbench;
  await pane.getByRole("tab", { name: "Rencana" }).click();
  const region = pane.getByRole("combobox", { name: "Daerah" });
  await region.click();
  await region.fill("");
  await region.pressSequentially("lampung");
  await pane.getByRole("option", { name: /^Provinsi Lampung/ }).click();
  await pane.getByLabel("Target cakupan").fill("38,39");
  await pane.getByLabel("Tahun target").click();
  await pane.getByRole("button", { name: "Isi lembar" }).click();
}

describe("Periksa Excel ini", () => {
  afterEach(() => excelIs({ refused: [], listSeparator: "," }));

  it("says in words what is not as usual, gives a report, and leaves no tab", async () => {
    const { page, pane } = workbench;
    await excelIs({ refused: ["PageLayout"], listSeparator: ";" });
    await pane.getByRole("tab", { name: "Cek" }).click();
    await pane.getByRole("button", { name: "Periksa", exact: true }).click();
    await pane.getByText("Tata cetak tidak dipasang").first().waitFor();
    const report = await pane.getByLabel("Laporan, tanpa data pribadi").inputValue();
    expect(report).toContain("page: tidak");
    expect(report).toContain('dipisah ";"');
    expect(await tabs(page)).toEqual(["Sheet1"]);
    await pane.getByText("Lain dari biasa").first().scrollIntoViewIfNeeded();
    await picture("doctor");
  });
});

describe("an Excel that refuses to freeze", () => {
  afterEach(() => excelIs({ refused: [] }));

  it("has a whole fill, with a note of what is missing", async () => {
    const { pane, page } = workbench;
    await excelIs({ refused: ["WorksheetFreezePanes"] });
    await fill();
    await pane.getByRole("button", { name: "Kembalikan" }).waitFor();
    const note = pane.getByText(/judul yang tetap terlihat saat digulung/).first();
    await note.waitFor();
    await note.scrollIntoViewIfNeeded();
    // That alone: the list separator became another one since the doctor asked, and looks are there all the same.
    expect(await note.textContent()).not.toMatch(/warna|lebar|isian/);
    expect(await tabs(page)).toContain("Ringkasan");
    await picture("refused-freeze");
  });

  it("and a take-back names the own formula that uses its sheets, and keeps its value", async () => {
    const { pane, page } = workbench;
    await typeInto(page, "Sheet1", "A1", '=Proyeksi!B2&"x"');
    await eventually(async () => (await readSheet(page, "Sheet1"))[0]?.[0]?.formula ?? "").toContain(
      "Proyeksi",
    );
    await pane.getByRole("button", { name: "Kembalikan" }).click();
    await pane.getByText("Rumus di Sheet1!A1 memakai lembar ini").waitFor();
    await picture("own-formula");
    await pane.getByRole("button", { name: "Simpan nilainya, lalu hapus" }).click();
    await pane
      .getByText(/^Dihapus: /)
      .first()
      .waitFor();
    await picture("taken-back");
    expect(await tabs(page)).toEqual(["Sheet1"]);
    const [cell] = (await readSheet(page, "Sheet1"))[0] ?? [];
    expect(cell?.formula).toBeNull();
    expect(cell?.value).toMatch(/x$/);
  });
});

describe("an Excel that falls silent", () => {
  it("is said, can be stopped, and nothing is left", async () => {
    const { pane, page } = workbench;
    await page.evaluate(() => window.workbench?.host.failAt({ at: "sync", n: 6, code: "silence" }));
    await fill();
    await pane.getByText(/^Excel belum menjawab\. Mungkin/).waitFor();
    await picture("silent");
    await pane.getByRole("button", { name: "Batal" }).click();
    await pane
      .getByText(/Anda berhenti menunggu/)
      .first()
      .waitFor();
    await picture("silent-stopped");
    expect(await tabs(page)).toEqual(["Sheet1"]);
  });
});

describe("a fill that was never finished", () => {
  it("is found by the next pane, which removes it", async () => {
    const { pane, page } = workbench;
    // Another workbook comes to the front in the middle, and something is refused: clean-up cannot delete either.
    await page.evaluate(() => {
      const host = window.workbench?.host;
      if (host === undefined) throw new Error("The workbench has no host");
      const begun = host.counts.syncs;
      const quiet = host.onBatch(({ syncs }) => {
        if (syncs - begun < 5) return;
        quiet();
        host.conditions.focusElsewhere = true;
        host.failAt({ at: "sync", n: 1, code: "GeneralException" });
      });
    });
    await fill();
    await pane
      .getByText(/panel menawarkan untuk menghapusnya/)
      .first()
      .waitFor();
    await picture("left-behind");
    expect((await tabs(page)).length).toBeGreaterThan(1);
    await excelIs({ focusElsewhere: false });
    // The pane is opened again, as after an Excel that was closed meanwhile.
    await page.evaluate(() => window.workbench?.reopenPane());
    await pane
      .getByText(/Ada pengisian yang belum selesai/)
      .first()
      .waitFor();
    await picture("unfinished");
    await pane.getByRole("button", { name: "Hapus lembar itu" }).click();
    await pane
      .getByText(/Lembar yang belum selesai sudah dihapus/)
      .first()
      .waitFor();
    await picture("unfinished-removed");
    expect(await tabs(page)).toEqual(["Sheet1"]);
  });
});
