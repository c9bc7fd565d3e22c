import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { setTimeout as wait } from "node:timers/promises";
import { expect, test } from "vitest";

test("asked to end while it writes, bench:data ends and leaves no half of a database", async () => {
  const folder = mkdtempSync(join(tmpdir(), "kaijiroku-data-"));
  const path = join(folder, "bench.db");
  const child = spawn(process.execPath, ["--import", "tsx", "tests/bench/make-data.ts", "50000", path]);
  const output = text(child.stdout);
  const ended = new Promise<number | null>((resolve) => child.once("close", resolve));
  while (!existsSync(`${path}-wal`) && child.exitCode === null) await wait(50);
  child.kill("SIGTERM");
  expect(await ended).toBe(1);
  expect(await output).toContain(`Ended before ${path} was whole; it was removed.`);
  expect(readdirSync(folder)).toEqual([]);
  rmSync(folder, { recursive: true });
}, 60_000);
