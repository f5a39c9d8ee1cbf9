/** Document settings of our add-in, as Excel keeps them among the properties of a web extension. */
import type { Losses } from "./losses.js";
import type { Package } from "./package.js";
import { child, within } from "./xml.js";

/** @param id The add-in's, as its manifest calls it. */
export function settingsOf(
  file: Package,
  id: string,
  read: Set<string>,
  losses: Losses,
): Readonly<Record<string, unknown>> {
  const found: Record<string, unknown> = {};
  for (const path of file.paths.filter((one) => /^xl\/webextensions\/.*\.xml$/u.test(one))) {
    read.add(path);
    const root = file.xml(path);
    if (root?.name !== "webextension") continue;
    const isOurs = [...within(root)].some(
      ({ name, attributes }) => name === "reference" && attributes["id"]?.toLowerCase() === id.toLowerCase(),
    );
    const properties = child(root, "properties")?.children ?? [];
    if (!isOurs) {
      losses.add("addIns", "");
      continue;
    }
    for (const { attributes } of properties) {
      const { name = "", value = "" } = attributes;
      try {
        found[name] = JSON.parse(value) as unknown;
      } catch {
        // Not as Excel keeps a setting: whoever wrote it, it is none.
        losses.add("addIns", name);
      }
    }
  }
  return found;
}
