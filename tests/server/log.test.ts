import { spawn } from "node:child_process";
import { once } from "node:events";
import { setTimeout as wait } from "node:timers/promises";
import { expect, it, onTestFinished } from "vitest";

it("a server whose log nobody reads any more goes on answering", async () => {
  const server = spawn(process.execPath, ["--import", "tsx", "tests/server/log-to-nobody.ts"], {
    stdio: ["ignore", "pipe", "pipe"],
  });
  onTestFinished(() => {
    server.kill("SIGKILL");
  });
  const [said] = (await once(server.stdout, "data")) as [Buffer];
  const port = /port (\d+)/.exec(String(said))?.[1];
  server.stdout.destroy();
  server.stderr.destroy();
  for (let asked = 0; asked < 5; asked += 1) {
    expect(await (await fetch(`http://127.0.0.1:${port}/`)).text()).toBe("answered");
    await wait(50);
  }
  expect([server.exitCode, server.signalCode]).toEqual([null, null]);
}, 30_000);
