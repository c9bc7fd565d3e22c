import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { listIncidents } from "../../../lib/catalog/queries/incident-list";
import type { SqliteDatabase } from "../../../lib/db";
import type { Engine } from "./engine";
import { HttpClient } from "./http-client";

/** This catalog, called in this process: with marks, and counts of every filter. */
export const ownInProcess = (db: SqliteDatabase): Engine => ({
  name: "this catalog, in process",
  search: ({ asked }) => listIncidents(asked, db).total,
});

/** This catalog over HTTP, as JSON from a bare server. */
export async function ownOverHttp(db: SqliteDatabase): Promise<Engine> {
  const inProcess = ownInProcess(db);
  let query: Parameters<Engine["search"]>[0] | null = null;
  const server = createServer((_, response) => {
    const answer = query && listIncidents(query.asked, db);
    response.setHeader("content-type", "application/json").end(JSON.stringify(answer));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const client = new HttpClient((server.address() as AddressInfo).port);
  return {
    name: inProcess.name.replace("in process", "JSON over HTTP"),
    async search(asked) {
      query = asked;
      return (JSON.parse(await client.get("/")) as { total: number }).total;
    },
    close() {
      client.close();
      server.close();
    },
  };
}
