import { robotsText } from "@/lib/open-data/for-machines";
import { plainRoute } from "@/lib/open-data/plain-route";

export const GET = plainRoute("text/plain", robotsText);
