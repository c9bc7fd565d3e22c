import { spawnSync } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";

/** More than a pipe holds. */
const LONG = `名簿の紛失について\n\n2024年5月20日\n\n${"会員の氏名が記載された名簿を紛失しました。\n".repeat(20_000)}`;

describe("a command whose output is read no further", () => {
  it.each(["parse", "explain"])("%s ends without a complaint", (command) => {
    const file = join(mkdtempSync(join(tmpdir(), "kaijiroku-output-")), "long.txt");
    writeFileSync(file, LONG);
    const line = `"${process.execPath}" --import tsx lib/commands/${command}.ts "${file}" | head -c 1`;
    const { stderr, stdout } = spawnSync("sh", ["-c", line], { encoding: "utf8" });
    expect(stderr).toBe("");
    expect(stdout).toHaveLength(1);
  });
});
