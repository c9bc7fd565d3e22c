import { useEffect, useState } from "react";
import type { Suggestion } from "./suggestion-list";

const WAIT_MS = 90;

/** What is suggested for a text; the last answer stays until the next one is there, so that the list does not flicker. */
export function useSuggestions(from: string, text: string, isWanted: boolean): Suggestion[] {
  const [suggestions, setSuggestions] = useState<Suggestion[]>([]);
  useEffect(() => {
    const query = text.trim();
    if (!isWanted || query === "") {
      setSuggestions([]);
      return;
    }
    const abort = new AbortController();
    const timer = setTimeout(async () => {
      try {
        const response = await fetch(`${from}?${new URLSearchParams({ q: query })}`, { signal: abort.signal });
        if (response.ok) setSuggestions((await response.json()) as Suggestion[]);
      } catch {
        // Overtaken by more typing, or the network is gone: the search itself works without suggestions.
      }
    }, WAIT_MS);
    return () => {
      clearTimeout(timer);
      abort.abort();
    };
  }, [from, text, isWanted]);
  return suggestions;
}
