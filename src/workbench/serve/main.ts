/** `npm start`: serves the built add-in and the workbench around it, on this machine only. */
import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join, resolve } from "node:path";
import { createStaticServer, listen } from "./static.js";

const DEFAULT_PORT = "3000";

async function serve(): Promise<string> {
  const dist = resolve("dist");
  const workbench = join(dist, "workbench");
  if (!existsSync(join(workbench, "index.html"))) {
    throw new Error(
      'The workbench is not built yet: "npm start" builds it first, "npm run build" builds it alone.',
    );
  }
  const typed = process.env["PORT"] ?? DEFAULT_PORT;
  const port = Number(typed);
  if (!Number.isInteger(port) || port < 0 || port > 65535) {
    throw new Error(`PORT must be a whole number from 0 to 65535, not "${typed}".`);
  }
  const officeJs = createRequire(import.meta.url).resolve("@microsoft/office-js/package.json");
  const server = createStaticServer([
    { at: "/workbench", folder: workbench },
    { at: "/office-js", folder: join(dirname(officeJs), "dist") },
    // The page and its service worker answer at the root, so that the worker may look after the whole site.
    { at: "/", folder: workbench },
    { at: "/", folder: dist },
  ]);
  return listen(server, port);
}

try {
  const address = await serve();
  process.stdout.write(`Cakupan: ${address}\n(Ctrl+C stops it)\n`);
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
}
