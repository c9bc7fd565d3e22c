import { readDataAddress } from "../addresses";
import { answerData } from "../answer";
import { respondProblem } from "../problem";
import type { Call } from "./operation";

/** The same answer as at the address of the data behind the page. */
export function answerAsData({ request, params }: Call, path: string): Response {
  const address = readDataAddress(path, null);
  if (address) return answerData(request, address, params);
  return respondProblem(request, "not-found", { detail: `There is no data at ${path}.` });
}
