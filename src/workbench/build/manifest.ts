import { OfficeAddinManifest, type ManifestInfo } from "office-addin-manifest";
import { DEVELOPMENT_ADDRESS } from "./address.js";

/**
 * English locales, the two in which Office shows itself first: en-US and en-GB are all that Microsoft lists, both for Microsoft 365
 * Apps ("Overview of deploying languages") and for Office on the web ("Languages supported in Microsoft 365 for the web"). The others
 * are English settings of Windows and macOS, should an Office ever report its system's. Office looks an override up by the whole tag,
 * so each is named; the manifest itself names en-US alone, and the build adds the others.
 */
export const ENGLISH_LOCALES = [
  "en-US",
  "en-GB",
  "en-AU",
  "en-BZ",
  "en-CA",
  "en-HK",
  "en-ID",
  "en-IE",
  "en-IN",
  "en-JM",
  "en-MY",
  "en-NZ",
  "en-PH",
  "en-SG",
  "en-TT",
  "en-ZA",
  "en-ZW",
] as const;

/**
 * The manifest for the add-in served at `address`, with its English texts for every English locale: for development as it stands,
 * else moved there and without its comments.
 */
export function manifestFor(manifest: string, address: string): string {
  const english = inEveryEnglish(manifest);
  if (address === DEVELOPMENT_ADDRESS) return english;
  // An AppDomain is an origin: Office compares it with the origin of the page it opens.
  const origin = new URL(address).origin;
  return english
    .replaceAll(/\s*<!--.*?-->/gs, "")
    .replaceAll(`<AppDomain>${DEVELOPMENT_ADDRESS}</AppDomain>`, `<AppDomain>${origin}</AppDomain>`)
    .replaceAll(DEVELOPMENT_ADDRESS, address.replaceAll("&", "&amp;"));
}

/** Each override for en-US, once for every English locale. */
function inEveryEnglish(manifest: string): string {
  return manifest.replaceAll(/^.*<(?:bt:)?Override Locale="en-US".*$/gm, (line) =>
    ENGLISH_LOCALES.map((locale) => line.replace("en-US", locale)).join("\n"),
  );
}

/**
 * Has Microsoft's own tool read a manifest that was built for `address`.
 * @throws Error when it cannot, or when what it reads would open another place than the one the add-in is served from.
 */
export async function readBack(file: string, address: string): Promise<ManifestInfo> {
  const info = await OfficeAddinManifest.readManifestFile(file);
  const opened = [
    info.defaultSettings?.sourceLocation,
    info.iconUrl,
    info.highResolutionIconUrl,
    info.supportUrl,
  ];
  const strange = opened.find((place) => place === undefined || !place.startsWith(`${address}/`));
  if (strange !== undefined || opened.includes(undefined)) {
    throw new Error(`${file} names ${String(strange)}, which is not under ${address}`);
  }
  return info;
}
