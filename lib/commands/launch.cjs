/**
 * `node lib/commands/launch.cjs COMMAND.ts …`: the way into what people run right after a clone. Says in one sentence
 * what this machine lacks, then hands over to the command. Plain JavaScript, because an old Node must be able to
 * read it and nothing may be installed yet.
 */
const root = `${__dirname}/../..`;
const { dependencies, devDependencies, engines } = require("../../package.json");

function findFault() {
  const required = engines.node.replace(/^[^\d]*/, "");
  if (isOlder(process.versions.node, required)) {
    return `Node ${required} or newer is needed, and this is Node ${process.versions.node}; get one from https://nodejs.org.`;
  }
  const wrong = Object.keys(Object.assign({}, dependencies, devDependencies)).find((name) => !isInstalled(name));
  if (wrong) {
    return `The packages of package-lock.json are not installed (${wrong} is missing or another version); run: npm ci`;
  }
  try {
    new (require("better-sqlite3"))(":memory:").close();
  } catch (_error) {
    return `The package better-sqlite3 was not built for Node ${process.versions.node} on this machine; run: npm ci`;
  }
  return null;
}

function isOlder(version, required) {
  const parts = version.split(".").map(Number);
  for (const [place, least] of required.split(".").map(Number).entries()) {
    if (parts[place] !== least) return parts[place] < least;
  }
  return false;
}

function isInstalled(name) {
  try {
    const installed = require(`${root}/node_modules/${name}/package.json`).version;
    return installed === require("../../package-lock.json").packages[`node_modules/${name}`].version;
  } catch (_error) {
    return false;
  }
}

const fault = findFault();
if (fault) {
  console.error(fault);
  process.exit(1);
}

// Only now: an older Node does not know these names.
const { existsSync } = require("node:fs");
const { basename, resolve } = require("node:path");
const { pathToFileURL } = require("node:url");

// The command sees its own name and arguments, as if it had been run itself.
process.argv.splice(1, 1);
const command = resolve(root, process.argv[1]);
// The build made plain JavaScript of what serves, which starts without a compiler; it notices itself when it is stale.
const built = resolve(root, ".next/commands", `${basename(command, ".ts")}.mjs`);
if (existsSync(built)) import(pathToFileURL(built).href);
else import("tsx/esm/api").then(({ register }) => register()).then(() => import(pathToFileURL(command).href));
