export { REGION_ATTRIBUTION } from "./attribution.js";
export { FICTIONAL_PROVINCE, fictionalRegions, fictionalWord, isFictional } from "./fictional.js";
export { findRegion, regionOf } from "./find.js";
export { childrenOf, regionLevelName, regions } from "./region.js";
export type { Region, RegionLevel } from "./region.js";
export { regionsNamed } from "./names.js";
export { searchRegions } from "./search.js";
