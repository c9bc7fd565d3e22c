/** What a person is told whose machine lacks something. */
import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "kaijiroku-launch-"));
  mkdirSync(join(folder, "lib/commands"), { recursive: true });
  for (const file of ["package.json", "package-lock.json", "lib/commands/launch.cjs"]) cpSync(file, join(folder, file));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function launch(args: string[], cwd = process.cwd()) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [...args], { cwd, encoding: "utf8" });
  return { status, stdout, lines: stderr.trim().split("\n") };
}

function launchAs(version: string) {
  const preload = join(folder, `as-${version}.cjs`);
  writeFileSync(preload, `Object.defineProperty(process.versions, "node", { value: "${version}" });`);
  return launch(["--require", preload, join(folder, "lib/commands/launch.cjs"), "lib/commands/start.ts"]);
}

test.each(["0.12.18", "18.20.4", "20.18.3"])("Node %s is told to be too old", (version) => {
  const { status, lines } = launchAs(version);
  expect(status).toBe(1);
  expect(lines).toEqual([
    `Node 20.19 or newer is needed, and this is Node ${version}; get one from https://nodejs.org.`,
  ]);
});

test.each(["20.19.0", "20.100.1", "24.0.0"])("Node %s is new enough: next come the packages", (version) => {
  expect(launchAs(version).lines[0]).toMatch(/^The packages of package-lock\.json are not installed/);
});

test("a clone without its packages is told to install them", () => {
  const { status, lines } = launch(["lib/commands/launch.cjs", "lib/commands/start.ts"], folder);
  expect(status).toBe(1);
  expect(lines).toHaveLength(1);
  expect(lines[0]).toMatch(/are not installed \(.+ is missing or another version\); run: npm ci$/);
});

test("a package of another version is as good as none", () => {
  mkdirSync(join(folder, "node_modules/next"), { recursive: true });
  writeFileSync(join(folder, "node_modules/next/package.json"), '{ "version": "1.0.0" }');
  expect(launch(["lib/commands/launch.cjs", "lib/commands/start.ts"], folder).status).toBe(1);
});

test("where nothing is missing the command runs and sees its arguments", () => {
  const { status, lines } = launch(["lib/commands/launch.cjs", "lib/commands/parse.ts", "/no/such/file"]);
  expect(status).toBe(1);
  expect(lines[0]).toMatch(/^\/no\/such\/file: /);
});
