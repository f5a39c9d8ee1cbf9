import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join, relative } from "node:path";

/**
 * A digest of the files in these places (from `root`), by name and content: times say nothing after a checkout.
 * A place that does not exist counts as empty. `leaveOut` is asked with each path from `root`.
 */
export function fingerprint(
  root: string,
  places: readonly string[],
  leaveOut: (path: string) => boolean = () => false,
): string {
  const digest = createHash("sha256");
  for (const path of places.flatMap((place) => filesOf(join(root, place))).sort()) {
    const name = relative(root, path);
    if (!leaveOut(name)) digest.update(name).update("\0").update(readFileSync(path)).update("\0");
  }
  return digest.digest("hex");
}

function filesOf(path: string): string[] {
  if (!existsSync(path)) return [];
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path).flatMap((name) => filesOf(join(path, name)));
}
