/** The one way in which a plan gets into the workbook: preview, fill with progress and a stop, result with its way back. */
export { Headline } from "./Headline.js";
export { HostNotice } from "./HostNotice.js";
export { isStopped, sentenceOf } from "./notices.js";
export { Progress, StepBar, StopButton } from "./Progress.js";
export { shown } from "./shown.js";
export { isBusy, type Notice } from "./state.js";
export { useBook } from "./useBook.js";
export { useMaking } from "./useMaking.js";
export { useUnderway, type Underway } from "./useUnderway.js";
export { useWriting, type Writing } from "./useWriting.js";
export { useWorkbook, WorkbookProvider } from "./workbook.js";
export { WritingPage } from "./WritingPage.js";
