/** What a person is told when the site cannot be served as asked. */
import { spawn } from "node:child_process";
import { createServer } from "node:net";
import { text } from "node:stream/consumers";
import { expect, test } from "vitest";
import { findFreePort } from "../../lib/serving/port";

async function start(env: Record<string, string>) {
  const child = spawn(process.execPath, ["lib/commands/launch.cjs", "lib/commands/start.ts"], {
    env: { ...process.env, ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const closed = new Promise<number | null>((resolve) => child.once("close", resolve));
  const [stderr, status] = await Promise.all([text(child.stderr), closed]);
  return { status, message: stderr.trim() };
}

test("a taken port is named, with the way to another", async () => {
  const server = createServer().listen(0);
  await new Promise((resolve) => server.once("listening", resolve));
  const address = server.address();
  const port = typeof address === "object" && address ? address.port : 0;
  const { status, message } = await start({ PORT: String(port) });
  server.close();
  expect(status).toBe(1);
  expect(message).toBe(
    `Port ${port} is taken by another program; choose another one: PORT=${port === 65_535 ? 3000 : port + 1} npm start`,
  );
});

test.each([
  ["PORT", "abc", "PORT must be a port number, such as 3000"],
  ["PORT", "70000", "PORT must be a port number up to 65535"],
  [
    "DATABASE_URL",
    "postgres://somewhere/db",
    "DATABASE_URL must be the address of an SQLite file, such as file:./data/kaijiroku.db",
  ],
])("%s=%s is refused", async (name, value, sentence) => {
  const { status, message } = await start({ PORT: String(await findFreePort()), [name]: value });
  expect(status).toBe(1);
  expect(message).toBe(sentence);
});

test.runIf(process.platform === "linux")("a folder that cannot be written is named", async () => {
  // Nobody can write here, not even root.
  const { status, message } = await start({
    PORT: String(await findFreePort()),
    DATABASE_URL: "file:/proc/kaijiroku.db",
  });
  expect(status).toBe(1);
  expect(message).toBe("/proc/kaijiroku.db cannot be written; check the rights of the file and of its folder.");
});
