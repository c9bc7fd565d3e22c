import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { hashSources, isBuildCurrent, stampBuild } from "../../lib/serving/build-stamp";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "kaijiroku-build-"));
  write("app/page.tsx", "one");
  write("lib/commands/start.ts", "one");
  write("lib/commands/import.ts", "one");
  write("package-lock.json", "one");
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function write(path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}

function build(id = "first"): void {
  write(".next/BUILD_ID", id);
  stampBuild(hashSources(folder), folder);
}

test("nothing built is not current", () => {
  expect(isBuildCurrent(folder)).toBe(false);
});

test("a build from these sources is current", () => {
  build();
  expect(isBuildCurrent(folder)).toBe(true);
});

test.each([
  ["a changed source", "app/page.tsx"],
  ["a new source", "components/new.tsx"],
  ["other packages", "package-lock.json"],
  ["a changed start", "lib/commands/start.ts"],
])("%s calls for a new build", (_what, path) => {
  build();
  write(path, "two");
  expect(isBuildCurrent(folder)).toBe(false);
});

test("a source of the same text but another name calls for a new build", () => {
  build();
  rmSync(join(folder, "app/page.tsx"));
  write("app/other.tsx", "one");
  expect(isBuildCurrent(folder)).toBe(false);
});

test("another changed command does not", () => {
  build();
  write("lib/commands/import.ts", "two");
  expect(isBuildCurrent(folder)).toBe(true);
});

test("a build that was broken off, or made by other means, is not current", () => {
  build();
  write(".next/BUILD_ID", "second");
  expect(isBuildCurrent(folder)).toBe(false);
  rmSync(join(folder, ".next/BUILD_ID"));
  expect(isBuildCurrent(folder)).toBe(false);
});
