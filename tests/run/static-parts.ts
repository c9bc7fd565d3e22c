import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { programs } from "../../lib/serving/programs";
import { runNodeStep } from "./steps";
import { nothing, oneFailed, type Tally } from "./tally";

const { resolve } = createRequire(import.meta.url);
const typescript = [join(dirname(resolve("typescript/package.json")), "bin/tsc")];
const biome = [join(dirname(resolve("@biomejs/biome/package.json")), "bin/biome")];

/** Types: those of the database and of the routes are generated first. */
export async function checkTypes(): Promise<Tally> {
  const options = { log: "types" };
  const generated =
    (await runNodeStep(programs.prisma, ["generate", "--config", "prisma/prisma.config.ts"], options)) === 0 &&
    (await runNodeStep(programs.next, ["typegen"], options)) === 0;
  if (!generated) return oneFailed;
  return (await runNodeStep(typescript, ["--noEmit", "-p", "."], options)) === 0 ? nothing : oneFailed;
}

/** Linting and formatting. */
export async function checkLint(): Promise<Tally> {
  return (await runNodeStep(biome, ["check"], { log: "lint" })) === 0 ? nothing : oneFailed;
}
