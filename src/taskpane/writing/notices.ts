import type { Text } from "../../domain/index.js";
import { texts } from "../language/index.js";
import type { Notice } from "./state.js";

/** The notice for something that Excel refused. `error` is what a call to the Excel room rejected with. */
export function noticeOf(error: unknown): Notice {
  if (isStopped(error)) return { intent: "warning", sentence: sentenceOf(error) };
  return { intent: "error", sentence: sentenceOf(error), advice: texts.fill.failedAdvice };
}

/** The room's own sentence; for anything else, a sentence around what was said. */
export function sentenceOf(error: unknown): Text {
  if (typeof error === "object" && error !== null && "sentence" in error && isText(error.sentence)) {
    return error.sentence;
  }
  const said = error instanceof Error ? error.message : String(error);
  return {
    id: `Terjadi kesalahan yang tidak terduga: ${said}`,
    en: `Something unexpected went wrong: ${said}`,
  };
}

/** What the user stopped is what was asked for, not a failure. */
export function isStopped(error: unknown): boolean {
  return typeof error === "object" && error !== null && "kind" in error && error.kind === "cancelled";
}

function isText(value: unknown): value is Text {
  return (
    typeof value === "object" &&
    value !== null &&
    "id" in value &&
    typeof value.id === "string" &&
    "en" in value &&
    typeof value.en === "string"
  );
}
