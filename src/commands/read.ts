/** `npm run read`: see `readCommand`. */
import { readCommand } from "./readCommand.js";

const { status, stdout, stderr } = await readCommand(process.argv.slice(2));
process.stdout.write(stdout);
process.stderr.write(stderr);
process.exitCode = status;
