/** `npm run dev`: serves with changes taken over at once, from the database that is there. */
import { programs, runProgram } from "../serving/programs";

process.exitCode = await runProgram(programs.next, ["dev", ...process.argv.slice(2)]);
