import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { request, type Server } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { createStaticServer, listen } from "../../../src/workbench/serve/static.js";

const home = mkdtempSync(join(tmpdir(), "cakupan-served-"));
const dist = join(home, "dist");
let server: Server;
let port = 0;

beforeAll(async () => {
  for (const folder of [
    dist,
    join(dist, "assets"),
    join(dist, ".git"),
    join(home, "dist-private"),
    join(home, "office"),
  ]) {
    mkdirSync(folder);
  }
  const files: Record<string, string> = {
    "dist/index.html": "<title>home</title>",
    "dist/taskpane.html": "<title>pane</title>",
    "dist/functions.js": "1;",
    "dist/functions.json": "{}",
    "dist/manifest.xml": "<OfficeApp/>",
    "dist/taskpane.css": "a{}",
    "dist/assets/icon-32.png": "png",
    "dist/nama daerah.txt": "Pringsewu",
    "dist/.git/config": "secret",
    "dist-private/key.txt": "secret",
    "office/office.js": "2;",
    "secret.txt": "secret",
  };
  for (const [path, text] of Object.entries(files)) writeFileSync(join(home, path), text);
  symlinkSync(join(home, "secret.txt"), join(dist, "link.txt"));
  symlinkSync(join(home, "secret.txt"), join(dist, "page.html"));
  symlinkSync(join(home, "dist-private"), join(dist, "private"));
  server = createStaticServer([
    { at: "/office-js", folder: join(home, "office") },
    { at: "/", folder: dist },
  ]);
  port = Number(new URL(await listen(server, 0)).port);
});
afterAll(() => {
  server.close();
  rmSync(home, { recursive: true });
});

/** Sends the path as it is: fetch would tidy ".." away before the server sees it. */
function get(
  path: string,
  method = "GET",
): Promise<{ status: number; headers: Record<string, unknown>; body: string }> {
  return new Promise((resolve, reject) => {
    const sent = request({ host: "localhost", port, path, method }, (response) => {
      const chunks: Buffer[] = [];
      response.on("data", (chunk: Buffer) => chunks.push(chunk));
      response.on("end", () => {
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          body: Buffer.concat(chunks).toString(),
        });
      });
    });
    sent.on("error", reject);
    sent.end();
  });
}

describe("the static server", () => {
  it.each([
    ["/", "text/html;charset=utf-8", "<title>home</title>"],
    ["/taskpane.html?_host_Info=Excel$Win32", "text/html;charset=utf-8", "<title>pane</title>"],
    ["/functions.js", "text/javascript", "1;"],
    ["/functions.json", "application/json", "{}"],
    ["/manifest.xml", "text/xml", "<OfficeApp/>"],
    ["/taskpane.css", "text/css", "a{}"],
    ["/assets/icon-32.png", "image/png", "png"],
    ["/nama%20daerah.txt", "text/plain", "Pringsewu"],
    ["/office-js/office.js", "text/javascript", "2;"],
  ])("answers %s as %s", async (path, type, body) => {
    const answer = await get(path);
    expect([answer.status, answer.headers["content-type"], answer.body]).toEqual([200, type, body]);
  });

  it.each([
    "/../secret.txt",
    "/..%2fsecret.txt",
    "/%2e%2e/secret.txt",
    "/assets/../../secret.txt",
    "/..%5csecret.txt",
    "/../dist-private/key.txt",
    "/office-js/../secret.txt",
    "//etc/passwd",
    "/link.txt",
    "/page",
    "/page.html",
    "/private/key.txt",
    "/.git/config",
    "/%00",
    "/%zz",
  ])("gives nothing away for %s", async (path) => {
    const { status, body } = await get(path);
    expect([400, 404]).toContain(status);
    expect(body).not.toContain("secret");
  });

  it("says what it did not find, and what it does not do", async () => {
    expect(await get("/gone.js")).toMatchObject({ status: 404, body: "Not found: /gone.js\n" });
    expect((await get("/functions.js", "POST")).status).toBe(405);
    expect(await get("/functions.js", "HEAD")).toMatchObject({ status: 200, body: "" });
  });

  it("lets Excel on the web read the metadata, and Office keep the icons", async () => {
    const { headers } = await get("/functions.json");
    expect(headers).toMatchObject({ "access-control-allow-origin": "*", "cache-control": "no-cache" });
    // learn.microsoft.com/javascript/api/manifest/image: an image that must not be cached is replaced by a blank one.
    expect((await get("/assets/icon-32.png")).headers["cache-control"]).toBe("public,max-age=60");
  });

  it("shows a rebuild at once", async () => {
    writeFileSync(join(dist, "functions.js"), "3;");
    expect((await get("/functions.js")).body).toBe("3;");
  });

  it("says when its port is taken", async () => {
    const second = createStaticServer([{ at: "/", folder: dist }]);
    await expect(listen(second, port)).rejects.toThrow(`Port ${port} is already in use`);
  });
});
