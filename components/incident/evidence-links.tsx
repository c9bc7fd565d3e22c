import { type Locale, stringsFor } from "@/lib/i18n";
import { bases } from "@/lib/taxonomy";
import { ReviewMark } from "../ui/review-mark";
import { evidenceAnchor, type Fact } from "./facts";

const MOST_LINKS = 4;

/** The basis of a fact and links to the words that it was read from: 記載「原文」, 推論「1」「2」. */
export function EvidenceLinks({ fact, locale }: { fact: Fact | undefined; locale: Locale }) {
  if (!fact) return null;
  const { incident } = stringsFor(locale);
  const links = fact.evidence.slice(0, MOST_LINKS);
  return (
    <span className="palt inline-flex flex-wrap items-baseline gap-x-1 whitespace-nowrap text-fine text-faded">
      <span className={fact.basis === "inferred" ? "border border-edge border-dashed px-1" : ""}>
        {bases[fact.basis].label[locale]}
      </span>
      <ReviewMark reason={fact.needsReview} locale={locale} />
      {links.map(({ start, end, text }, index) => (
        <a
          key={`${start}-${end}`}
          href={`#${evidenceAnchor(fact.key, index + 1)}`}
          title={text}
          aria-label={incident.evidenceOf(fact.label, index + 1, fact.evidence.length)}
          className="no-print inline-block px-0.5 py-1 text-shu no-underline hover:underline"
        >
          「{fact.evidence.length > 1 ? index + 1 : incident.evidence}」
        </a>
      ))}
      {fact.evidence.length === 0 && <span>{incident.noEvidence}</span>}
    </span>
  );
}
