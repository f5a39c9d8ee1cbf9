export { SpeakerProvider, useSpeaker, type Speaker } from "./context.js";
export { bilingual, sheetCount } from "./numbers.js";
export { texts } from "./texts/index.js";
