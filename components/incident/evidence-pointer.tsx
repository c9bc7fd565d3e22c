"use client";

import { useEffect } from "react";

/** How long a pointer rests on a fact before the text beside it is moved to its words. */
const DWELL_MS = 250;

const factIdsOf = (mark: Element): string[] => mark.getAttribute("data-facts")?.split(" ") ?? [];

const marksOf = (factId: string): Element[] => [...document.querySelectorAll(`[data-facts~="${CSS.escape(factId)}"]`)];

function clearActive(): void {
  for (const element of document.querySelectorAll("[data-active]")) element.removeAttribute("data-active");
}

/** The facts under an event: the one pointed at, or those of the innermost marked words. */
function factIdsAt(target: EventTarget | null): { ids: string[]; fromText: boolean } {
  if (!(target instanceof Element)) return { ids: [], fromText: false };
  const mark = target.closest("[data-facts]");
  if (mark) return { ids: factIdsOf(mark), fromText: true };
  const link = target.closest<HTMLAnchorElement>('a[href^="#evidence-"]');
  const linked = link && document.getElementById(link.hash.slice(1))?.closest("[data-facts]");
  const fact = target.closest("[data-fact]");
  if (fact?.id) return { ids: [fact.id], fromText: false };
  return { ids: linked ? factIdsOf(linked) : [], fromText: false };
}

/** Moves only the pane that holds the text, and only where it scrolls by itself (beside the facts). */
function bringIntoPane(mark: Element | undefined): boolean {
  const pane = mark?.closest<HTMLElement>("[data-source]");
  if (!mark || !pane || getComputedStyle(pane).overflowY !== "auto") return false;
  const [box, words] = [pane.getBoundingClientRect(), mark.getBoundingClientRect()];
  // At the top of the page the pane still reaches below the window: only what the window shows of it counts.
  const top = Math.max(box.top, 0);
  const bottom = Math.min(box.bottom, window.innerHeight);
  if (words.top >= top + 40 && words.bottom <= bottom - 40) return true;
  const isCalm = matchMedia("(prefers-reduced-motion: reduce)").matches;
  pane.scrollBy({ top: words.top - top - (bottom - top) / 3, behavior: isCalm ? "instant" : "smooth" });
  return true;
}

/**
 * Ties facts and words together while one points at either. Everything it does has a plain link behind it: without
 * it, links between facts and words still lead back and forth.
 */
export function EvidencePointer() {
  useEffect(() => {
    let dwell: ReturnType<typeof setTimeout> | undefined;

    const point = (event: Event) => {
      clearTimeout(dwell);
      clearActive();
      const { ids, fromText } = factIdsAt(event.target);
      const marks = ids.flatMap(marksOf);
      for (const mark of marks) mark.setAttribute("data-active", "");
      for (const id of ids) document.getElementById(id)?.setAttribute("data-active", "");
      if (!fromText && marks.length > 0) dwell = setTimeout(() => bringIntoPane(marks[0]), DWELL_MS);
    };

    const follow = (event: MouseEvent) => {
      if (event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey) return;
      const link = event.target instanceof Element && event.target.closest<HTMLAnchorElement>('a[href^="#evidence-"]');
      const anchor = link && document.getElementById(link.hash.slice(1));
      const mark = anchor ? anchor.closest("[data-facts]") : null;
      if (!link || !mark || !bringIntoPane(mark)) return;
      event.preventDefault();
      history.replaceState(history.state, "", link.hash);
      mark.querySelector("a")?.focus({ preventScroll: true });
      mark.setAttribute("data-active", "");
    };

    document.addEventListener("pointerover", point);
    document.addEventListener("focusin", point);
    document.addEventListener("click", follow);
    return () => {
      clearTimeout(dwell);
      document.removeEventListener("pointerover", point);
      document.removeEventListener("focusin", point);
      document.removeEventListener("click", follow);
    };
  }, []);
  return null;
}
