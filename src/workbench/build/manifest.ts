import { OfficeAddinManifest, type ManifestInfo } from "office-addin-manifest";
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
