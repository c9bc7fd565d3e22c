/** Says its port, and then a word for every request: a server whose output may lose its reader. */
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { captureConsole, createLog, outliveReaders } from "../../lib/server/log";

outliveReaders();
captureConsole(createLog("debug"));
const server = createServer((_, response) => {
  console.error("asked");
  response.end("answered");
});
server.listen(0, "127.0.0.1", () => console.log(`port ${(server.address() as AddressInfo).port}`));
