import { type Locale, stringsFor } from "@/lib/i18n";
import { fieldName } from "@/lib/i18n/field-words";
import type { Evidence } from "@/lib/notice";
import { bases } from "@/lib/taxonomy";
import { ReviewMark } from "../ui/review-mark";
import type { FieldReading, LostCandidate, ReadValue } from "./field-readings";

interface NoticeReadingProps {
  readings: FieldReading[];
  /** Begins the addresses of the fields, so that those of several notices differ. */
  anchor: string;
  locale: Locale;
}

/** Every field of one notice: what was read and by which rule, and what was weighed and not taken. */
export function NoticeReading({ readings, anchor, locale }: NoticeReadingProps) {
  return (
    <dl className="border-ink border-t">
      {readings.map((reading) => (
        <div
          key={reading.field}
          id={`${anchor}-${reading.field}`}
          className="grid gap-x-6 border-b py-2.5 sm:grid-cols-[9rem_1fr]"
        >
          <dt className="text-faded text-small">{fieldName(reading.field, locale)}</dt>
          <dd className="min-w-0">
            <Values values={reading.values} locale={locale} />
            <Lost lost={reading.lost} locale={locale} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

function Values({ values, locale }: { values: ReadValue[]; locale: Locale }) {
  const { value: words } = stringsFor(locale);
  if (values.length === 0) return <p className="text-faded">{words.unknown}</p>;
  return (
    <ul>
      {values.map((value, position) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two groups may have the same figure
        <li key={position} className="[&+li]:mt-2">
          <p className="flex flex-wrap items-baseline gap-x-3">
            {/* Where two dates compete, each says which it is. */}
            {value.field.startsWith("dates.occurred") && (
              <span className="palt text-faded text-small">{fieldName(value.field, locale)}</span>
            )}
            <span lang={value.isQuoted ? "ja" : undefined} className="font-semibold">
              {value.text}
            </span>
            {value.remark && <span className="palt text-small">{value.remark}</span>}
            <ReviewMark reason={value.finding.needsReview} locale={locale} />
          </p>
          <How basis={bases[value.finding.basis].label[locale]} rule={value.finding.rule} locale={locale} />
          <Telling words={value.telling} locale={locale} />
          {value.finding.evidence.map((evidence) => (
            <Words key={`${evidence.start}-${evidence.end}`} evidence={evidence} locale={locale} />
          ))}
        </li>
      ))}
    </ul>
  );
}

function Lost({ lost, locale }: { lost: LostCandidate[]; locale: Locale }) {
  const { reading } = stringsFor(locale);
  if (lost.length === 0) return null;
  return (
    <details className="mt-1.5 text-small">
      <summary className="py-1 text-faded">{reading.lost(lost.length)}</summary>
      <ul className="border-l-2 pl-3">
        {lost.map((candidate, position) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the order is that of the decisions
          <li key={position} className="py-1">
            <p>
              <s>{candidate.value}</s> <span lang="en">{candidate.reason}</span>
            </p>
            {candidate.rule && <How rule={candidate.rule} locale={locale} />}
            <Words evidence={candidate.evidence} locale={locale} />
          </li>
        ))}
      </ul>
    </details>
  );
}

/** The basis, and the rule by its name in the program. */
function How({ basis, rule, locale }: { basis?: string; rule: string; locale: Locale }) {
  const { reading, site } = stringsFor(locale);
  return (
    <p className="text-faded text-fine">
      {basis && `${basis}${site.listSeparator}`}
      {reading.rule} <code>{rule}</code>
    </p>
  );
}

/** Of a value that weights found: the words that weigh most. */
function Telling({ words, locale }: { words: readonly string[]; locale: Locale }) {
  const { reading } = stringsFor(locale);
  if (words.length === 0) return null;
  return (
    <p className="text-faded text-fine">
      {reading.telling}{" "}
      {words.map((word) => (
        <q key={word} lang="ja" className="mr-1 font-serif">
          {word}
        </q>
      ))}
    </p>
  );
}

/** The words, and where they stand in the notice's text. */
function Words({ evidence: { start, end, text }, locale }: { evidence: Evidence; locale: Locale }) {
  return (
    <p className="text-fine">
      <q lang="ja" className="font-serif text-small">
        {text.replace(/\s+/g, " ").trim()}
      </q>{" "}
      <span className="text-faded">{stringsFor(locale).reading.place(start, end)}</span>
    </p>
  );
}
