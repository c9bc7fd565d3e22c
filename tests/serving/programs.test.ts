import { afterEach, expect, test } from "vitest";
import { isStarter, programs } from "../../lib/serving/programs";

const given = [...process.execArgv];
afterEach(() => {
  process.execArgv = [...given];
});

test("what serves knows whether it was started so that its memory is bounded", () => {
  expect(isStarter()).toBe(false);
  process.execArgv.push(...programs.starter.slice(0, -1));
  expect(isStarter()).toBe(true);
});
