import type { ReactNode } from "react";
import type { NoticeView } from "@/lib/catalog/views";
import { type Locale, stringsFor } from "@/lib/i18n";
import { compareReports, headlineFacts, type ReportChange } from "./report-facts";

interface ReportTableProps {
  notice: NoticeView;
  /** The report before it, or null for the first. */
  before: NoticeView | null;
  /** Names the table for those who do not see where it stands. */
  caption: string;
  locale: Locale;
}

/** What one report says by itself, and what changed against the one before: facts, not prose. */
export function ReportTable({ notice, before, caption, locale }: ReportTableProps) {
  const { incident } = stringsFor(locale);
  const facts: (ReportChange | ReturnType<typeof headlineFacts>[number])[] = before
    ? compareReports(before.record, notice.record, locale)
    : headlineFacts(notice.record, locale);
  // What neither report states needs no line.
  const stated = facts.filter((fact) => fact.values.length > 0 || ("removed" in fact && fact.removed.length > 0));
  if (stated.length === 0) return null;
  return (
    <table className="mt-2 w-full text-small">
      <caption className="sr-only">{caption}</caption>
      <thead className="text-left text-faded text-fine [&_th]:py-1 [&_th]:pr-3 [&_th]:font-normal">
        <tr className="border-b">
          <th scope="col" className="w-18 sm:w-36">
            {incident.reportFact}
          </th>
          <th scope="col">{incident.reportStates}</th>
          {before && (
            <th scope="col" className="w-2/5">
              {incident.reportChange}
            </th>
          )}
        </tr>
      </thead>
      <tbody>
        {stated.map((fact) => (
          <tr key={fact.key} className="border-b align-baseline [&>*]:py-1.5 [&>*]:pr-3">
            <th scope="row" className="phrase text-left font-normal text-faded">
              {fact.name}
            </th>
            <td>
              <Values values={fact.values} locale={locale} />
            </td>
            {before && <td>{"state" in fact && <Change change={fact} locale={locale} />}</td>}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Values({ values, locale }: { values: string[]; locale: Locale }) {
  const { site, value } = stringsFor(locale);
  if (values.length === 0) return <span className="text-faded">{value.unknown}</span>;
  return <span className="phrase">{values.join(site.listSeparator)}</span>;
}

/** Each difference is said in a word beside its mark. */
function Change({ change: { state, added, removed }, locale }: { change: ReportChange; locale: Locale }) {
  const { incident, site } = stringsFor(locale);
  const before = removed.join(site.listSeparator);
  if (state === "same") return <span className="text-faded">{incident.reportSame}</span>;
  if (state === "first_stated") return <Difference word={incident.reportFirstStated} />;
  if (state === "unstated") return <Difference word={incident.reportUnstated}>{before}</Difference>;
  if (state === "replaced")
    return (
      <Difference word={incident.reportReplaced}>
        <del>{before}</del>
      </Difference>
    );
  return (
    <ul>
      {added.length > 0 && (
        <li>
          <Difference word={incident.reportAdded}>
            <ins className="no-underline">{added.join(site.listSeparator)}</ins>
          </Difference>
        </li>
      )}
      {removed.length > 0 && (
        <li>
          <Difference word={incident.reportRemoved}>
            <del>{before}</del>
          </Difference>
        </li>
      )}
    </ul>
  );
}

function Difference({ word, children }: { word: string; children?: ReactNode }) {
  return (
    <>
      <span className="palt font-semibold">{word}</span> <span className="phrase">{children}</span>
    </>
  );
}
