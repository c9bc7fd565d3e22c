import { type Locale, stringsFor } from "@/lib/i18n";
import { bases } from "@/lib/taxonomy";
import { ReviewMark } from "../ui/review-mark";
import { evidenceAnchor, type Fact } from "./facts";

const MOST_LINKS = 4;

/** Longest words that a link quotes whole. */
const MOST_CHARACTERS = 12;

/**
 * Links to the words that a fact was read from: 「原文」, or 「1」「2」. What was inferred is called so, and its links quote
 * what it was inferred from. On a phone one link (「原文×2」) stands for all: the text that it opens has all of the words
 * marked.
 */
export function EvidenceLinks({ fact, locale }: { fact: Fact | undefined; locale: Locale }) {
  if (!fact) return null;
  const { incident } = stringsFor(locale);
  const [open, close] = incident.quotes;
  const isInferred = fact.basis === "inferred";
  return (
    <span className="palt inline-flex flex-wrap items-baseline gap-x-1 text-fine text-faded">
      <span
        className={isInferred ? "whitespace-nowrap border border-edge border-dashed px-1" : "sr-only"}
        title={bases[fact.basis].definition[locale]}
      >
        {bases[fact.basis].label[locale]}
      </span>
      <ReviewMark reason={fact.needsReview} locale={locale} />
      {fact.evidence.slice(0, MOST_LINKS).map(({ start, end, text }, index) => (
        <a
          key={`${start}-${end}`}
          href={`#${evidenceAnchor(fact.key, index + 1)}`}
          title={text}
          aria-label={incident.evidenceOf(fact.label, index + 1, fact.evidence.length)}
          className={`no-print whitespace-nowrap px-0.5 py-1 text-shu no-underline hover:underline ${index === 0 ? "inline-block" : "hidden sm:inline-block"}`}
        >
          <span className="sm:hidden">
            {open}
            {incident.evidence}
            {fact.evidence.length > 1 && `×${fact.evidence.length}`}
            {close}
          </span>
          <span className="hidden sm:inline">
            {open}
            {isInferred ? <Quoted text={text} /> : nameOf(fact, index, incident.evidence)}
            {close}
          </span>
        </a>
      ))}
      {fact.evidence.length === 0 && <span>{incident.noEvidence}</span>}
    </span>
  );
}

const nameOf = ({ evidence }: Fact, index: number, only: string): string =>
  evidence.length > 1 ? String(index + 1) : only;

function Quoted({ text }: { text: string }) {
  const line = text.replace(/\s+/g, " ").trim();
  return <span lang="ja">{line.length > MOST_CHARACTERS ? `${line.slice(0, MOST_CHARACTERS)}…` : line}</span>;
}
