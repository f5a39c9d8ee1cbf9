/** @jest-environment ./test/runner/page.js */
import { afterEach, beforeAll, beforeEach, describe, expect, it } from "@jest/globals";
import type { WorkbookPlan } from "../../../src/sheets/index.js";
import type { FromWorker, ToWorker } from "../../../src/taskpane/features/persons/messages.js";
import { numbersFrom, personOf } from "../../intake/personLists.js";
import { Pane, room, textFile } from "./pane.js";

let pane: Pane;
let excel: ReturnType<typeof room>;

/** The worker's own script in this process: what the page says to it arrives, a turn later, as in a browser. */
class HereWorker {
  onmessage: ((event: MessageEvent<FromWorker>) => void) | null = null;
  onerror: ((event: ErrorEvent) => void) | null = null;
  private ended = false;
  static last: HereWorker | null = null;
  /** Answers nothing while it is held: a long list. */
  static held = false;

  constructor() {
    HereWorker.last = this;
  }
  postMessage(data: ToWorker): void {
    if (HereWorker.held) return;
    setTimeout(() => {
      self.onmessage?.({ data } as MessageEvent);
    }, 0);
  }
  answer(data: FromWorker): void {
    if (!this.ended) this.onmessage?.({ data } as MessageEvent<FromWorker>);
  }
  terminate(): void {
    this.ended = true;
  }
}

beforeAll(async () => {
  Object.assign(globalThis, { Worker: HereWorker });
  self.postMessage = (data: FromWorker) => HereWorker.last?.answer(data);
  await import("../../../src/taskpane/features/persons/worker.js");
});

beforeEach(async () => {
  window.localStorage.clear();
  HereWorker.held = false;
  excel = room();
  pane = await Pane.open(excel);
  await pane.chooseRegion("pringsewu");
  await pane.press("Daftar");
});
afterEach(() => pane.close());

/** So many persons with these words in the columns behind their NIK, name and day of birth. */
function list(name: string, heads: string, words: readonly string[]): File {
  const rows = words.map((cells, at) => {
    const { nik, name: called, birth } = personOf(at, numbersFrom(at));
    return [nik, called, birth, cells].join(";");
  });
  return textFile(name, `NIK;Nama;Tgl Lahir;${heads}\n${rows.join("\n")}\n`);
}

/** Five farmers, three of whom are active; two fishers; a carpenter, who is no segment that is known. */
const extract = list("peserta.csv", "Segmen;Status", [
  "Petani;AKTIF",
  "petani;AKTIF",
  "Petani;Non Aktif",
  "PETANI;AKTIF",
  "Petani;Keluar",
  "Nelayan;AKTIF",
  "Nelayan;AKTIF",
  "Tukang kayu;AKTIF",
]);

async function read(files: readonly File[], roles: readonly string[] = []): Promise<void> {
  await pane.files("personLists", files);
  for (const [at, role] of roles.entries()) await pane.choose(`persons.role.${String(at)}`, role);
  await pane.type("persons.date", "2026-01-01");
  await pane.press("Baca dan periksa");
  await pane.until("Hasil");
}

describe("lists of persons in the pane", () => {
  it("give the plan its yield with the list and its day as the source, down to the sheet Sumber", async () => {
    await read([list("rentan.csv", "Pekerjaan", ["Petani", "Petani", "Petani", "Petani"])]);
    await pane.until("Lolos verifikasi: 4 dari 4 orang, 100 %");
    await pane.press("Lepas rentan.csv");
    const young = textFile(
      "rentan.csv",
      `NIK;Nama;Tgl Lahir\n${personOf(1, numbersFrom(1)).nik};A;${personOf(1, numbersFrom(1)).birth}\n1801011001150001;B;10/01/2015\n`,
    );
    await read([young]);
    await pane.until("Lolos verifikasi: 1 dari 2 orang, 50 %");
    await pane.press("Pakai 50 % sebagai lolos verifikasi");
    expect(pane.text).toContain("dengan sumber rentan.csv, diperiksa per 1 Januari 2026.");
    await pane.press("Lihat rencana");
    await pane.press("Pengaturan lain (2 diubah)");
    expect(pane.field("verificationYield").value).toBe("50");
    expect(pane.field("yieldSource").value).toBe("rentan.csv, diperiksa per 1 Januari 2026");
    await pane.type("targetShare", "40");
    await pane.press("Isi lembar");
    const plan = excel.asked.find(({ call }) => call === "applyPlan")?.with as WorkbookPlan;
    const sumber = plan.sheets.find(({ key }) => key === "sumber");
    const row = sumber?.cells.find(({ content }) => content === "Lolos verifikasi dari yang didata")?.row;
    expect(sumber?.cells.filter((cell) => cell.row === row).map(({ content }) => content)).toContain(
      "rentan.csv, diperiksa per 1 Januari 2026",
    );
  });

  it("give the plan the active members of its segments, and add segments that it lacks", async () => {
    await read([extract], ["Peserta kini"]);
    await pane.until("8 baris, 6 aktif");
    await pane.press("Tambah 2 segmen dari daftar");
    expect(pane.text).toContain("Ditambahkan ke rencana: Petani dan pekebun, Nelayan. Isi jumlah pekerjanya");
    await pane.press("Pakai peserta aktif untuk 2 segmen");
    expect(pane.text).toContain("Peserta 2 segmen rencana diganti.");
    expect(pane.hasButton("Tambah 2 segmen dari daftar")).toBe(false);
  });

  it("are checked by rules that may be changed, kept as a file and taken up again", async () => {
    await pane.files("personLists", [extract]);
    await pane.press("Aturan");
    await pane.type("persons.ages", "15, 40, 30");
    await pane.leave("persons.ages");
    expect(pane.problem("persons.ages")).toContain("bilangan bulat yang naik");
    await pane.type("persons.ages", "18, 40");
    await pane.leave("persons.ages");
    expect(pane.problem("persons.ages")).toBe("");
    await pane.files("personRules", [textFile("aturan.json", `{"age-below":{"limit":17},"ages":[20,50]}`)]);
    expect(pane.field("persons.limit.age-below").value).toBe("17");
    expect(pane.field("persons.ages").value).toBe("20, 50");
    await pane.files("personRules", [textFile("aturan.json", `{"age-belo":"off"}`)]);
    expect(pane.text).toContain('"age-belo" tidak dikenal dalam aturan');
    expect(pane.field("persons.ages").value).toBe("20, 50");
  });

  it("keep the rules that were saved within reach, and their text to be copied by hand", async () => {
    // jsdom hands over no files and has no clipboard, as the web view of some Excels.
    Object.assign(URL, { createObjectURL: () => "blob:rules" });
    Object.assign(HTMLAnchorElement.prototype, { click: () => undefined });
    Object.assign(Blob.prototype, {
      text(this: Blob): Promise<string> {
        const reader = new FileReader();
        reader.readAsText(this);
        return new Promise((read) => {
          reader.onload = () => read(typeof reader.result === "string" ? reader.result : "");
        });
      },
    });
    await pane.files("personLists", [extract]);
    await pane.press("Aturan");
    await pane.press("Simpan aturan (.json)");
    await pane.until("Simpan sekali lagi: rules.json (");
    await pane.press("Salin isinya");
    await pane.until("tidak mengizinkan panel menyalin");
    const field = document.querySelector<HTMLTextAreaElement>('textarea[aria-label="Isi berkas"]');
    expect(JSON.parse(field?.value ?? "")).toHaveProperty("ages");
    await pane.close();
    Reflect.deleteProperty(URL, "createObjectURL");
    Reflect.deleteProperty(HTMLAnchorElement.prototype, "click");
    Reflect.deleteProperty(Blob.prototype, "text");
    pane = await Pane.open(room());
  });

  it("are stopped: nothing is taken from them, and they can be read again", async () => {
    await pane.files("personLists", [extract]);
    HereWorker.held = true;
    await pane.press("Baca dan periksa");
    await pane.press("Berhenti");
    expect(pane.text).toContain("Pembacaan dihentikan.");
    expect(pane.text).not.toContain("Hasil");
    HereWorker.held = false;
    await pane.press("Baca dan periksa");
    await pane.until("8 baris");
  });

  it("that are opened among the files of Gabung are offered their own tab", async () => {
    await pane.press("Gabung");
    await pane.files("gatherFiles", [
      extract,
      textFile(
        "metro.csv",
        "Kabupaten/Kota;Segmen;Peserta;Pekerja;Basis;Tanggal;Sumber\nKota Metro;Petani;7;70;segmen;2024-12-31;Disnaker\n",
      ),
    ]);
    await pane.until("1 baris dari 1 berkas");
    expect(pane.text).toContain("peserta.csv adalah daftar orang");
    await pane.press("Buka di tab Daftar");
    expect(pane.field("persons.role.0").value).toBe("candidates");
  });
});
