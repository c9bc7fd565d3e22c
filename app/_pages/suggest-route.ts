import { toSuggestions } from "@/components/search/suggestions";
import { suggest } from "@/lib/catalog/queries/suggest";
import type { Locale } from "@/lib/i18n";

/** A browser may show what it was suggested a moment ago again without asking. */
const CACHE = "private, max-age=60";

/** What the search box suggests for `?q=`, as a list of {@link Suggestion}. */
export function answerSuggest(request: Request, locale: Locale): Response {
  const typed = new URL(request.url).searchParams.get("q") ?? "";
  return Response.json(toSuggestions(suggest(typed), locale), { headers: { "Cache-Control": CACHE } });
}
