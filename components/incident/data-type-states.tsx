import type { Sourced } from "@/lib/catalog/views";
import { type Locale, stringsFor } from "@/lib/i18n";
import type { NoticeDataType } from "@/lib/notice";
import { codesOf, dataTypes } from "@/lib/taxonomy";
import { ReviewMark } from "../ui/review-mark";
import { DataTypeLink as DataTypePageLink } from "../ui/subject-link";
import { FactLine } from "./fact-line";
import type { FactSheetProps } from "./fact-sheet";
import { dataTypeKey, evidenceAnchor, type Fact, factPlace } from "./facts";

/** The three states of a kind of data, never mixed: leaked or maybe, said not to be among it, not mentioned. */
export function DataTypeStates({ facts, index, locale }: FactSheetProps) {
  const { incident, site } = stringsFor(locale);
  const [affected, excluded] = (["affected", "excluded"] as const).map((status) =>
    facts.dataTypes.filter((found) => found.status === status),
  );
  const mentioned = new Set(facts.dataTypes.map(({ code }) => code));
  const unmentioned = codesOf(dataTypes).filter((code) => !mentioned.has(code));
  return (
    <>
      <FactLine label={incident.dataAffected}>
        <DataTypeLinks found={affected ?? []} index={index} locale={locale} none={incident.noDataAffected} />
      </FactLine>
      <FactLine label={incident.dataExcluded}>
        <DataTypeLinks found={excluded ?? []} index={index} locale={locale} none={incident.noDataExcluded} />
      </FactLine>
      <FactLine label={incident.dataUnmentioned}>
        <details className="text-faded text-small">
          <summary className="py-0.5">{incident.dataUnmentionedNote(unmentioned.length)}</summary>
          {/* On paper the number is enough. */}
          <p className="phrase no-print py-1">
            {unmentioned.map((code, at) => (
              <span key={code}>
                {at > 0 && site.listSeparator}
                <DataTypePageLink code={code} locale={locale} />
              </span>
            ))}
          </p>
        </details>
      </FactLine>
    </>
  );
}

interface DataTypeLinksProps {
  found: Sourced<NoticeDataType>[];
  index: ReadonlyMap<string, Fact>;
  locale: Locale;
  none: string;
}

/** Each kind is itself the link to the words that name it. */
function DataTypeLinks({ found, index, locale, none }: DataTypeLinksProps) {
  if (found.length === 0) return <span className="text-faded">{none}</span>;
  return (
    <ul className="flex flex-wrap gap-1 py-0.5 sm:gap-1.5">
      {found.map((item) => (
        <li key={item.code}>
          <DataTypeLink item={item} fact={index.get(dataTypeKey(item))} locale={locale} />{" "}
          <ReviewMark reason={item.needsReview} locale={locale} />
        </li>
      ))}
    </ul>
  );
}

function DataTypeLink({ item, fact, locale }: { item: NoticeDataType; fact: Fact | undefined; locale: Locale }) {
  const label = dataTypes[item.code].label[locale];
  const frame = `palt inline-block border px-1.5 py-0.5 text-small leading-snug sm:px-2 sm:py-1 no-underline ${item.status === "affected" ? "border-ink" : "border-edge border-dashed text-faded"}`;
  const words = fact?.evidence[0];
  if (!fact || !words) return <span className={frame}>{label}</span>;
  return (
    <a
      {...factPlace(fact)}
      href={`#${evidenceAnchor(fact.key, 1)}`}
      title={words.text}
      className={`${frame} hover:border-shu`}
    >
      {label}
      {fact.evidence.length > 1 && (
        <span aria-hidden="true" className="ml-1 text-fine text-shu">
          {fact.evidence.length}
        </span>
      )}
    </a>
  );
}
