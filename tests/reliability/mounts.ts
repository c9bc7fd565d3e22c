/** File systems with a fault, made for one command in a namespace of its own, for which no rights are needed. */
import { spawnSync } from "node:child_process";

interface MountedRun {
  status: number | null;
  stderr: string;
}

/** Mounts on the folder `$0`: one that holds so little that it is soon full, or the folder itself, but not to be written. */
const mounts = {
  small: 'mount -t tmpfs -o size=1400k none "$0"',
  "read-only": 'mount --bind "$0" "$0" && mount -o remount,bind,ro "$0"',
} as const;

type MountKind = keyof typeof mounts;

/** Why nothing can be mounted here; null where it can. */
export function findMountObstacle(folder: string): string | null {
  if (process.platform !== "linux") return "only Linux has mounts that need no rights";
  const { status, stderr, error } = runScript(`${mounts.small} && ${mounts["read-only"]}`, folder, []);
  return status === 0 ? null : `mounts are not allowed here: ${error?.message ?? stderr.trim()}`;
}

/** Runs a TypeScript command while the folder is mounted so; what then lies in it is copied to `kept`. */
export function runMounted(
  kind: MountKind,
  folder: string,
  [command, ...args]: readonly [string, ...string[]],
  { kept, env = {} }: { kept: string; env?: Record<string, string> },
): MountedRun {
  const script = `${mounts[kind]} || exit 99; "$@"; status=$?; cp -a "$0/." '${kept}'; exit $status`;
  return runScript(script, folder, [process.execPath, "--import", "tsx", command, ...args], env);
}

const runScript = (script: string, folder: string, args: readonly string[], env: Record<string, string> = {}) =>
  spawnSync("unshare", ["--user", "--map-root-user", "--mount", "sh", "-c", script, folder, ...args], {
    env: { ...process.env, ...env },
    encoding: "utf8",
  });
