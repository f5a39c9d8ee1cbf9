export { SpeakerProvider, useSpeaker } from "./context.js";
export { bilingual, sheetCount } from "./numbers.js";
export { texts } from "./texts/index.js";
