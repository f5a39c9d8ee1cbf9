/**
 * The mark by which a workbook that comes back is known as one of ours: which template, in which version, for which region, in
 * which language. It is one text in one cell, so that it survives being sorted, printed, saved by another program, and a
 * sheet that travels without the others carries it too.
 */
import type { Language, Text } from "../domain/index.js";

/**
 * - `rencana`: the coverage plan (Asumsi, Segmen, Proyeksi …)
 * - `rincian`: a province's kabupaten/kota, or the form for one of them (Rincian)
 * - `nasional`: all kabupaten/kota by segment (Nasional)
 * - `rekap`: what was consolidated (Rekap)
 */
type TemplateId = "rencana" | "rincian" | "nasional" | "rekap";

export interface TemplateMarker {
  readonly template: TemplateId;
  /** Counted up when the columns change in a way that an older reader would get wrong. */
  readonly version: number;
  /** Kemendagri code of the region the workbook is about; "0" for Indonesia. */
  readonly regionCode: string;
  readonly language: Language;
}

/** The version of each template that this product writes. */
const templateVersions: Readonly<Record<TemplateId, number>> = {
  rencana: 1,
  rincian: 1,
  nasional: 1,
  rekap: 1,
};

/** What stands beside the mark on Panduan. */
export const markerLabel: Text = { id: "Tanda templat", en: "Template mark" };

const prefix = "cakupan";

/** "cakupan:rincian:1:18:id" */
export function markerText(marker: TemplateMarker): string {
  return [prefix, marker.template, marker.version, marker.regionCode, marker.language].join(":");
}

/** The mark of a workbook that is written now. */
export function currentMarker(template: TemplateId, regionCode: string, language: Language): TemplateMarker {
  return { template, version: templateVersions[template], regionCode, language };
}

/**
 * The mark that a cell's text is, `null` for any other text. The template may be unknown and the version another than ours:
 * the reader says so instead of guessing.
 */
export function readMarker(text: string): (Omit<TemplateMarker, "template"> & { template: string }) | null {
  const [, template, version, regionCode, language] =
    /^\s*cakupan:([a-z-]+):(\d{1,4}):(0|\d{2}(?:\.\d{2})?):(id|en)\s*$/i.exec(text) ?? [];
  if (template === undefined || version === undefined || regionCode === undefined) return null;
  return {
    template: template.toLowerCase(),
    version: Number(version),
    regionCode,
    language: language?.toLowerCase() === "en" ? "en" : "id",
  };
}

/** True for a mark of a template that this product knows, in the version it writes. */
export function isCurrentMarker(marker: { readonly template: string; readonly version: number }): boolean {
  return (
    marker.template in templateVersions && templateVersions[marker.template as TemplateId] === marker.version
  );
}
