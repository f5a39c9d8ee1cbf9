/**
 * The fill without a person in front of the pane: what the headless run (`npm run fill`) asks of the
 * page. It is the pane's own way to the sheets (domain, plan, writer), with the choices as plain data.
 */
import {
  findRegion,
  NATIONAL_CODE,
  ok,
  placeName,
  planCode,
  refuse,
  type Language,
  type NextYear,
  type PlanChoices,
  type Result,
  type Text,
} from "../domain/index.js";
import {
  applyPlan,
  cleanWorkbook,
  ExcelProblem,
  previewRefresh,
  readFilled,
  readMemory,
  readSheetNames,
  refreshPlan,
  whenReady,
} from "../excel/index.js";
import type { CleanReport, FilledValues, FillReceipt, RememberedPlan } from "../excel/index.js";
import { wordFileOf, type NamedFile } from "../papers/index.js";
import {
  buildBreakdown,
  buildComparison,
  buildNational,
  buildPack,
  buildPlan,
  checkPack,
  nextLineTexts,
  nextPlan,
  sipdRows,
  sipdText,
  standingPlan,
} from "../workbooks/index.js";
import type { BookChoices, CheckedPaper, PlanSide } from "../workbooks/index.js";
import { givingWay, placeSheets, type WorkbookPlan } from "../sheets/index.js";
import { readRequest, type Given, type Request } from "./request.js";

type FillAnswer =
  | {
      readonly ok: true;
      readonly region: string;
      readonly sheets: readonly { readonly name: string; readonly cells: number }[];
      /** The choices of a plan as a text to hand on; `null` for another workbook. */
      readonly code: string | null;
      /** What did not simply stay where the next year of a plan was asked for. */
      readonly notes: readonly Text[];
    }
  | { readonly ok: false; readonly sentence: Text };

/** A plan with the place it is about. */
interface Planned {
  readonly region: string;
  readonly plan: WorkbookPlan;
  /** Of the plan of a region, for the workbook to remember and for its documents; `null` for another workbook. */
  readonly choices: PlanChoices | null;
  /** The same of Rincian, a form or Nasional, which have no documents. */
  readonly book?: BookChoices;
  readonly notes?: readonly Text[];
}

/** What this page has filled last. */
let filled: { readonly choices: PlanChoices | null; readonly receipt: FillReceipt } | null = null;

type PackAnswer =
  | { readonly ok: true; readonly files: readonly NamedFile[] }
  | { readonly ok: false; readonly sentence: Text };

type SipdAnswer =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly sentence: Text };

type CheckAnswer =
  | { readonly ok: true; readonly papers: readonly CheckedPaper[] }
  | { readonly ok: false; readonly sentence: Text };

/** The documents of the plan that was filled last, from its cells as they stand now. */
export async function pack(): Promise<PackAnswer> {
  const read = await filledPlan();
  if (!read.ok) return { ok: false, sentence: read.problem.sentence };
  const papers = buildPack(read.value.choices, read.value.sheets);
  if (!papers.ok) return { ok: false, sentence: papers.problem.sentence };
  const files: NamedFile[] = [];
  for (const paper of papers.value)
    files.push({ name: `${paper.name}.docx`, bytes: await wordFileOf(paper) });
  return { ok: true, files };
}

/** The rows of RKA of the plan that was filled last, as SIPD takes them: a line a row, with tabs between its cells. */
export async function sipd(): Promise<SipdAnswer> {
  const read = await filledPlan();
  if (!read.ok) return { ok: false, sentence: read.problem.sentence };
  const rows = sipdRows(read.value.choices, read.value.sheets);
  if (!rows.ok) return { ok: false, sentence: rows.problem.sentence };
  const { lines, problem } = rows.value;
  return problem === null ? { ok: true, text: `${sipdText(lines)}\n` } : { ok: false, sentence: problem };
}

/** Which numbers of older documents no longer agree with the plan that was filled last. */
export async function checkPackFiles(files: readonly NamedFile[]): Promise<CheckAnswer> {
  const read = await filledPlan();
  if (!read.ok) return { ok: false, sentence: read.problem.sentence };
  const papers = await checkPack(read.value.choices, read.value.sheets, files);
  return papers.ok ? { ok: true, papers: papers.value } : { ok: false, sentence: papers.problem.sentence };
}

type CleanAnswer =
  | { readonly ok: true; readonly report: CleanReport }
  | { readonly ok: false; readonly sentence: Text };

/** Makes of the workbook one in which nothing depends on the add-in; what was filled is then known no more. */
export async function clean(language: Language): Promise<CleanAnswer> {
  try {
    const report = await cleanWorkbook(language);
    filled = null;
    return { ok: true, report };
  } catch (error) {
    if (!(error instanceof ExcelProblem)) throw error;
    return { ok: false, sentence: error.sentence };
  }
}

type CompareAnswer =
  | {
      readonly ok: true;
      readonly region: string;
      /** Says that there is no difference; then nothing was written. */
      readonly same: Text | null;
    }
  | { readonly ok: false; readonly sentence: Text };

/** A plan in a workbook as its cells stand. */
export interface StandingSide {
  readonly choices: PlanChoices;
  readonly fingerprint: string;
  /** What was edited and no choice holds. */
  readonly note: Text | null;
  /** The version that wrote it. */
  readonly version: string;
}

/** One of two plans to be compared: a file of choices, a code, or what `standing` told of another workbook. */
export interface Side {
  readonly name: string;
  readonly file: unknown;
  readonly code: string | null;
  readonly standing: StandingSide | null;
}

/** The plan that the workbook remembers, as its cells stand now. */
export async function standing(): Promise<
  { readonly ok: true; readonly side: StandingSide } | { readonly ok: false; readonly sentence: Text }
> {
  try {
    const found = await standingHere();
    if (!found.ok) return found;
    const { remembered, receipt } = found;
    const told = standingPlan(remembered.choices, await readFilled(receipt));
    if (!told.ok) return { ok: false, sentence: told.problem.sentence };
    const { choices, fingerprint, note } = told.value;
    return { ok: true, side: { choices, fingerprint, note, version: remembered.addIn } };
  } catch (error) {
    if (!(error instanceof ExcelProblem)) throw error;
    return { ok: false, sentence: error.sentence };
  }
}

/** Writes the sheet of differences of two plans into the workbook that the page stands in. */
export async function compare([a, b]: readonly [Side, Side], language: Language): Promise<CompareAnswer> {
  const [sideA, sideB] = [planSide(a), planSide(b)];
  if (!sideA.ok) return { ok: false, sentence: sideA.problem.sentence };
  if (!sideB.ok) return { ok: false, sentence: sideB.problem.sentence };
  const built = buildComparison(sideA.value, sideB.value, language);
  if (!built.ok) return { ok: false, sentence: built.problem.sentence };
  if (built.value.kind === "same") return { ok: true, region: "", same: built.value.sentence };
  const { plan, region } = built.value;
  const answer = await fillWith(() => ok({ region, plan, choices: null }));
  return answer.ok ? { ok: true, region, same: null } : answer;
}

function planSide({ name, file, code, standing: told }: Side): Result<PlanSide> {
  if (told !== null) return ok({ name: { id: name, en: name }, ...told });
  const request = readRequest({ file, flags: code === null ? {} : { code } });
  if (!request.ok) {
    const { id, en } = request.problem.sentence;
    return refuse("value", { id: `${name}: ${id}`, en: `${name}: ${en}` });
  }
  if (request.value.workbook !== "plan") {
    return refuse("value", {
      id: `${name}: yang dibandingkan harus rencana satu wilayah.`,
      en: `${name}: what is compared must be the plan of one region.`,
    });
  }
  return ok({ name: { id: name, en: name }, choices: request.value.choices });
}

/** The plan of a region that was filled last, with its cells as they stand now. */
export async function filledPlan(): Promise<
  Result<{ readonly choices: PlanChoices; readonly sheets: readonly FilledValues[] }>
> {
  if (filled?.choices == null) {
    return refuse("value", {
      id: "Paket usulan hanya dibuat dari rencana satu wilayah, bukan dari rincian atau rekap nasional.",
      en: "The proposal pack is made from the plan of one region, not from a breakdown or the national table.",
    });
  }
  return ok({ choices: filled.choices, sheets: await readFilled(filled.receipt) });
}

/**
 * Fills the workbook that the page stands in with what was asked for. A request that is not understood, a bad choice or a
 * refusal of Excel comes back as a sentence.
 */
export function fill(given: Given): Promise<FillAnswer> {
  return fillWith(() => {
    const request = readRequest(given);
    return request.ok ? planned(request.value) : request;
  });
}

type RefreshAnswer =
  | {
      readonly ok: true;
      readonly region: string;
      readonly code: string;
      /** Cells that were given a content, and lines that came in or left. */
      readonly written: number;
      readonly lines: number;
      /** Inputs that somebody changed and that stay so. */
      readonly kept: number;
      /** Somebody's own that the new plan would have written over, and that stays. */
      readonly conflicts: readonly string[];
      /** What the next year of the plan starts from, where that was asked for. */
      readonly notes: readonly Text[];
    }
  | { readonly ok: false; readonly sentence: Text };

/** What a command says of the plan that stands in the workbook. */
interface RefreshGiven extends Given {
  /** Entries may go with the rows that leave. */
  readonly agreed: boolean;
}

/**
 * Refreshes the plan that the workbook remembers, where it stands: the pane's own refresh. Without a file of choices the words of
 * the command line change what is remembered; without either nothing is written, and the plan is known to what comes after. Its next
 * year starts from the plan as its cells stand, as in the pane.
 */
export async function refresh({ file, flags, actuals, agreed }: RefreshGiven): Promise<RefreshAnswer> {
  try {
    const found = await standingHere();
    if (!found.ok) return found;
    const { remembered, receipt } = found;
    const isNext = flags["next"] !== undefined && file == null;
    const asItStands = isNext ? standingPlan(remembered.choices, await readFilled(receipt)) : null;
    if (asItStands?.ok === false) return { ok: false, sentence: asItStands.problem.sentence };
    const now = asItStands?.value.choices ?? remembered.choices;
    const request = readRequest({ file: file ?? { ...now, workbook: "plan" }, flags, actuals });
    if (!request.ok) return { ok: false, sentence: request.problem.sentence };
    if (request.value.workbook !== "plan") return { ok: false, sentence: noPlan };
    const wantedPlan = planAsked(request.value);
    if (!wantedPlan.ok) return { ok: false, sentence: wantedPlan.problem.sentence };
    const { choices, notes } = wantedPlan.value;
    const [before, after] = [buildPlan(remembered.choices), buildPlan(choices)];
    if (!before.ok) return { ok: false, sentence: before.problem.sentence };
    if (!after.ok) return { ok: false, sentence: after.problem.sentence };
    const wanted = { receipt, remembered, before: before.value, after: after.value, choices };
    const { conflicts } = await previewRefresh(wanted);
    const { held: typed, origins } = asItStands?.value ?? { held: [], origins: [] };
    // What was typed into such a cell went into the choices, or is about last year's number.
    const decisions = givingWay(conflicts, [...typed, ...origins]);
    const report = await refreshPlan({ ...wanted, decisions }, { agreed });
    filled = { choices, receipt: report.receipt };
    const region = findRegion(choices.regionCode);
    return {
      ok: true,
      region: region.ok ? region.value.name : choices.regionCode,
      code: planCode(choices),
      ...{ written: report.written, lines: report.lines, kept: report.kept },
      conflicts: conflicts
        .filter(({ id }) => decisions[id] === undefined)
        .map(({ place, mine }) => `${place}: ${String(mine)}`),
      notes,
    };
  } catch (error) {
    if (!(error instanceof ExcelProblem)) throw error;
    return { ok: false, sentence: error.sentence };
  }
}

/** The plan that the workbook remembers last, with the fill it stands in. */
async function standingHere(): Promise<
  | { readonly ok: true; readonly remembered: RememberedPlan; readonly receipt: FillReceipt }
  | { readonly ok: false; readonly sentence: Text }
> {
  const memory = await readMemory();
  const remembered = memory.plans.at(-1);
  const receipt = memory.standing.find(({ mark }) => mark === remembered?.mark);
  if (remembered === undefined || receipt === undefined)
    return { ok: false, sentence: memory.ignored.at(-1) ?? noPlan };
  return { ok: true, remembered, receipt };
}

const noPlan: Text = {
  id: "Buku kerja ini tidak mengingat rencana satu wilayah, jadi tidak ada yang dapat diperbarui di tempat. Yang diharapkan: berkas .xlsx yang disimpan meja kerja atau Excel setelah rencananya diisi add-in ini.",
  en: "This workbook remembers no plan of one region, so there is nothing to refresh in place. Expected: an .xlsx that the workbench or Excel saved after this add-in had filled the plan.",
};

/** The choices that were asked for, or those of the year after with what it starts from. */
function planAsked({
  choices,
  next,
}: Extract<Request, { readonly workbook: "plan" }>): Result<Pick<NextYear, "choices" | "notes">> {
  if (next === null) return ok({ choices, notes: [] });
  const following = nextPlan(choices, next);
  if (!following.ok) return following;
  const { lines, notes } = following.value;
  return ok({ choices: following.value.choices, notes: [...nextLineTexts(lines), ...notes] });
}

function planned(request: Request): Result<Planned> {
  switch (request.workbook) {
    case "plan": {
      const asked = planAsked(request);
      if (!asked.ok) return asked;
      const { choices, notes } = asked.value;
      const built = placed(choices.regionCode, buildPlan(choices), choices);
      return built.ok ? ok({ ...built.value, notes }) : built;
    }
    case "breakdown": {
      const built = placed(request.choices.regionCode, buildBreakdown(request.choices));
      return built.ok ? ok({ ...built.value, book: request }) : built;
    }
    case "national": {
      const { language } = request.choices;
      const built = buildNational(request.choices);
      const region = placeName(NATIONAL_CODE)?.[language] ?? NATIONAL_CODE;
      return built.ok ? ok({ region, plan: built.value, choices: null, book: request }) : built;
    }
  }
}

function placed(
  regionCode: string,
  built: Result<WorkbookPlan>,
  choices: PlanChoices | null = null,
): Result<Planned> {
  if (!built.ok) return built;
  const region = findRegion(regionCode);
  return region.ok ? ok({ region: region.value.name, plan: built.value, choices }) : region;
}

async function fillWith(planned: () => Result<Planned>): Promise<FillAnswer> {
  const probe = await whenReady();
  if (probe.host === null) {
    return {
      ok: false,
      sentence: { id: "Halaman ini tidak dibuka di dalam Excel.", en: "This page is not open inside Excel." },
    };
  }
  const built = planned();
  if (!built.ok) return { ok: false, sentence: built.problem.sentence };
  try {
    const plan = placeSheets(built.value.plan, await readSheetNames());
    const { choices, book } = built.value;
    const remember = choices !== null ? { choices } : book === undefined ? {} : { book };
    filled = { choices, receipt: await applyPlan(plan, remember) };
    return {
      ok: true,
      region: built.value.region,
      sheets: plan.sheets.map(({ name, cells }) => ({ name, cells: cells.length })),
      code: choices === null ? null : planCode(choices),
      notes: built.value.notes ?? [],
    };
  } catch (error) {
    if (!(error instanceof ExcelProblem)) throw error;
    return { ok: false, sentence: error.sentence };
  }
}
