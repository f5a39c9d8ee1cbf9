/**
 * `npm run release -- https://host/path`: the add-in for that address as one zip in out/, to be unpacked onto a static server: dist's
 * files, the manifest, the licences, the headers to be sent and a checksum of each file. The same commit and address give the
 * same bytes.
 */
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative, resolve, sep } from "node:path";
import { Uint8ArrayReader, Uint8ArrayWriter, ZipWriter } from "@zip.js/zip.js";
import { BuildRefusal, publishedAddress } from "./address.js";
import { headersFile } from "./headers.js";

/** Every file says it is of this day: when somebody packed it changes nothing that is in it. */
const DAY = new Date(1980, 0, 1, 0, 0, 0);

const root = resolve(import.meta.dirname, "../../..");

/** Builds the add-in for this address and packs it. */
export async function release(
  address: string,
): Promise<{ readonly file: string; readonly bytes: Uint8Array }> {
  const folder = mkdtempSync(join(tmpdir(), "cakupan-release-"));
  try {
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [
        join(root, "node_modules/webpack/bin/webpack.js"),
        ...["--mode", "production", "--env", `url=${publishedAddress(address)}`, "--output-path", folder],
      ],
      { cwd: root, encoding: "utf8" },
    );
    if (status !== 0) throw new BuildRefusal(`The add-in could not be built:\n${stdout}${stderr}`);
    const built = filesBelow(folder).map((name) => [name, readFileSync(join(folder, name))] as const);
    const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { version: string };
    const bytes = await packed([
      ...built,
      ["LICENSE", readFileSync(join(root, "LICENSE"))],
      ["_headers", Buffer.from(headersFile())],
    ]);
    return { file: `cakupan-${version}.zip`, bytes };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** In the order of names, with SHA256SUMS, which `sha256sum -c` reads. */
async function packed(files: readonly (readonly [string, Uint8Array])[]): Promise<Uint8Array> {
  const inOrder = [...files].sort(([a], [b]) => (a < b ? -1 : 1));
  const sums = inOrder.map(
    ([name, bytes]) => `${createHash("sha256").update(bytes).digest("hex")}  ${name}\n`,
  );
  const writer = new ZipWriter(new Uint8ArrayWriter(), {
    lastModDate: DAY,
    extendedTimestamp: false,
    useWebWorkers: false,
    useCompressionStream: false,
  });
  for (const [name, bytes] of [...inOrder, ["SHA256SUMS", Buffer.from(sums.join(""))] as const]) {
    await writer.add(name, new Uint8ArrayReader(Uint8Array.from(bytes)));
  }
  return writer.close();
}

function filesBelow(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => statSync(join(folder, name)).isFile())
    .map((name) => relative(folder, join(folder, name)).split(sep).join("/"));
}

if (process.argv[1] === import.meta.filename) {
  try {
    const { file, bytes } = await release(process.argv[2] ?? "");
    mkdirSync(join(root, "out"), { recursive: true });
    writeFileSync(join(root, "out", file), bytes);
    const sum = createHash("sha256").update(bytes).digest("hex");
    process.stdout.write(`out/${file}, ${String(bytes.length)} byte\nsha256 ${sum}\n`);
  } catch (error) {
    if (!(error instanceof BuildRefusal)) throw error;
    process.stderr.write(
      `${error.message.replaceAll("--env url=", "npm run release -- ").replaceAll("--env url", "npm run release")}\n`,
    );
    process.exitCode = 1;
  }
}
