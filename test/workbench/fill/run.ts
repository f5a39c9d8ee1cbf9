import { spawn } from "node:child_process";
import { resolve } from "node:path";
import { fillAsAsked, sentenceOf } from "../../../src/workbench/fill/command.js";
import { openAddIn } from "../../../src/workbench/fill/workbook.js";

export interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs `npm run fill` as a person does: a process of its own, its output and its exit code. */
export function runFill(args: readonly string[]): Promise<Ended> {
  const child = spawn(process.execPath, ["src/workbench/fill/start.js", ...args], {
    cwd: resolve(import.meta.dirname, "../../.."),
  });
  let out = "";
  let err = "";
  child.stdout.on("data", (chunk: Buffer) => (out += chunk.toString()));
  child.stderr.on("data", (chunk: Buffer) => (err += chunk.toString()));
  return new Promise((done) => child.once("close", (code) => done({ code, out, err })));
}

/**
 * The same within this process, in one add-in that stays open: for what is refused, and so leaves its workbook empty.
 * That the process then ends with 1, `runFill` shows.
 */
export async function openedFill() {
  const addIn = await openAddIn(resolve(import.meta.dirname, "../../../dist"), "id");
  const stays = { ...addIn, close: () => undefined };
  return {
    close: () => addIn.close(),
    refusal: async (args: readonly string[]): Promise<string> => {
      try {
        return `not refused: ${await fillAsAsked(args, () => Promise.resolve(stays))}`;
      } catch (error) {
        return sentenceOf(error);
      }
    },
  };
}

/** Lampung as the README has it. */
export const LAMPUNG = [
  "--region",
  "18",
  "--base-year",
  "2024",
  "--to",
  "2029",
  "--target",
  "0.3839",
  "--target-year",
  "2029",
];
