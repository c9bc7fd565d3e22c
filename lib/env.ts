/** What the environment says. Each setting is read where it is needed, so that a wrong one stops nothing else. */
import { BlockList, isIP } from "node:net";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { z } from "zod";

type Environment = Record<string, string | undefined>;

/** The environment is not what the program needs; the message names the variable and what is wrong with it. */
export class EnvironmentError extends Error {
  override name = "EnvironmentError";
}

const DEFAULT_DATABASE_URL = "file:./data/kaijiroku.db";

const databaseUrlSchema = z
  .string()
  .startsWith("file:", `must be the address of an SQLite file, such as ${DEFAULT_DATABASE_URL}`)
  .min("file:x".length, `must name a file, such as ${DEFAULT_DATABASE_URL}`)
  .default(DEFAULT_DATABASE_URL);

const portSchema = z.coerce
  .number("must be a port number, such as 3000")
  .int("must be a port number, such as 3000")
  .min(1, "must be a port number from 1")
  .max(65_535, "must be a port number up to 65535")
  .default(3000);

const siteUrlSchema = z
  .url({ protocol: /^https?$/, error: "must be an address such as https://example.org" })
  .optional();

/**
 * The path of the database file that `DATABASE_URL` names: `file:` and a path relative to the working directory,
 * or a whole `file://` address.
 * @throws EnvironmentError if it names anything else
 */
export function readDatabasePath(environment: Environment = process.env): string {
  const url = readVariable(environment, "DATABASE_URL", databaseUrlSchema);
  return url.startsWith("file://") ? fileURLToPath(url) : resolve(url.slice("file:".length));
}

/** The path of the figures on how well the parser reads: what `QUALITY_FILE` names, else a file beside the database. */
export function readQualityPath(environment: Environment = process.env): string {
  const path = readVariable(environment, "QUALITY_FILE", z.string().optional());
  return path === undefined
    ? join(dirname(readDatabasePath(environment)), "quality.json")
    : resolve(/* turbopackIgnore: true */ path);
}

/**
 * The address under which the site is reached, from `SITE_URL`, else this machine's with `PORT`.
 * @throws EnvironmentError if either is malformed
 */
export function readSiteUrl(environment: Environment = process.env): URL {
  const url = readVariable(environment, "SITE_URL", siteUrlSchema);
  return new URL(url ?? `http://localhost:${readPort(environment)}`);
}

/**
 * The port to serve on, from `PORT`.
 * @throws EnvironmentError if it is no port
 */
export function readPort(environment: Environment = process.env): number {
  return readVariable(environment, "PORT", portSchema);
}

/** From the most to the least that is written to the log. */
export const logLevels = ["debug", "info", "warn", "error", "silent"] as const;
export type LogLevel = (typeof logLevels)[number];

/**
 * From which level on the server writes to its log, from `LOG_LEVEL`.
 * @throws EnvironmentError if it is none
 */
export function readLogLevel(environment: Environment = process.env): LogLevel {
  const schema = z.enum(logLevels, `must be one of ${logLevels.join(", ")}`).default("info");
  return readVariable(environment, "LOG_LEVEL", schema);
}

/**
 * The proxies whose word on where a request came from is taken, from `TRUSTED_PROXIES`: addresses and networks
 * (`10.0.0.0/8`) with commas between them; none where it is not set.
 * @throws EnvironmentError if one of them is neither
 */
export function readTrustedProxies(environment: Environment = process.env): BlockList {
  const proxies = new BlockList();
  for (const network of readVariable(environment, "TRUSTED_PROXIES", trustedProxiesSchema)) {
    const [address = "", prefix] = network.split("/");
    const family = isIP(address) === 6 ? "ipv6" : "ipv4";
    if (prefix === undefined) proxies.addAddress(address, family);
    else proxies.addSubnet(address, Number(prefix), family);
  }
  return proxies;
}

const trustedProxiesSchema = z
  .string()
  .default("")
  .transform((list) => list.split(",").flatMap((network) => network.trim() || []))
  .refine((networks) => networks.every(isNetwork), "must list addresses and networks, such as 127.0.0.1,10.0.0.0/8");

function isNetwork(network: string): boolean {
  const [address = "", prefix, ...rest] = network.split("/");
  const bits = { 0: -1, 4: 32, 6: 128 }[isIP(address)] ?? -1;
  return (
    bits > 0 && rest.length === 0 && (prefix === undefined || (/^\d{1,3}$/.test(prefix) && Number(prefix) <= bits))
  );
}

/** An empty variable is one that is not set. */
function readVariable<Schema extends z.ZodType>(environment: Environment, name: string, schema: Schema) {
  const parsed = schema.safeParse(environment[name]?.trim() || undefined);
  if (parsed.success) return parsed.data;
  throw new EnvironmentError(`${name} ${parsed.error.issues[0]?.message}`, { cause: parsed.error });
}
