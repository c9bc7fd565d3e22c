/** What the README says is so. */
import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { explainDocument } from "../lib/parser";
import { explainNotice } from "../lib/parser/explain";
import packageJson from "../package.json";

const readme = readFileSync("README.md", "utf8");
const contributing = readFileSync("CONTRIBUTING.md", "utf8");

/** The block after a heading's or marker's words. */
function blockAfter(words: string): string {
  return /```\w+\n([\s\S]*?)\n```/.exec(readme.slice(readme.indexOf(words)))?.[1] ?? "";
}

describe("the two commands", () => {
  test("CI runs the README's test command and nothing else", () => {
    const lines = readFileSync(".ci/run", "utf8").trim().split("\n");
    expect(lines).toEqual([
      "#!/usr/bin/env bash",
      "set -euo pipefail",
      'cd "$(dirname "$0")/.."',
      blockAfter("To install and test"),
    ]);
  });

  test("every command that the documents name exists", () => {
    const named = [...`${readme}${contributing}`.matchAll(/npm run (?:--silent )?([\w:]+)/g)].map(([, name]) => name);
    expect(named.length).toBeGreaterThan(5);
    for (const name of named) expect(packageJson.scripts).toHaveProperty([name ?? ""]);
    expect(packageJson.scripts).toMatchObject({ start: expect.any(String), test: expect.any(String) });
  });
});

describe("the example", () => {
  const explained = explainDocument(readFileSync("seeds/002_36a99dd7ca6a53af.txt", "utf8")).find(
    ({ notice }) => notice.reference === "2023-235",
  );
  if (!explained) throw new Error("the notice of the example is not in its file");

  test("the quoted lines stand in the notice", () => {
    const quoted = [...readme.matchAll(/^> (.*?)(?:<br>)?$/gm)].map(([, line]) => line);
    expect(quoted).toHaveLength(2);
    for (const line of quoted) expect(explained.notice.body).toContain(line);
  });

  test("the record is what the parser reads, offset for offset", () => {
    expect(explained.notice).toMatchObject(JSON.parse(blockAfter("<!-- record -->")));
  });

  test("the account is what `npm run explain` prints", () => {
    const account = explainNotice(explained, (text) => text);
    for (const line of blockAfter("<!-- explained -->").split("\n")) expect(account).toContain(line);
  });
});

test("every dependency has its reason in CONTRIBUTING", () => {
  const { dependencies, devDependencies } = packageJson;
  const table = contributing.slice(contributing.indexOf("## Dependencies"));
  for (const name of Object.keys({ ...dependencies, ...devDependencies })) {
    if (!name.startsWith("@types/")) expect(table).toContain(name);
  }
});

test("every file and folder that the documents name is there", () => {
  const documents = readme + contributing;
  const linked = [...documents.matchAll(/\]\(((?!https?:)[^)#]+)\)/g)];
  const named = [...documents.matchAll(/`((?:lib|app|components|tests|prisma|seeds)\/[\w./()-]*)/g)];
  const paths = [...linked, ...named].map(([, path = ""]) => path).filter((path) => path !== "tests/results/");
  for (const path of paths) expect(existsSync(path), path).toBe(true);
});
