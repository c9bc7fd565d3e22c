/** Telling whether what was built is still what the sources say. */
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { PROJECT_FOLDER } from "./programs";

/** What ends up in the build. */
const SOURCES = [
  "app",
  "components",
  "lib",
  "lib/commands/start.ts",
  "prisma/schema.prisma",
  "next.config.mjs",
  "instrumentation.ts",
  "proxy.ts",
  "package.json",
  "package-lock.json",
];
/** Changing one of these calls for no new build. */
const NOT_BUILT = ["lib/commands", "lib/quality"];

/** Whether there is a build, made from the sources as they are now. */
export function isBuildCurrent(folder = PROJECT_FOLDER): boolean {
  const stamp = readIfThere(stampPath(folder));
  return stamp !== null && stamp === nameBuild(hashSources(folder), folder);
}

/** A hash over the names and contents of all sources. */
export function hashSources(folder = PROJECT_FOLDER): string {
  const hash = createHash("sha256");
  for (const path of SOURCES.flatMap((source) => filesIn(folder, source))) {
    hash
      .update(`${path}\0`)
      .update(readFileSync(join(folder, path)))
      .update("\0");
  }
  return hash.digest("hex");
}

/** Notes beside the build that is there which sources it was made from. */
export function stampBuild(sources: string, folder = PROJECT_FOLDER): void {
  writeFileSync(stampPath(folder), nameBuild(sources, folder));
}

const stampPath = (folder: string): string => join(folder, ".next/built-from");

/** With the build's own id, which is gone where a build was broken off, and another after each. */
function nameBuild(sources: string, folder: string): string {
  return `${readIfThere(join(folder, ".next/BUILD_ID")) ?? "none"} ${sources}`;
}

function readIfThere(path: string): string | null {
  return existsSync(path) ? readFileSync(path, "utf8") : null;
}

function filesIn(folder: string, path: string): string[] {
  if (NOT_BUILT.includes(path)) return [];
  const place = join(folder, path);
  if (!existsSync(place)) return [];
  if (!statSync(place).isDirectory()) return [path];
  return readdirSync(place)
    .sort()
    .flatMap((name) => filesIn(folder, `${path}/${name}`));
}
