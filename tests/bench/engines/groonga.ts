import { execFileSync, spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import type { SqliteDatabase } from "../../../lib/db";
import { findFreePort } from "../../../lib/serving/port";
import { type BenchQuery, type Engine, facetColumns, readDocuments } from "./engine";
import { HttpClient } from "./http-client";

const IN_ONE_LOAD = 1000;

const schema = `
table_create Codes TABLE_PAT_KEY ShortText
table_create Incidents TABLE_NO_KEY
column_create Incidents title COLUMN_SCALAR ShortText
column_create Incidents body COLUMN_SCALAR Text
${facetColumns.map((name) => `column_create Incidents ${name} COLUMN_${name === "data" ? "VECTOR" : "SCALAR"} Codes`).join("\n")}
table_create Words TABLE_PAT_KEY ShortText --default_tokenizer TokenBigram --normalizer NormalizerAuto
column_create Words text COLUMN_INDEX|WITH_POSITION|WITH_SECTION Incidents title,body
${facetColumns.map((name) => `column_create Codes by_${name} COLUMN_INDEX Incidents ${name}`).join("\n")}
`;

/** Groonga's server, asked over HTTP; null where it is not installed. */
export async function groonga(db: SqliteDatabase): Promise<Engine | null> {
  try {
    execFileSync("groonga", ["--version"], { stdio: "ignore" });
  } catch {
    return null;
  }
  const folder = mkdtempSync(join(tmpdir(), "groonga-"));
  const port = await findFreePort();
  const server = spawn(
    "groonga",
    ["-s", "--protocol", "http", "--bind-address", "127.0.0.1", "-p", String(port), "-n", join(folder, "db")],
    {
      stdio: "ignore",
    },
  );
  const client = new HttpClient(port);
  const close = () => {
    client.close();
    server.kill();
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    await untilReady(client);
    for (const line of schema.trim().split("\n")) await client.get(toPath(line));
    await load(client, db);
  } catch (error) {
    close();
    throw error;
  }
  return { name: "Groonga, JSON over HTTP", search: (query) => search(client, query), close };
}

async function untilReady(client: HttpClient): Promise<void> {
  for (let tries = 0; tries < 100; tries += 1) {
    const isReady = await client.get("/d/status").then(
      () => true,
      () => false,
    );
    if (isReady) return;
    await wait(100);
  }
  throw new Error("Groonga does not answer");
}

/** A line of Groonga's command language as an address. */
function toPath(line: string): string {
  const [command, ...values] = line.split(" ");
  const names =
    command === "table_create" ? ["name", "flags", "key_type"] : ["table", "name", "flags", "type", "source"];
  const params = new URLSearchParams();
  for (let at = 0, named = 0; at < values.length; at += 1) {
    const value = values[at] as string;
    if (value.startsWith("--")) params.set(value.slice(2), values[++at] as string);
    else params.set(names[named++] as string, value);
  }
  return `/d/${command}?${params}`;
}

async function load(client: HttpClient, db: SqliteDatabase): Promise<void> {
  let rows: object[] = [];
  const send = async () => {
    if (rows.length > 0) await client.post("/d/load?table=Incidents", JSON.stringify(rows));
    rows = [];
  };
  for (const { id: _, ...document } of readDocuments(db)) {
    rows.push(document);
    if (rows.length === IN_ONE_LOAD) await send();
  }
  await send();
}

async function search(client: HttpClient, { filter, words }: BenchQuery): Promise<number> {
  const params = new URLSearchParams({
    table: "Incidents",
    match_columns: "title * 8 || body",
    query: words.map((word) => `"${word.replaceAll(/["\\]/g, "")}"`).join(" "),
    sort_keys: "-_score",
    output_columns: "_id,title,_score,snippet_html(body)",
    limit: "20",
    drilldown: facetColumns.join(","),
    drilldown_limit: "-1",
    drilldown_sort_keys: "-_nsubrecs",
  });
  if (filter) params.set("filter", `${filter.column} ${operators[filter.column] ?? "=="} "${filter.value}"`);
  if (words.length === 0) return Number.NaN;
  const [, [[[total]]]] = JSON.parse(await client.get(`/d/select?${params}`)) as [unknown, [[[number]]]];
  return total;
}

const operators: Partial<Record<string, string>> = { data: "@", year: ">=" };
