import type { ReactNode } from "react";
import type { NoticeView } from "@/lib/catalog/views";
import { type Locale, stringsFor } from "@/lib/i18n";
import { compareReports, headlineFacts, type ReportChange, type ReportFact } from "./report-facts";

interface ReportTableProps {
  notice: NoticeView;
  /** The report before it, or null for the first. */
  before: NoticeView | null;
  /** Names the table for those who do not see where it stands. */
  caption: string;
  locale: Locale;
}

/** What the first report says, and of a later one what changed against the one before: facts, not prose. */
export function ReportTable({ notice, before, caption, locale }: ReportTableProps) {
  const { incident, site } = stringsFor(locale);
  if (before === null) {
    const stated = headlineFacts(notice.record, locale).filter(({ values }) => values.length > 0);
    return <FactTable facts={stated} caption={caption} heading={incident.reportStates} locale={locale} />;
  }
  const changes = compareReports(before.record, notice.record, locale);
  const same = changes.filter(({ state, values }) => state === "same" && values.length > 0);
  return (
    <>
      <FactTable facts={changes.filter(isChanged)} caption={caption} heading={incident.reportChange} locale={locale} />
      {same.length > 0 && (
        <p className="phrase mt-2 text-faded">
          {incident.reportSame(same.map(({ name }) => name).join(site.listSeparator))}
        </p>
      )}
    </>
  );
}

/** Where more than two reports make the way long: what became of each fact between the first and the last. */
export function FirstAndLast({ first, last, locale }: { first: NoticeView; last: NoticeView; locale: Locale }) {
  const { incident } = stringsFor(locale);
  const changes = compareReports(first.record, last.record, locale).filter(isChanged);
  if (changes.length === 0) return <p className="mb-4 text-small">{incident.reportsUnchanged}</p>;
  return (
    <div className="mb-6 text-small">
      <h3 className="font-semibold">{incident.reportsFromTo}</h3>
      <FactTable facts={changes} caption={incident.reportsFromTo} heading={incident.reportsLast} locale={locale} />
    </div>
  );
}

const isChanged = ({ state }: ReportChange): boolean => state !== "same";

interface FactTableProps {
  facts: readonly (ReportFact | ReportChange)[];
  caption: string;
  /** What the values are. */
  heading: string;
  locale: Locale;
}

function FactTable({ facts, caption, heading, locale }: FactTableProps) {
  const { incident } = stringsFor(locale);
  if (facts.length === 0) return null;
  return (
    <table className="mt-2 w-full">
      <caption className="sr-only">{caption}</caption>
      <thead className="text-left text-faded text-fine [&_th]:py-1 [&_th]:pr-3 [&_th]:font-normal">
        <tr className="border-b">
          <th scope="col" className="w-24 sm:w-36">
            {incident.reportFact}
          </th>
          <th scope="col">{heading}</th>
        </tr>
      </thead>
      <tbody>
        {facts.map((fact) => (
          <tr key={fact.key} className="border-b align-baseline [&>*]:py-1.5">
            <th scope="row" className="pr-3 text-left font-normal text-faded">
              {fact.name}
            </th>
            <td>
              <span className="phrase">{fact.values.join(stringsFor(locale).site.listSeparator)}</span>
              {"state" in fact && <Change change={fact} locale={locale} />}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Each difference is said in a word beside its mark. */
function Change({ change: { state, values, added, removed }, locale }: { change: ReportChange; locale: Locale }) {
  const { incident, site } = stringsFor(locale);
  const before = <del>{removed.join(site.listSeparator)}</del>;
  if (state === "first_stated") return <Difference word={incident.reportFirstStated} isBeside />;
  if (state === "unstated") return <Difference word={incident.reportUnstated}>{before}</Difference>;
  if (state === "replaced") return <Difference word={incident.reportReplaced}>{before}</Difference>;
  return (
    <>
      {added.length > 0 && added.length < values.length && (
        <Difference word={incident.reportAdded}>
          <ins className="no-underline">{added.join(site.listSeparator)}</ins>
        </Difference>
      )}
      {removed.length > 0 && <Difference word={incident.reportRemoved}>{before}</Difference>}
    </>
  );
}

interface DifferenceProps {
  word: string;
  /** On the line of the value instead of one of its own. */
  isBeside?: boolean;
  children?: ReactNode;
}

function Difference({ word, isBeside = false, children }: DifferenceProps) {
  return (
    <span className={isBeside ? "ml-2 inline-block" : "block"}>
      <span className="palt font-semibold">{word}</span> <span className="phrase">{children}</span>
    </span>
  );
}
