/** Refuses segments that make no plan, with a sentence that names the segment and the field. */
import { bothNumbers, formatShare } from "../../language/index.js";
import { compareMonths, formatMonth, monthOf } from "../../months/index.js";
import { ok } from "../../result.js";
import { payers, sumOfShares } from "../../payers/index.js";
import { segments as catalogue } from "../../segments/index.js";
import { checkedShare } from "../../coverage/index.js";
import type { Programme } from "../../law/index.js";
import type { Result } from "../../result.js";
import type { Text } from "../../language/index.js";
import type { PlanChoices, SegmentChoice } from "../choices.js";
import { payerIdsOf } from "../drivers.js";
import { checkFigures, fault, hasControl } from "./checkFigures.js";
import { segmentLimits } from "../table/index.js";
import { numberName, segmentField, totalField } from "./names.js";
import type { FieldName } from "./names.js";

/** The programmes that the sheets count. */
export const countedProgrammes: readonly Programme[] = ["JKK", "JKM", "JHT"];

/** The region's own figures and the segments; `regionCode` and the years are already sound. */
export function checkLines(choices: PlanChoices): Result<null> {
  if (choices.total !== undefined) {
    const { regionCode, total } = choices;
    const checked = checkFigures(total, { regionCode, segment: "semua-pekerja", field: totalField });
    if (!checked.ok) return checked;
  }
  const segments = choices.segments ?? [];
  if (segments.length > segmentLimits.segments) {
    return fault(
      { argument: "segments", words: { id: "Segmen", en: "Segments" } },
      {
        id: `paling banyak ${segmentLimits.segments}; yang diterima ${segments.length}.`,
        en: `at most ${segmentLimits.segments}; ${segments.length} came.`,
      },
    );
  }
  const seen: SegmentChoice[] = [];
  for (const [index, segment] of segments.entries()) {
    const checked = checkSegment(choices, segment, index, seen);
    if (!checked.ok) return checked;
    seen.push(segment);
  }
  return ok(null);
}

function checkSegment(
  choices: PlanChoices,
  segment: SegmentChoice,
  index: number,
  before: readonly SegmentChoice[],
): Result<null> {
  const at: Naming = (field, id, en) => segmentField(index, segment.name, field, { id, en });
  const checks = [
    () => checkIdentity(segment, before, at),
    () => checkKind(segment, at),
    () => checkProgrammes(segment, at("programmes", "program", "programmes")),
    () => checkWage(segment, at("wage", "upah dasar iuran", "wage base")),
    () => checkTarget(segment, at("target", "target sendiri", "own target")),
    () => checkRunning(segment, at("running", "peserta berjalan", "those paid for already")),
    () => checkShares(choices, segment, at("shares", "pembayar", "payers")),
    () => checkPeriod(choices, segment, at("period", "bulan", "months")),
    () =>
      checkFigures(segment, {
        regionCode: choices.regionCode,
        segment: segment.segment,
        field: (number) => segmentField(index, segment.name, number, numberName(number)),
      }),
  ];
  for (const check of checks) {
    const checked = check();
    if (!checked.ok) return checked;
  }
  return ok(null);
}

type Naming = (field: string, id: string, en: string) => FieldName;

function checkIdentity(segment: SegmentChoice, before: readonly SegmentChoice[], at: Naming): Result<null> {
  const { id, name } = segment;
  const idField = at("id", "id", "id");
  if (!/^[A-Za-z0-9-]{1,60}$/.test(id) || id === "semua-pekerja") {
    return fault(idField, {
      id: `harus 1 sampai 60 huruf, angka atau tanda hubung, dan bukan "semua-pekerja"; yang diterima "${id}".`,
      en: `must be 1 to 60 letters, digits or hyphens, and not "semua-pekerja"; "${id}" came.`,
    });
  }
  const twin = before.findIndex((other) => other.id === id);
  if (twin !== -1) {
    return fault(idField, {
      id: `"${id}" sudah dipakai segmen ${twin + 1}.`,
      en: `"${id}" is already that of segment ${twin + 1}.`,
    });
  }
  const nameField = at("name", "nama", "name");
  if (name.trim() === "") return fault(nameField, { id: "tidak boleh kosong", en: "must not be empty" });
  if (name.length > segmentLimits.name || hasControl(name)) {
    return fault(nameField, {
      id: `paling panjang ${segmentLimits.name} huruf, dalam satu baris; yang diterima ${name.length}.`,
      en: `at most ${segmentLimits.name} letters, on one line; ${name.length} came.`,
    });
  }
  const namesake = before.findIndex((other) => other.name.trim().toLowerCase() === name.trim().toLowerCase());
  if (namesake !== -1) {
    return fault(nameField, {
      id: `sama dengan nama segmen ${namesake + 1}: di lembar keduanya tidak terbedakan.`,
      en: `is that of segment ${namesake + 1} too: on the sheets the two could not be told apart.`,
    });
  }
  return ok(null);
}

function checkKind({ segment, rowType, route }: SegmentChoice, at: Naming): Result<null> {
  if (segment !== null && !catalogue().some(({ id, rowType: type }) => id === segment && type !== "total")) {
    return fault(at("segment", "segmen asal", "segment of the catalogue"), {
      id: `"${segment}" tidak ada dalam daftar segmen.`,
      en: `"${segment}" is not in the catalogue.`,
    });
  }
  if (!["standing", "temporary", "contract"].includes(rowType)) {
    return fault(at("rowType", "jenis baris", "kind of row"), {
      id: `harus standing, temporary atau contract; yang diterima "${rowType}".`,
      en: `must be standing, temporary or contract; "${rowType}" came.`,
    });
  }
  if (!["PU", "BPU"].includes(route)) {
    return fault(at("route", "jalur iuran", "route"), {
      id: `harus PU atau BPU; yang diterima "${route}".`,
      en: `must be PU or BPU; "${route}" came.`,
    });
  }
  return ok(null);
}

function checkProgrammes({ programmes }: SegmentChoice, field: FieldName): Result<null> {
  const came = programmes.length === 0 ? "—" : programmes.join("+");
  const once = new Set(programmes).size === programmes.length;
  const known = programmes.every((programme) => countedProgrammes.includes(programme));
  if (once && known && programmes.includes("JKK") && programmes.includes("JKM")) return ok(null);
  return fault(field, {
    id: `harus JKK+JKM atau JKK+JKM+JHT; yang diterima ${came}.`,
    en: `must be JKK+JKM or JKK+JKM+JHT; ${came} came.`,
  });
}

function checkWage({ wage }: SegmentChoice, field: FieldName): Result<null> {
  if (wage === null || (Number.isInteger(wage) && wage > 0 && wage <= segmentLimits.wage)) return ok(null);
  const [came, most] = [bothNumbers(wage), bothNumbers(segmentLimits.wage)];
  return fault(field, {
    id: `harus rupiah bulat per bulan di atas 0 sampai ${most.id}; yang diterima ${came.id}.`,
    en: `must be whole rupiah a month above 0 up to ${most.en}; ${came.en} came.`,
  });
}

function checkTarget({ target, rowType }: SegmentChoice, field: FieldName): Result<null> {
  if (target === null) return ok(null);
  if (rowType !== "standing") {
    return fault(field, {
      id: "hanya segmen tetap punya target; segmen lain bukan bagian cakupan",
      en: "only a standing segment has a target; others are no part of any rate",
    });
  }
  const read = checkedShare(target, field.argument);
  if (!read.ok) return fault(field, read.problem.sentence);
  if (target > 0) return ok(null);
  return fault(field, {
    id: "harus di atas 0 %; kosongkan untuk memakai target umum",
    en: "must be above 0%; leave it empty for the common target",
  });
}

function checkRunning({ running, runningPersons, rowType }: SegmentChoice, field: FieldName): Result<null> {
  if (runningPersons !== undefined) {
    if (running !== true) {
      return fault(field, {
        id: 'jumlahnya hanya bersama "running": true',
        en: 'their number has a meaning only with "running": true',
      });
    }
    if (!Number.isInteger(runningPersons) || runningPersons < 1) {
      const came = bothNumbers(runningPersons);
      return fault(field, {
        id: `harus orang dalam bilangan bulat, paling sedikit 1; yang diterima ${came.id}.`,
        en: `must be whole persons, at least 1; ${came.en} came.`,
      });
    }
  }
  if (running !== true || rowType === "standing") return ok(null);
  return fault(field, {
    id: "hanya segmen tetap punya peserta berjalan; yang sementara dan menurut kontrak tidak berlanjut",
    en: "only a standing segment has members who go on; temporary ones and contracts do not continue",
  });
}

function checkShares(choices: PlanChoices, { shares }: SegmentChoice, field: FieldName): Result<null> {
  if (shares === undefined) return ok(null);
  const chosen = payerIdsOf(choices);
  for (const [index, { payer, share: part }] of shares.entries()) {
    const known = payers().find(({ id }) => id === payer);
    if (known === undefined) {
      return fault(field, { id: `"${payer}" tidak dikenal`, en: `"${payer}" is not known` });
    }
    if (!chosen.includes(payer)) {
      return fault(field, {
        id: `${known.name.id} bukan salah satu pembayar rencana ini; tambahkan dulu di daftar pembayar`,
        en: `${known.name.en} is none of this plan's payers; add it to the list of payers first`,
      });
    }
    if (shares.findIndex((other) => other.payer === payer) !== index) {
      return fault(field, { id: `${known.name.id} disebut dua kali`, en: `${known.name.en} is named twice` });
    }
    if (!(part >= 0 && part <= 1)) {
      const came = bothNumbers(part);
      return fault(field, {
        id: `bagian ${known.name.id} harus 0 sampai 1 (0 % sampai 100 %); yang diterima ${came.id}.`,
        en: `the share of ${known.name.en} must be from 0 to 1 (0% to 100%); ${came.en} came.`,
      });
    }
  }
  // Thirds that were divided and not typed are no decimals; what is typed is added up exactly.
  const sum = sumOfShares(shares.map(({ share: part }) => part));
  if (Math.abs(sum - 1) < 1e-9) return ok(null);
  return fault(field, {
    id: `bagian semua pembayar harus berjumlah 100 %; jumlahnya ${formatShare(sum, "id")}.`,
    en: `the shares of all payers must add up to 100%; they add up to ${formatShare(sum, "en")}.`,
  });
}

function checkPeriod(choices: PlanChoices, segment: SegmentChoice, field: FieldName): Result<null> {
  const { period, rowType } = segment;
  if (rowType !== "temporary") {
    if (period === undefined) return ok(null);
    return fault(field, {
      id: "hanya segmen sementara punya bulan pertama dan terakhir",
      en: "only a temporary segment has a first and a last month",
    });
  }
  if (period === undefined) {
    // Pages that count election officers do not say their months: those are asked for on the sheet.
    if (segment.covered.kind !== "own") return ok(null);
    return fault(field, {
      id: "segmen sementara memerlukan bulan pertama dan bulan terakhir",
      en: "a temporary segment needs its first and its last month",
    });
  }
  const { from, until } = period;
  for (const month of [from, until]) {
    const sound = monthOf(month.year, month.month, field.argument);
    if (!sound.ok) return fault(field, sound.problem.sentence);
  }
  const written = (language: "id" | "en"): readonly [string, string] => [
    formatMonth(from, language),
    formatMonth(until, language),
  ];
  const [id, en] = [written("id"), written("en")];
  if (compareMonths(from, until) > 0) {
    return fault(field, {
      id: `bulan pertama (${id[0]}) tidak boleh sesudah bulan terakhir (${id[1]})`,
      en: `the first month (${en[0]}) must not follow the last (${en[1]})`,
    });
  }
  const { baseYear, horizonYear } = choices;
  if (from.year >= baseYear && until.year <= horizonYear) return ok(null);
  const sentence: Text = {
    id: `bulannya (${id[0]} sampai ${id[1]}) harus di dalam tahun rencana, ${baseYear} sampai ${horizonYear}`,
    en: `its months (${en[0]} to ${en[1]}) must lie within the years of the plan, ${baseYear} to ${horizonYear}`,
  };
  return fault(field, sentence);
}
