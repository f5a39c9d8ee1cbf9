/** What webpack.config.js needs beside webpack: where the add-in will be served, and the checks a build has to pass. */
export { BuildRefusal, DEVELOPMENT_ADDRESS, publishedAddress } from "./address.js";
export { fingerprint } from "./fingerprint.js";
export { ENGLISH_LOCALES, manifestFor } from "./manifest.js";
export type { DeclaredFunction } from "./metadata.js";
export {
  FunctionMetadataPlugin,
  LeanPlugin,
  ManifestPlugin,
  NothingLocalPlugin,
  NoticesPlugin,
} from "./plugins.js";
