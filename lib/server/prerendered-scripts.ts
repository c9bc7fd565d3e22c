import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const INLINE_SCRIPT = /<script(?![^>]*\ssrc=)(?![^>]*type="application\/)[^>]*>([\s\S]*?)<\/script>/g;

/**
 * The inline scripts of all pages that were made at build time, as sources of a Content-Security-Policy. Nothing that
 * came from outside is in these pages.
 */
export function readPrerenderedScripts(buildFolder: string): string[] {
  const pages = ["server/app", "server/pages"].flatMap((folder) => htmlFilesIn(join(buildFolder, folder)));
  const scripts = pages.flatMap((path) =>
    [...readFileSync(path, "utf8").matchAll(INLINE_SCRIPT)].map(([, text]) => text),
  );
  const hashes = scripts.map((text = "") => createHash("sha256").update(text).digest("base64"));
  return [...new Set(hashes)].map((hash) => `'sha256-${hash}'`);
}

function htmlFilesIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".html"))
    .map((path) => join(folder, path));
}
