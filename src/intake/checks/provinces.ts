/** A province at the end (or the head) of its own kabupaten/kota, as statistical tables print it: their total, and no row. */
import { bothNumbers, childrenOf } from "../../domain/index.js";
import type { Text } from "../../domain/index.js";
import type { Grid } from "../grid/index.js";
import type { ReadRow } from "./body.js";
import { leftOutRow } from "./classify.js";
import type { FindingList, LeftOut } from "./finding.js";
import type { IntakeOptions } from "./options.js";

/**
 * Leaves out provinces whose figures are the sum of their kabupaten/kota in the same table, or that stand beside all of them.
 * The province that the planner plans for stays: its total is what is asked for.
 */
export function withoutProvinces(
  lines: readonly ReadRow[],
  grid: Grid,
  options: IntakeOptions,
  findings: FindingList,
): { readonly lines: readonly ReadRow[]; readonly leftOut: readonly LeftOut[] } {
  const children = new Map<string, ReadRow[]>();
  for (const line of lines) {
    const { region, segment } = line.draft;
    if (region?.parentCode == null) continue;
    const key = `${region.parentCode} ${segment ?? ""}`;
    const same = children.get(key);
    if (same === undefined) children.set(key, [line]);
    else same.push(line);
  }
  const dropped = new Set<ReadRow>();
  const leftOut: LeftOut[] = [];
  for (const line of lines) {
    const { region, segment, row } = line.draft;
    if (region?.level !== "province" || region.code === options.region?.code) continue;
    const parts = children.get(`${region.code} ${segment ?? ""}`) ?? [];
    if (parts.length < 2) continue;
    const compared = (["covered", "workers"] as const).flatMap((field) => compare(line, parts, field));
    const matches = compared.length > 0 && compared.every(({ same }) => same);
    const whole =
      new Set(parts.map(({ draft }) => draft.region?.code)).size === childrenOf(region.code).length;
    if (!matches && !whole) continue;
    dropped.add(line);
    const said = (language: "id" | "en"): string => compared.map(({ text }) => text[language]).join("; ");
    findings.area(
      matches ? "note" : "warning",
      matches ? "total-matches" : "total-differs",
      line.draft.address,
      matches
        ? {
            id: `${line.draft.address} ${region.name} adalah jumlah kabupaten/kotanya (${said("id")}) dan tidak dipakai, supaya tidak terhitung dua kali.`,
            en: `${line.draft.address} ${region.name} is the sum of its kabupaten/kota (${said("en")}) and is not used, so that nothing is counted twice.`,
          }
        : {
            id: `${line.draft.address} ${region.name} tidak sama dengan jumlah kabupaten/kotanya: ${said("id")}. Baris provinsi tidak dipakai; periksa baris yang kurang atau salah.`,
            en: `${line.draft.address} ${region.name} is not the sum of its kabupaten/kota: ${said("en")}. The province is not used; look for a missing or wrong row.`,
          },
      row,
    );
    const found = grid.rows.find(({ index }) => index === row);
    if (found !== undefined) {
      leftOut.push(
        leftOutRow(grid, found, "total", found.cells, {
          id: "jumlah kabupaten/kota di tabel ini",
          en: "the total of the kabupaten/kota in this table",
        }),
      );
    }
  }
  return { lines: lines.filter((line) => !dropped.has(line)), leftOut };
}

function compare(
  province: ReadRow,
  parts: readonly ReadRow[],
  field: "covered" | "workers",
): readonly { readonly same: boolean; readonly text: Text }[] {
  const printed = province.draft[field];
  if (printed === null) return [];
  const sum = parts.reduce((all, { draft }) => all + (draft[field] ?? 0), 0);
  const [came, expected] = [bothNumbers(printed), bothNumbers(sum)];
  const name = field === "covered" ? { id: "peserta", en: "covered" } : { id: "pekerja", en: "workers" };
  return [
    {
      same: printed === sum,
      text:
        printed === sum
          ? { id: `${name.id} ${came.id}`, en: `${name.en} ${came.en}` }
          : {
              id: `${name.id} ${came.id}, jumlahnya ${expected.id}`,
              en: `${name.en} ${came.en}, their sum ${expected.en}`,
            },
    },
  ];
}
