/** `npm start`: serves the built add-in and the workbench around it on this machine only. */
import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join, resolve } from "node:path";
import { createStaticServer } from "./static.js";

const DEFAULT_PORT = 3000;

const dist = resolve("dist");
const workbench = join(dist, "workbench");
const officeJs = join(
  dirname(createRequire(import.meta.url).resolve("@microsoft/office-js/package.json")),
  "dist",
);

const port = Number(process.env["PORT"] ?? DEFAULT_PORT);
if (!Number.isInteger(port) || port < 1 || port > 65535) {
  fail(`PORT must be a whole number from 1 to 65535, not "${process.env["PORT"] ?? ""}".`);
}
if (!existsSync(join(workbench, "index.html"))) {
  fail('The workbench is not built yet: run "npm start" (it builds first) or "npm run build".');
}

const server = createStaticServer([
  { at: "/workbench", folder: workbench },
  { at: "/office-js", folder: officeJs },
  // The page and its service worker answer at the root, so that the worker may look after the whole site.
  { at: "/", folder: workbench },
  { at: "/", folder: dist },
]);
server.on("error", (error: NodeJS.ErrnoException) => {
  fail(
    error.code === "EADDRINUSE"
      ? `Port ${port} is in use. Stop the other program, or choose a port: PORT=${port + 1} npm start`
      : error.message,
  );
});
server.listen(port, "127.0.0.1", () => {
  process.stdout.write(`Cakupan: http://localhost:${port}\n(Ctrl+C stops it)\n`);
});

function fail(sentence: string): never {
  process.stderr.write(`${sentence}\n`);
  process.exit(1);
}
