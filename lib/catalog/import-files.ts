/** Which files an import reads. */
import { readdirSync, realpathSync, statSync } from "node:fs";
import { join, relative, sep } from "node:path";

export interface CollectedFiles {
  /** Relative to the working directory, with forward slashes; sorted, each once. */
  files: string[];
  /** The folders that were named, likewise: their files are known to be all there are. */
  folders: string[];
  /** What was named but cannot be read. */
  failures: { path: string; message: string }[];
}

/** The files that paths name: themselves, or all files of a folder and its folders, hidden ones left out. */
export function collectFiles(paths: readonly string[]): CollectedFiles {
  const files = new Set<string>();
  const collected: CollectedFiles = { files: [], folders: [], failures: [] };
  for (const path of paths) {
    try {
      const real = realpathSync(path);
      const stat = statSync(real);
      if (stat.isFile()) {
        files.add(nameOf(real));
        continue;
      }
      if (!stat.isDirectory()) {
        collected.failures.push({ path, message: "it is neither a file nor a folder" });
        continue;
      }
      const inside = filesIn(real);
      if (inside.length === 0) {
        collected.failures.push({ path, message: "the folder holds no files" });
        continue;
      }
      collected.folders.push(nameOf(real));
      for (const file of inside) files.add(nameOf(file));
    } catch (error) {
      collected.failures.push({ path, message: explainFileError(error) });
    }
  }
  collected.files = [...files].sort();
  return collected;
}

/** What the file system says, in words. */
export function explainFileError(error: unknown): string {
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  if (code === "ENOENT") return "there is no such file or folder";
  if (code === "EACCES" || code === "EPERM") return "the file may not be read; check its rights";
  if (code === "ELOOP") return "the path is a link that leads to itself";
  return error instanceof Error ? error.message : String(error);
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (entry.name.startsWith(".")) return [];
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return filesIn(path);
    return entry.isFile() || (entry.isSymbolicLink() && isFile(path)) ? [path] : [];
  });
}

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
}

function nameOf(path: string): string {
  return relative(process.cwd(), path).split(sep).join("/") || ".";
}
