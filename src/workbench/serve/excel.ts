/**
 * `npm run start:excel`: the development add-in in a real Excel. Builds it, serves it over https with Microsoft's development
 * certificates, and lets Microsoft's tool register it and open Excel. Ctrl+C takes the registration back.
 */
import { spawn, spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { homedir } from "node:os";
import { join, resolve } from "node:path";
import { createStaticServer, listen } from "./static.js";

/** The port that manifest.xml names. */
const PORT = 3000;

/**
 * Not a dependency: its own dependency `keytar` is compiled on installation, which breaks `npm ci` on a machine without a
 * compiler. npm fetches this version the first time it is wanted.
 */
const SIDELOADER = "office-addin-debugging@7.0.0";

const manifest = resolve("dist", "manifest.xml");

class Refusal extends Error {}

try {
  await start();
} catch (error) {
  const sentence = error instanceof Refusal ? error.message : `start:excel failed: ${String(error)}`;
  process.stderr.write(`${sentence}\n`);
  process.exitCode = 1;
}

async function start(): Promise<void> {
  refuseWithoutExcel();

  say("Building the add-in...");
  const build = [
    resolve("node_modules", "webpack", "bin", "webpack.js"),
    "--mode",
    "production",
    "--env",
    "addin",
  ];
  if ((await run(process.execPath, build)) !== 0) {
    throw new Refusal("The add-in was not built; the messages above say why.");
  }

  say(`Fetching Microsoft's tool ${SIDELOADER} if it is not here yet...`);
  if ((await sideloader("--version")) !== 0) {
    throw new Refusal(
      `${SIDELOADER} could not be run; npm's messages above say why. The first time it has to be fetched from the network. ` +
        'Without a network, "npm start" opens the workbench, which needs no Excel.',
    );
  }

  const server = createStaticServer([{ at: "/", folder: resolve("dist") }], await certificates());
  const address = await listen(server, PORT).catch((error: unknown) => {
    throw new Refusal(`${(error as Error).message}. Excel looks for the add-in on port ${PORT}.`);
  });
  say(`Serving the add-in on ${address}`);

  if (
    (await sideloader("start", manifest, "desktop", "--app", "excel", "--no-debug", "--no-live-reload")) !== 0
  ) {
    server.close();
    throw new Refusal("Microsoft's tool did not open Excel with the add-in; its messages above say why.");
  }
  say("Excel has the add-in: Home tab, group Cakupan. Ctrl+C takes it out again and stops serving.");

  process.once("SIGINT", () => {
    void sideloader("stop", manifest).then((code) => {
      server.closeAllConnections();
      server.close();
      process.exitCode = code;
    });
  });
}

function refuseWithoutExcel(): void {
  const instead = 'Here "npm start" opens the workbench, which needs no Excel.';
  if (process.platform === "darwin") {
    const places = ["/Applications", join(homedir(), "Applications")];
    if (!places.some((place) => existsSync(join(place, "Microsoft Excel.app")))) {
      throw new Refusal(`start:excel found no Microsoft Excel in ${places.join(" or ")}. ${instead}`);
    }
  } else if (process.platform === "win32") {
    const key = "\\SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\App Paths\\excel.exe";
    if (!["HKLM", "HKCU"].some((hive) => spawnSync("reg", ["query", hive + key]).status === 0)) {
      throw new Refusal(`start:excel found no installed Microsoft Excel in the Windows registry. ${instead}`);
    }
  } else {
    throw new Refusal(
      `start:excel opens a real Excel, which exists for Windows and macOS; this machine runs ${process.platform}. ${instead}`,
    );
  }
}

/** Microsoft's certificates for https://localhost. The first time, the system asks whether to trust them. */
async function certificates(): Promise<{ key: Buffer; cert: Buffer; ca: Buffer }> {
  const { getHttpsServerOptions } = await import("office-addin-dev-certs");
  try {
    return await getHttpsServerOptions();
  } catch (error) {
    throw new Refusal(
      `The development certificates for https://localhost could not be installed: ${(error as Error).message.trim()} ` +
        "Excel opens add-ins from trusted https addresses only; accept the system's question and try again.",
    );
  }
}

function sideloader(...args: string[]): Promise<number> {
  // npm names its own script to what it runs, which spares looking for npm or npm.cmd.
  const npm = process.env["npm_execpath"];
  if (!npm) throw new Refusal("Run this as: npm run start:excel");
  const command = ["exec", "--yes", `--package=${SIDELOADER}`, "--", "office-addin-debugging", ...args];
  return run(process.execPath, [npm, ...command]);
}

function run(program: string, args: readonly string[]): Promise<number> {
  return new Promise((resolveCode) => {
    const child = spawn(program, args, { stdio: "inherit" });
    child.once("error", (error) => {
      say(error.message);
      resolveCode(1);
    });
    child.once("exit", (code) => {
      resolveCode(code ?? 1);
    });
  });
}

function say(sentence: string): void {
  process.stdout.write(`${sentence}\n`);
}
