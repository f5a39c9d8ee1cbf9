export { bothNumbers, formatNumber, formatRupiah, formatShare, joinTexts, quoted } from "./format.js";
export { inLanguage } from "./text.js";
export type { Language, Text } from "./text.js";
export { wordKey } from "./words.js";
