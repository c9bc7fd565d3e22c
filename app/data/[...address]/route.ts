/**
 * The data behind the pages. `proxy.ts` leads the addresses of the data here (`/incidents.csv`, or `/incidents` where
 * the client asks for CSV) and lets nobody in directly, so that each has one address.
 */
import { readDataAddress } from "@/lib/open-data/addresses";
import { answerData } from "@/lib/open-data/answer";
import { respondProblem } from "@/lib/open-data/problem";
import { respondToOptions } from "@/lib/open-data/respond";

interface Context {
  params: Promise<{ address: string[] }>;
}

export async function GET(request: Request, { params }: Context): Promise<Response> {
  const address = readDataAddress(`/${(await params).address.join("/")}`, null);
  if (address === null) return respondProblem(request, "not-found", { detail: "There is no data at this address." });
  try {
    return answerData(request, address, new URL(request.url).searchParams);
  } catch (error) {
    console.error(error);
    return respondProblem(request, "server-error", { detail: "The catalog cannot be read now; try again later." });
  }
}

export { GET as HEAD };

export const OPTIONS = () => respondToOptions(["GET", "HEAD"]);
