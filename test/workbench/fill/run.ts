/** Runs `npm run fill` as a person does: a process of its own, its output and its exit code. */
import { spawn } from "node:child_process";
import { resolve } from "node:path";

export interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

export function runFill(args: readonly string[]): Promise<Ended> {
  const child = spawn(process.execPath, ["--import", "tsx", "src/workbench/fill/main.ts", ...args], {
    cwd: resolve(import.meta.dirname, "../../.."),
  });
  let out = "";
  let err = "";
  child.stdout.on("data", (chunk: Buffer) => (out += chunk.toString()));
  child.stderr.on("data", (chunk: Buffer) => (err += chunk.toString()));
  return new Promise((done) => child.once("close", (code) => done({ code, out, err })));
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
