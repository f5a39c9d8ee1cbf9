/** Tables as a planner pastes them, and what is asked of an answer about them. */
import { gridOfText, intakeOf } from "../../src/intake/index.js";
import type { Finding, FindingCode, Intake, IntakeOptions } from "../../src/intake/index.js";

/** Lines with "|" between the cells, as tabs on the clipboard. */
export function pasted(...lines: readonly string[]): string {
  return lines
    .map((line) =>
      line
        .split("|")
        .map((cell) => cell.trim())
        .join("\t"),
    )
    .join("\n");
}

/** The intake of a pasted table; fails the test where no heading is found. */
export function intake(lines: readonly string[], options: IntakeOptions = {}): Intake {
  const answer = intakeOf(gridOfText(pasted(...lines)), options);
  if (!answer.ok) throw new Error(answer.problem.sentence.en);
  return answer.value;
}

export function findingsOf(of: Pick<Intake, "findings">, code: FindingCode): readonly Finding[] {
  return of.findings.filter((finding) => finding.code === code);
}
