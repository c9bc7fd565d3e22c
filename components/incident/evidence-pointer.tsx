"use client";

import { useEffect, useRef, useState } from "react";

/** How long a pointer rests on a fact before the text beside it is moved to its words. */
const DWELL_MS = 250;

/** Longest value that is repeated beside the words it was read from. */
const MOST_CHARACTERS = 48;

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

interface Place {
  clientX: number;
  clientY: number;
}

/** Whether two events are of one place; some events give fractions of a pixel, others do not. */
const isSamePlace = (a: Place, b: Place | null): boolean =>
  b !== null && Math.abs(a.clientX - b.clientX) < 2 && Math.abs(a.clientY - b.clientY) < 2;

interface NamedFact {
  id: string;
  name: string;
}

/** What the facts are called, as their places on the page say: a label that names its value, or both. */
function nameFacts(ids: readonly string[], colon: string): NamedFact[] {
  return ids.flatMap((id) => {
    const place = document.getElementById(id);
    const label = place?.dataset.fact;
    if (!place || !label) return [];
    const value = (place.textContent ?? "").replace(/\s+/g, " ").trim().slice(0, MOST_CHARACTERS);
    return [{ id, name: label.includes(colon) ? label : `${label}${colon}${value}` }];
  });
}

/** Moves only the pane that holds the text, and only where it scrolls by itself (beside the facts, or as a sheet). */
function bringIntoPane(mark: Element | undefined): boolean {
  const pane = mark?.closest<HTMLElement>("[data-source]");
  if (!mark || !pane || getComputedStyle(pane).overflowY !== "auto") return false;
  const [box, words] = [pane.getBoundingClientRect(), mark.getBoundingClientRect()];
  // At the top of the page the pane still reaches below the window: only what the window shows of it counts.
  const top = Math.max(box.top, 0);
  const bottom = Math.min(box.bottom, window.innerHeight);
  if (words.top >= top + 40 && words.bottom <= bottom - 60) return true;
  const isCalm = matchMedia("(prefers-reduced-motion: reduce)").matches;
  pane.scrollBy({ top: words.top - top - (bottom - top) / 3, behavior: isCalm ? "instant" : "smooth" });
  return true;
}

interface EvidencePointerProps {
  words: { readFrom: string; close: string; colon: string };
}

/**
 * Ties facts and words together while one points at either, and names what was read from the words pointed at. Where
 * the text does not stand beside the facts, it rises as a sheet. Everything it does has a plain link behind it:
 * without it, links between facts and words still lead back and forth.
 */
export function EvidencePointer({ words }: EvidencePointerProps) {
  const bar = useRef<HTMLDivElement>(null);
  const [named, setNamed] = useState<NamedFact[]>([]);
  const [isSheet, setIsSheet] = useState(false);
  const opener = useRef<HTMLElement | null>(null);

  const close = () => {
    bar.current?.closest("[data-source]")?.removeAttribute("data-sheet");
    setIsSheet(false);
    clearActive();
    opener.current?.focus({ preventScroll: true });
  };

  useEffect(() => {
    let dwell: ReturnType<typeof setTimeout> | undefined;
    let followedAt: Place | null = null;

    const point = (event: Event) => {
      // The text moved under a pointer that stands still: nobody points at what is there now.
      if (event instanceof PointerEvent && isSamePlace(event, followedAt)) return;
      // Pointing at the names of facts must not take them away.
      if (event.target instanceof Node && bar.current?.contains(event.target)) return;
      clearTimeout(dwell);
      clearActive();
      const { ids, fromText } = factIdsAt(event.target);
      const marks = ids.flatMap(marksOf);
      for (const mark of marks) mark.setAttribute("data-active", "");
      for (const id of ids) document.getElementById(id)?.setAttribute("data-active", "");
      if (ids.length > 0) setNamed(nameFacts(ids, words.colon));
      if (!fromText && marks.length > 0) dwell = setTimeout(() => bringIntoPane(marks[0]), DWELL_MS);
    };

    const follow = (event: MouseEvent) => {
      if (event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey) return;
      const link = event.target instanceof Element && event.target.closest<HTMLAnchorElement>('a[href^="#evidence-"]');
      const anchor = link && document.getElementById(link.hash.slice(1));
      const mark = anchor ? anchor.closest("[data-facts]") : null;
      const pane = mark?.closest<HTMLElement>("[data-source]");
      if (!link || !mark || !pane) return;
      if (getComputedStyle(pane).overflowY !== "auto") {
        pane.setAttribute("data-sheet", "");
        setIsSheet(true);
      }
      if (!bringIntoPane(mark)) return;
      event.preventDefault();
      followedAt = { clientX: event.clientX, clientY: event.clientY };
      opener.current = link;
      history.replaceState(history.state, "", link.hash);
      mark.querySelector("a")?.focus({ preventScroll: true });
      mark.setAttribute("data-active", "");
      setNamed(nameFacts(factIdsOf(mark), words.colon));
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
  }, [words.colon]);

  // Beside the facts as in a sheet over them, Escape leads from the words back to where one came from.
  useEffect(() => {
    const leave = (event: KeyboardEvent) => {
      const pane = bar.current?.closest("[data-source]");
      if (event.key !== "Escape" || !opener.current || !pane) return;
      if (!pane.hasAttribute("data-sheet") && !pane.contains(document.activeElement)) return;
      pane.removeAttribute("data-sheet");
      setIsSheet(false);
      opener.current.focus();
    };
    document.addEventListener("keydown", leave);
    return () => document.removeEventListener("keydown", leave);
  }, []);

  return (
    <div ref={bar} data-named="" className="needs-script no-print source-bar">
      {named.length > 0 && (
        <p className="min-w-0 grow overflow-hidden text-ellipsis whitespace-nowrap">
          <span className="palt mr-2 text-faded">{words.readFrom}</span>
          {named.map(({ id, name }) => (
            <a key={id} href={`#${id}`} className="mr-3">
              {name}
            </a>
          ))}
        </p>
      )}
      {isSheet && (
        <button type="button" onClick={close} className="control ml-auto shrink-0">
          {words.close}
        </button>
      )}
    </div>
  );
}
