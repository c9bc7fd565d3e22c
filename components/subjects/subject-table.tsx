import { formatNumber, formatShare } from "@/lib/format";
import { type Locale, localizePath, stringsFor } from "@/lib/i18n";
import type { Term } from "@/lib/taxonomy";
import { SiteLink } from "../ui/site-link";

export interface SubjectGroup {
  /** Empty where there is but one group. */
  title: string;
  rows: {
    code: string;
    term: Term;
    /** How often it is the primary one; null where there is no such thing. */
    primary: number | null;
    count: number;
    /** Of all incidents, 0–1; null where there are none. */
    share: number | null;
  }[];
}

interface SubjectTableProps {
  group: SubjectGroup;
  /** The address of the list. */
  kind: string;
  /** What the rows are. */
  subject: string;
  locale: Locale;
}

/** The codes of a vocabulary with their meaning and their figures, each leading to its page. */
export function SubjectTable({ group, kind, subject, locale }: SubjectTableProps) {
  const { subjects } = stringsFor(locale);
  const hasPrimary = group.rows.some(({ primary }) => primary !== null);
  return (
    <table className="mt-5 w-full table-fixed text-small">
      <caption className={group.title === "" ? "sr-only" : "mb-1 text-left font-semibold"}>
        {group.title || subject}
      </caption>
      <thead className="text-faded text-fine">
        <tr className="border-ink border-b text-left">
          <th scope="col" className="py-1 font-normal">
            {subject}
          </th>
          {hasPrimary && (
            <th scope="col" className="w-[4.5em] py-1 pl-2 sm:w-[6em] text-right font-normal">
              {subjects.primary}
            </th>
          )}
          <th scope="col" className="w-[4.5em] py-1 pl-2 sm:w-[7em] text-right font-normal">
            {hasPrimary ? subjects.amongAll : subjects.incidents}
          </th>
          <th scope="col" className="w-[4.5em] py-1 pl-2 sm:w-[6em] text-right font-normal">
            {subjects.share}
          </th>
        </tr>
      </thead>
      <tbody>
        {group.rows.map(({ code, term, primary, count, share }) => (
          <tr key={code} className="border-b align-baseline">
            <th scope="row" className="py-2 text-left font-normal">
              <SiteLink href={localizePath(locale, `/${kind}/${code}`)} className="font-semibold">
                {term.label[locale]}
              </SiteLink>
              <span className="phrase block text-faded">{term.definition[locale]}</span>
            </th>
            {hasPrimary && <td className="py-2 pl-2 text-right">{primary === null ? "–" : formatNumber(primary)}</td>}
            <td className="py-2 pl-2 text-right">{formatNumber(count)}</td>
            <td className="py-2 pl-2 text-right text-faded">
              {count > 0 && share !== null ? formatShare(share) : "–"}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
