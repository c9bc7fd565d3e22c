"use client";

import { useEffect, useRef, useState } from "react";

interface QuoteSelectionProps {
  words: { quote: string; link: string; copied: string; failed: string };
  /** The citation of the page, and its address in it, by the ids of their elements. */
  citationId: string;
  addressId: string;
}

/** What is chosen of the text, and the address of its very words. */
interface Chosen {
  text: string;
  /** What follows the page's address. */
  fragment: string;
}

/** Longer words are named by their beginning and end. */
const MOST_IN_ADDRESS = 40;
const NAMED_PART = 16;

/**
 * For words of the notice that are chosen with the pointer or the keyboard: copies them with the citation, or an
 * address that leads to just them. Without it words can be chosen and copied, and every mark has its address.
 */
export function QuoteSelection({ words, citationId, addressId }: QuoteSelectionProps) {
  const bar = useRef<HTMLDivElement>(null);
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const [said, setSaid] = useState("");

  useEffect(() => {
    const look = () => {
      // The buttons must not go while one of them is pressed.
      if (bar.current?.contains(document.activeElement)) return;
      setChosen(readChosen(bar.current?.closest("[data-source]") ?? null));
      setSaid("");
    };
    document.addEventListener("selectionchange", look);
    return () => document.removeEventListener("selectionchange", look);
  }, []);

  const copy = async (text: string) => {
    try {
      await navigator.clipboard.writeText(text);
      setSaid(words.copied);
    } catch {
      setSaid(words.failed);
    }
  };

  const textOf = (id: string) => document.getElementById(id)?.textContent ?? "";
  const addressOf = ({ fragment }: Chosen) => textOf(addressId) + fragment;
  const quote = (one: Chosen) =>
    `「${one.text}」\n${textOf(citationId).replace(textOf(addressId), () => addressOf(one))}`;

  return (
    <div ref={bar} className={chosen ? "needs-script no-print quote-bar" : "sr-only"}>
      {chosen && (
        <div className="flex flex-wrap gap-2 py-2">
          <button type="button" className="control" onClick={() => copy(quote(chosen))}>
            {words.quote}
          </button>
          <button type="button" className="control" onClick={() => copy(addressOf(chosen))}>
            {words.link}
          </button>
        </div>
      )}
      <p role="status" className={said === "" ? "sr-only" : "py-1 text-fine"}>
        {said}
      </p>
    </div>
  );
}

/** The words that are chosen within the text of one notice; null where none are. */
function readChosen(pane: Element | null): Chosen | null {
  const selection = getSelection();
  if (!pane || !selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  const body = elementOf(range.startContainer)?.closest("[data-notice-text]");
  const text = selection.toString().trim();
  if (!body || !pane.contains(body) || !body.contains(range.endContainer) || text === "") return null;
  return { text, fragment: `#${anchorBefore(body, range)}:~:text=${nameWords(text)}` };
}

const elementOf = (node: Node): Element | null => (node instanceof Element ? node : node.parentElement);

/** The address of the line in which a range begins, for browsers that know no text fragments. */
function anchorBefore(body: Element, range: Range): string {
  const anchors = [...body.querySelectorAll('[id^="text-"]')];
  const before = anchors.filter((anchor) => range.comparePoint(anchor, 0) < 0);
  return before.at(-1)?.id ?? body.closest("article")?.id ?? "";
}

/** A text as a text fragment names it; dashes and commas are part of its own syntax. */
function nameWords(text: string): string {
  const encode = (part: string) => encodeURIComponent(part.trim()).replace(/-/g, "%2D");
  if (text.length <= MOST_IN_ADDRESS && !text.includes("\n")) return encode(text);
  const lines = text.split("\n").filter((line) => line.trim() !== "");
  const [first = "", last = first] = [lines[0], lines.at(-1)];
  return `${encode([...first].slice(0, NAMED_PART).join(""))},${encode([...last].slice(-NAMED_PART).join(""))}`;
}
