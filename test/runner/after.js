import { rmSync } from "node:fs";

/** Once after the last test: a run leaves nothing behind. A browser that is still going down is waited for. */
export default function after() {
  rmSync(process.env.TMPDIR, { recursive: true, force: true, maxRetries: 20, retryDelay: 250 });
}
