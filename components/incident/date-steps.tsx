import { formatDate, formatDateRange } from "@/lib/format";
import { stringsFor } from "@/lib/i18n";
import type { PartialDate } from "@/lib/notice";
import { describeInterval } from "./describe-interval";
import { EvidenceLinks } from "./evidence-links";
import type { FactSheetProps } from "./fact-sheet";
import { factPlace } from "./facts";

interface Step {
  name: "occurred" | "discovered" | "disclosed";
  date: PartialDate | null;
  text: string;
  keys: string[];
}

/** 発生 → 発覚 → 公表, with the days from each to the next. */
export function DateSteps({ facts, index, locale }: FactSheetProps) {
  const { incident, value } = stringsFor(locale);
  const { occurredFrom, occurredTo, discovered, disclosed } = facts;
  const steps: Step[] = [
    {
      name: "occurred",
      date: occurredFrom ?? occurredTo,
      text: formatDateRange(occurredFrom, occurredTo, locale),
      keys: ["occurred-from", "occurred-to"],
    },
    {
      name: "discovered",
      date: discovered,
      text: discovered ? formatDate(discovered, locale) : "",
      keys: ["discovered"],
    },
    {
      name: "disclosed",
      date: disclosed,
      text: disclosed ? formatDate(disclosed, locale) : "",
      keys: ["disclosed"],
    },
  ];
  return (
    <ol>
      {steps.map((step) => (
        <li key={step.name} className="flex items-baseline gap-x-2 text-[0.9375rem] sm:text-base">
          <span className={`palt shrink-0 text-faded text-small ${locale === "ja" ? "w-[2.75em]" : "w-[5.5em]"}`}>
            {incident[step.name]}
          </span>
          <span className="flex min-w-0 flex-wrap items-baseline gap-x-2">
            {step.date ? (
              <span {...factPlace(index.get(step.keys[0] ?? ""))}>
                <span {...factPlace(index.get(step.keys[1] ?? ""))}>
                  <RangeText text={step.text} />
                </span>
              </span>
            ) : (
              <span className="text-faded">{value.unknown}</span>
            )}
            <Interval text={step.name === "occurred" ? null : describeInterval(facts, step.name, locale)} />
            {/* A single day is one fact found once: its evidence is not shown twice, unless there is a doubt about it. */}
            {step.keys
              .flatMap((key) => index.get(key) ?? [])
              .filter(
                (fact, place, all) =>
                  fact.evidence[0]?.start !== all[place - 1]?.evidence[0]?.start ||
                  fact.needsReview !== (all[place - 1]?.needsReview ?? null),
              )
              .map((fact) => (
                <EvidenceLinks key={fact.key} fact={fact} locale={locale} />
              ))}
          </span>
        </li>
      ))}
    </ol>
  );
}

const Interval = ({ text }: { text: string | null }) =>
  text && <span className="palt text-faded text-small">{text}</span>;

/** A span breaks between its ends rather than within one of them. */
const RangeText = ({ text }: { text: string }) =>
  text.split(/(?<=.[〜–] ?)(?=[^ ])/).map((end) => (
    <span key={end} className="inline-flex whitespace-pre-wrap">
      {end}
    </span>
  ));
