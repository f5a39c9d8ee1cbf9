/** `npm run persons`: see `personsCommand`. */
import { personsCommand } from "./personsCommand.js";

const { status, stdout, stderr } = await personsCommand(process.argv.slice(2));
process.stdout.write(stdout);
process.stderr.write(stderr);
process.exitCode = status;
