export { fileOfBytes, readFile } from "./file.js";
export type { FileContent, FileRemark, IntakeFile, ReadFileOptions } from "./file.js";
export { fileLimits } from "./limits.js";
export { Pacer } from "./pacer.js";
