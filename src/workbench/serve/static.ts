import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { createServer as createSecureServer, Server as SecureServer, type ServerOptions } from "node:https";
import { realpathSync } from "node:fs";
import { resolve, sep } from "node:path";
import sirv from "sirv";

/** A folder whose files are served, and the path they appear under ("/" for the root). */
interface ServedFolder {
  readonly at: string;
  readonly folder: string;
}

/**
 * Serves folders as they are at each request, so that a rebuild is seen at once. The first folder that has
 * the file answers. Nothing outside the folders can be reached, by ".." or by a link, and nothing whose name begins with a dot.
 * @param certificates Key and certificate for https; without them the server speaks http.
 */
export function createStaticServer(
  folders: readonly ServedFolder[],
  certificates?: Pick<ServerOptions, "key" | "cert" | "ca">,
): Server | SecureServer {
  const served = folders.map(({ at, folder }) => ({
    prefix: at.endsWith("/") ? at : `${at}/`,
    root: resolve(folder),
    files: sirv(folder, { dev: true, etag: true, extensions: ["html"], setHeaders }),
  }));
  const listener = (request: IncomingMessage, response: ServerResponse): void => {
    if (request.method !== "GET" && request.method !== "HEAD") {
      refuse(response, 405, "Only GET and HEAD are answered here");
      return;
    }
    const { url = "/" } = request;
    const path = pathOf(url);
    if (path === null) {
      refuse(response, 400, "This address cannot be read");
      return;
    }
    const answered = served.some(({ prefix, root, files }) => {
      if (!path.startsWith(prefix)) return false;
      const relative = path.slice(prefix.length);
      if (!staysIn(root, relative)) return false;
      let missing = false;
      request.url = encodeURI(`/${relative}`);
      files(request, response, () => {
        missing = true;
      });
      request.url = url;
      return !missing;
    });
    if (!answered) refuse(response, 404, `Not found: ${path}`);
  };
  return certificates ? createSecureServer(certificates, listener) : createServer(listener);
}

/**
 * Starts listening on `localhost`.
 * @returns The address, with the port the system chose when `port` is 0.
 * @throws Error with a sentence when the port is taken or not allowed.
 */
export async function listen(server: Server | SecureServer, port: number): Promise<string> {
  await new Promise<void>((resolveListening, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) => {
      if (error.code === "EADDRINUSE") {
        reject(
          new Error(`Port ${port} is already in use: stop the other program (perhaps another workbench)`),
        );
      } else if (error.code === "EACCES") {
        reject(new Error(`This account may not listen on port ${port}`));
      } else {
        reject(error);
      }
    });
    server.listen(port, "localhost", resolveListening);
  });
  const address = server.address();
  const chosen = typeof address === "object" && address ? address.port : port;
  return `${server instanceof SecureServer ? "https" : "http"}://localhost:${chosen}`;
}

/** The decoded path of a request, or null when it is malformed or tries to leave its folder. */
function pathOf(url: string): string | null {
  const encoded = url.replace(/[?#].*$/s, "");
  let path: string;
  try {
    path = decodeURIComponent(encoded);
  } catch {
    return null;
  }
  if (!path.startsWith("/") || path.includes("\0") || path.includes("\\")) return null;
  if (path.split("/").some((part) => part.startsWith("."))) return null;
  return path;
}

/** Whether each file that may answer lies in the folder, links followed. One that is not there is no way out. */
function staysIn(root: string, relative: string): boolean {
  const inside = realpathSync(root) + sep;
  return ["", ".html", "/index.html"].every((ending) => {
    try {
      return `${realpathSync(resolve(root, `./${relative}${ending}`))}${sep}`.startsWith(inside);
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      return code === "ENOENT" || code === "ENOTDIR";
    }
  });
}

function setHeaders(response: ServerResponse, path: string): void {
  // Excel on the web reads functions.json from another origin.
  response.setHeader("Access-Control-Allow-Origin", "*");
  response.setHeader("X-Content-Type-Options", "nosniff");
  // Office shows a blank icon when an image may not be cached; everything else is asked for again.
  if (/\.(png|svg)$/.test(path)) response.setHeader("Cache-Control", "public,max-age=60");
}

function refuse(response: ServerResponse, status: number, sentence: string): void {
  response.writeHead(status, { "Content-Type": "text/plain;charset=utf-8" });
  response.end(`${sentence}\n`);
}
