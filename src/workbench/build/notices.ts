import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** A package whose code is in what is shipped. */
interface Notice {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
  /** Its licence and notice files, as it ships them. */
  readonly texts: readonly string[];
}

/**
 * The licences of the packages these files belong to, as one text to ship beside the code: each asks for its notice to be kept.
 * @param files Absolute paths; those outside node_modules are the project's own.
 */
export function notices(files: Iterable<string>): string {
  const folders = new Set<string>();
  for (const file of files) {
    const folder = /^.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+/.exec(file)?.[0];
    if (folder !== undefined) folders.add(folder);
  }
  const all = [...folders].map(noticeOf).sort((a, b) => (a.name < b.name ? -1 : 1));
  const sections = all.map(({ name, version, licence, texts }) =>
    [`${name} ${version}: ${licence}`, ...texts].join("\n\n"),
  );
  return `Cakupan contains code of these packages, under their licences.\n\n${sections.join(`\n\n${"-".repeat(80)}\n\n`)}\n`;
}

function noticeOf(folder: string): Notice {
  const own = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as {
    name: string;
    version: string;
    license?: string;
  };
  const texts = readdirSync(folder)
    .filter((file) => /^(licen[cs]e|notice)(\.(md|txt))?$/i.test(file))
    .map((file) => readFileSync(join(folder, file), "utf8").replaceAll("\r\n", "\n").trim());
  return { name: own.name, version: own.version, licence: own.license ?? "see below", texts };
}
