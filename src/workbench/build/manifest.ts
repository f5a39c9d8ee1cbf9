import { DEVELOPMENT_ADDRESS } from "./address.js";

/** The manifest for the add-in served at `address`: as it stands for development, else moved there and without its comments. */
export function manifestFor(manifest: string, address: string): string {
  if (address === DEVELOPMENT_ADDRESS) return manifest;
  // An AppDomain is an origin: Office compares it with the origin of the page it opens.
  const origin = new URL(address).origin;
  return manifest
    .replaceAll(/\s*<!--.*?-->/gs, "")
    .replaceAll(`<AppDomain>${DEVELOPMENT_ADDRESS}</AppDomain>`, `<AppDomain>${origin}</AppDomain>`)
    .replaceAll(DEVELOPMENT_ADDRESS, address.replaceAll("&", "&amp;"));
}
