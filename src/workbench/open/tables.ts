import { parseRect } from "../host/address.js";
import type { Table } from "./formulas.js";
import type { Package, SheetPart } from "./package.js";
import { child, isTrue, numberOf } from "./xml.js";

/** The tables of all sheets: formulas anywhere may name their columns. */
export function tablesOf(file: Package, sheets: readonly SheetPart[], read: Set<string>): readonly Table[] {
  return sheets.flatMap(({ name: sheet, path }) =>
    file.relations(path).flatMap(({ type, target }): readonly Table[] => {
      const root = type === "table" ? file.xml(target) : null;
      const rect = parseRect(root?.attributes["ref"] ?? "");
      if (root === null || rect === null) return [];
      read.add(target);
      const { displayName, name, headerRowCount, totalsRowCount, totalsRowShown } = root.attributes;
      return [
        {
          name: displayName ?? name ?? "",
          sheet,
          rect,
          columns: (child(root, "tableColumns")?.children ?? []).map(
            ({ attributes }) => attributes["name"] ?? "",
          ),
          headers: (numberOf(headerRowCount) ?? 1) > 0,
          totals: (numberOf(totalsRowCount) ?? 0) > 0 && isTrue(totalsRowShown, true),
        },
      ];
    }),
  );
}
