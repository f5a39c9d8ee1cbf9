/**
 * `npm run fill`: what main.ts does, from one file. Found one by one, its modules take Node longer than a fill of a kabupaten.
 */
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { tsImport } from "tsx/esm/api";

const { bundleHeadlessIfStale } = await tsImport("../build/bundle.ts", import.meta.url);
await import(pathToFileURL(await bundleHeadlessIfStale(resolve(import.meta.dirname, "../../.."))).href);
