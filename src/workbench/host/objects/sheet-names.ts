import { failure } from "../failure.js";
import type { Session } from "../session.js";

/** Excel's longest name of a worksheet. */
const LENGTH = 31;

/** Refuses a name that Excel would not give to a worksheet. */
export function requireSheetName(name: unknown, session: Session, except?: string): asserts name is string {
  const problem = typeof name === "string" ? nameProblem(name) : "it is not a text";
  if (problem !== null) {
    throw failure(
      "InvalidArgument",
      `${JSON.stringify(name)} cannot be the name of a worksheet: ${problem}.`,
    );
  }
  const taken = session.sheetNamed(name as string);
  if (taken && taken.id !== except) {
    throw failure("ItemAlreadyExists", `A worksheet "${taken.name}" is there already.`);
  }
}

function nameProblem(name: string): string | null {
  if (name.trim() === "") return "it is empty";
  if (name.length > LENGTH) return `it has ${name.length} characters, at most ${LENGTH} are allowed`;
  const forbidden = /[:\\/?*[\]]/.exec(name);
  if (forbidden) return `it holds "${forbidden[0]}"`;
  // eslint-disable-next-line no-control-regex -- that is what is looked for
  if (/[\u0000-\u001f\u007f]/.test(name)) return "it holds a control character";
  if (name.startsWith("'") || name.endsWith("'")) return "it begins or ends with an apostrophe";
  return name.toLowerCase() === "history" ? "Excel keeps that name for itself" : null;
}

/** "Sheet4", the first such name that is free. */
export function nextSheetName(session: Session): string {
  for (let number = session.sheets().length + 1; ; number++) {
    const name = `Sheet${number}`;
    if (!session.sheetNamed(name)) return name;
  }
}
