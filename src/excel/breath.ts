/** Long work in short pieces: between them the page draws its progress and hears the person who wants to stop. */

/** Milliseconds of work in a row that nobody notices. */
const longestStretch = 30;

/** Lets the page do what waits. */
export function breathe(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, 0);
  });
}

/** Runs the work to its end, with a breath whenever it has gone on for a while. */
export async function inBreaths<Result>(work: Iterator<void, Result>): Promise<Result> {
  let since = Date.now();
  for (;;) {
    const step = work.next();
    if (step.done === true) return step.value;
    if (Date.now() - since < longestStretch) continue;
    await breathe();
    since = Date.now();
  }
}
