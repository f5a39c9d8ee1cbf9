/**
 * `npm run fill`: ends with 0 and a written file, or with 1, a sentence and no file. What is about the file is
 * read before anything large is loaded; what is about the workbook, the built page reads.
 */
import { fillAsAsked, inNewWorkbook, sentenceOf } from "./command.js";
import { keepHeapSmall } from "./heap.js";

keepHeapSmall();
try {
  process.stdout.write(`${await fillAsAsked(process.argv.slice(2), inNewWorkbook)}\n`);
  // The page's timers must not keep the process.
  process.exit(0);
} catch (error) {
  process.stderr.write(sentenceOf(error));
  process.exit(1);
}
