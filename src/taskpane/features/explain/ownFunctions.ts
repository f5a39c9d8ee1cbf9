import { answerOf, functions, type Answer, type CustomFunction } from "../../../functions/index.js";
import { argumentIn, type OwnCall } from "../../../sheets/index.js";
import type { ExcelRoom } from "../../rooms.js";

/** A call of one of our functions: what it is, what it was given, what it answers and by which law. */
export interface ToldCall {
  readonly id: string;
  /** `null` where this version has no such function. */
  readonly of: CustomFunction | null;
  readonly args: readonly string[];
  /** `null` where an argument is a formula, whose value only Excel knows. */
  readonly answer: Answer | null;
}

/** Asks our functions again what they answer in a formula. */
export function tellCalls(
  excel: ExcelRoom,
  calls: readonly OwnCall[],
  sheet: string,
): Promise<readonly ToldCall[]> {
  return Promise.all(
    calls.map(async ({ id, args }) => {
      const of = functions.find((one) => one.id === id) ?? null;
      const values = of === null ? null : await valuesOf(excel, args, sheet);
      return { id, of, args, answer: of === null || values === null ? null : answerOf(of, values) };
    }),
  );
}

/** What the arguments hold, as a function is given them; `null` where one of them can only be calculated by Excel. */
export async function valuesOf(
  excel: ExcelRoom,
  args: readonly string[],
  sheet: string,
): Promise<readonly unknown[] | null> {
  const given = args.map(argumentIn);
  if (given.some(({ kind }) => kind === "formula")) return null;
  const areas = given.flatMap((one) =>
    one.kind === "area" ? [{ sheet: one.sheet ?? sheet, address: one.address }] : [],
  );
  const read = [...(await excel.readAreas(areas))];
  if (read.includes(null)) return null;
  return given.map((one) => {
    if (one.kind === "area") return read.shift() ?? null;
    return one.kind === "value" ? one.value : null;
  });
}
