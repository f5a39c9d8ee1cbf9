import { describe, expect, it } from "@jest/globals";
import { currentMarker, isCurrentMarker, markerText, readMarker } from "../../src/sheets/marker.js";

describe("the mark of a template", () => {
  it.each([
    ["rincian", "18", "id", "cakupan:rincian:1:18:id"],
    ["rencana", "18.10", "en", "cakupan:rencana:1:18.10:en"],
    ["nasional", "0", "id", "cakupan:nasional:1:0:id"],
  ] as const)("of %s for %s in %s is %s, and is read back", (template, regionCode, language, text) => {
    const marker = currentMarker(template, regionCode, language);
    expect(markerText(marker)).toBe(text);
    expect(readMarker(text)).toEqual(marker);
    expect(readMarker(` ${text.toUpperCase()} `)).toEqual(marker);
    expect(isCurrentMarker(marker)).toBe(true);
  });

  it("is read also where it is not ours or not of now, so that this can be said", () => {
    const later = readMarker("cakupan:rincian:2:18.10:id");
    expect(later?.version).toBe(2);
    expect(later !== null && isCurrentMarker(later)).toBe(false);
    const other = readMarker("cakupan:anggaran:1:18:en");
    expect(other?.template).toBe("anggaran");
    expect(other !== null && isCurrentMarker(other)).toBe(false);
  });

  it.each([
    "",
    "cakupan",
    "cakupan:rincian",
    "cakupan:rincian:1:1810:id",
    "cakupan:rincian:x:18:id",
    "rincian:1:18:id",
  ])("is not %j", (text) => {
    expect(readMarker(text)).toBeNull();
  });
});
