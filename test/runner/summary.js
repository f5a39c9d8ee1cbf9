/**
 * Ends a run with one plain line that any tool can read: "N passed, N failed, N skipped". Not a reporter, as jest's own
 * are heard after all others.
 */
export default function summary(results) {
  // A file that cannot be loaded, or that fails outside of its tests, has no test to fail, so it counts itself.
  const broken = results.testResults.filter(({ testExecError }) => testExecError !== undefined).length;
  const failed = results.numFailedTests + broken;
  const skipped = results.numPendingTests + results.numTodoTests;
  process.stdout.write(`\n${results.numPassedTests} passed, ${failed} failed, ${skipped} skipped\n`);
  return results;
}
