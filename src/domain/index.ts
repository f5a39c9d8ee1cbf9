/** The pure core: the law, money, months, coverage, regions, segments and baselines. Knows no host, page or clock. */
export * from "./allocation/index.js";
export * from "./baselines/index.js";
export * from "./benefits/index.js";
export * from "./choices/index.js";
export * from "./comparing/index.js";
export * from "./contribution/index.js";
export * from "./coverage/index.js";
export * from "./language/index.js";
export * from "./law/index.js";
export { splitWhole, terbilang } from "./money/index.js";
export * from "./months/index.js";
export * from "./payers/index.js";
export * from "./reckoning/index.js";
export * from "./coverage/path.js";
export * from "./regions/index.js";
export * from "./result.js";
export * from "./segments/index.js";
export * from "./units/index.js";
