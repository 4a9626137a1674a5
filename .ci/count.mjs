import { readFileSync } from "node:fs";

/** What one run of vitest counted. A file that failed before its first test, or a run that left no report, is one failure. */
function count(path) {
  try {
    const { numPassedTests, numFailedTests, numPendingTests, testResults } = JSON.parse(readFileSync(path, "utf8"));
    const broken = testResults.filter(
      ({ status, assertionResults }) => status === "failed" && assertionResults.length === 0,
    );
    return { passed: numPassedTests, failed: numFailedTests + broken.length, skipped: numPendingTests };
  } catch {
    console.error(`no report of a test run in ${path}`);
    return { passed: 0, failed: 1, skipped: 0 };
  }
}

const counts = process.argv.slice(2).map(count);
const sum = (kind) => counts.reduce((total, one) => total + one[kind], 0);
const skipped = sum("skipped") > 0 ? `, ${sum("skipped")} skipped` : "";
console.log(`${sum("passed")} passed, ${sum("failed")} failed${skipped}`);
process.exitCode = sum("failed") === 0 && counts.every(({ passed }) => passed > 0) ? 0 : 1;
