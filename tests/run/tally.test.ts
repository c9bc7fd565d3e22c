import { expect, test } from "vitest";
import { addTallies, formatTally, readPlaywrightTally, readVitestTally, withStatus } from "./tally";

test("the last line tells both", () => {
  expect(formatTally(addTallies({ passed: 3, failed: 1 }, { passed: 4, failed: 0 }))).toBe("7 passed, 1 failed");
});

test("a test file that fails before its first test counts as one failure", () => {
  const report = {
    numPassedTests: 5,
    numFailedTests: 1,
    testResults: [
      { status: "failed", assertionResults: [{}] },
      { status: "failed", assertionResults: [] },
      { status: "passed", assertionResults: [{}] },
    ],
  };
  expect(readVitestTally(report)).toEqual({ passed: 5, failed: 2 });
});

test("a browser test that passed when tried again passed; an error outside of tests is a failure", () => {
  const report = { stats: { expected: 8, unexpected: 1, flaky: 1, skipped: 2 }, errors: [{}] };
  expect(readPlaywrightTally(report)).toEqual({ passed: 9, failed: 2 });
});

test("a runner that fails without a failed test counts as one failure", () => {
  expect(withStatus({ passed: 5, failed: 0 }, 1)).toEqual({ passed: 5, failed: 1 });
  expect(withStatus({ passed: 5, failed: 2 }, 1)).toEqual({ passed: 5, failed: 2 });
  expect(withStatus({ passed: 5, failed: 0 }, 0)).toEqual({ passed: 5, failed: 0 });
});
