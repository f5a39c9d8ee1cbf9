export { utf16Of } from "./decode.js";
export { fileOfBytes, readFile } from "./file.js";
export type { FileContent, FileRemark, IntakeFile, ReadFileOptions } from "./file.js";
export { fileLimits } from "./limits.js";
export { Pacer } from "./pacer.js";
export { kindOf } from "./kind.js";
export { refuseFile } from "./refusals.js";
