import { answerSuggest } from "@/app/_pages/suggest-route";

export const GET = (request: Request) => answerSuggest(request, "en");
