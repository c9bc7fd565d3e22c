import type { ReactNode } from "react";
import type { IncidentRow, SearchHit } from "@/lib/catalog/views";
import { type Locale, localizePath, stringsFor } from "@/lib/i18n";
import { type DataTypeCode, organizationKinds } from "@/lib/taxonomy";
import { describeInterval } from "../incident/describe-interval";
import { SearchPassage } from "../search/search-passage";
import { DateTime } from "../ui/date-time";
import { Figure } from "../ui/figure";
import { MarkedText } from "../ui/marked-text";
import { OrganizationName } from "../ui/organization-name";
import { OutcomeMark } from "../ui/outcome-mark";
import { SiteLink } from "../ui/site-link";
import { CauseLink, DataTypeLink } from "../ui/subject-link";

const MOST_DATA_TYPES = 6;

interface RowProps {
  row: IncidentRow;
  /** Where a search found it. */
  hit?: SearchHit | undefined;
  locale: Locale;
}

/** What a page adds to each row, below its outcome. */
type RowAddition = (row: IncidentRow) => ReactNode;

/** Incidents as a list: a date, who and what, and how many; on a phone the figure stands beside the date. */
export function IncidentRows({
  rows,
  hits = [],
  locale,
  children,
}: {
  rows: IncidentRow[];
  /** Parallel to `rows`, where they were searched for. */
  hits?: SearchHit[] | undefined;
  locale: Locale;
  children?: RowAddition;
}) {
  return (
    <ol className="border-ink border-t">
      {rows.map((row, index) => (
        <li key={row.slug} data-entry="" className="border-b">
          <article className="py-4 sm:grid sm:grid-cols-[6.5rem_1fr_auto] sm:grid-rows-[auto_auto_1fr] sm:gap-x-6 xl:grid-cols-[6.5rem_1fr_12rem]">
            <div className="flex flex-wrap items-baseline justify-between gap-x-4 sm:contents">
              <RowDate row={row} locale={locale} />
              <RowSize row={row} locale={locale} />
            </div>
            <RowSubject row={row} hit={hits[index]} locale={locale} />
            <div className="mt-1 flex flex-wrap items-baseline justify-between gap-x-4 sm:contents">
              {row.outcome && (
                <p className="text-small sm:col-start-3 sm:row-start-2 sm:text-right">
                  <OutcomeMark outcome={row.outcome} locale={locale} />
                </p>
              )}
              {children && <div className="ml-auto sm:col-start-3 sm:row-start-3">{children(row)}</div>}
            </div>
          </article>
        </li>
      ))}
    </ol>
  );
}

/** The date, which one it is, and how long after the step before it. */
function RowDate({ row, locale }: RowProps) {
  const { dateKinds, list } = stringsFor(locale);
  const { date } = row;
  const interval =
    date?.kind === "discovered" || date?.kind === "disclosed" ? describeInterval(row, date.kind, locale) : null;
  return (
    <p className="flex flex-wrap items-baseline gap-x-2 text-small sm:col-start-1 sm:row-span-full sm:block sm:pt-0.5">
      {date ? (
        <>
          <DateTime date={date} locale={locale} short />
          <span className="palt whitespace-nowrap text-faded text-fine sm:block">{dateKinds[date.kind]}</span>
          {interval && <span className="palt text-faded text-fine sm:block">{interval}</span>}
        </>
      ) : (
        <span className="palt text-faded text-fine">{list.noDate}</span>
      )}
    </p>
  );
}

function RowSubject({ row, hit, locale }: RowProps) {
  const { list } = stringsFor(locale);
  const { organization } = row;
  return (
    <div className="mt-0.5 min-w-0 sm:col-start-2 sm:row-span-full sm:mt-0">
      <p className="text-small">
        {organization ? (
          <>
            <OrganizationName
              organization={organization}
              marks={hit?.organization}
              locale={locale}
              className="font-semibold no-underline"
            />
            {organization.kind && (
              <span className="palt ml-2 text-faded text-fine">
                {organizationKinds[organization.kind].label[locale]}
              </span>
            )}
          </>
        ) : (
          <span className="text-faded">{stringsFor(locale).value.unknown}</span>
        )}
        {row.reportCount > 1 && <span className="palt ml-2 text-faded text-fine">{list.reports(row.reportCount)}</span>}
      </p>
      <h3
        lang="ja"
        className="mt-0.5 font-serif font-semibold text-[1.0625rem] leading-snug [&_a]:decoration-rule [&_a:hover]:decoration-current"
      >
        <SiteLink href={localizePath(locale, `/incidents/${row.slug}`)}>
          <MarkedText text={row.title} marks={hit?.title ?? []} />
        </SiteLink>
      </h3>
      <RowFacts row={row} locale={locale} />
      {hit && <SearchPassage slug={row.slug} hit={hit} locale={locale} />}
    </div>
  );
}

function RowFacts({ row, locale }: RowProps) {
  const { incident, list, site, value } = stringsFor(locale);
  return (
    <dl className="mt-1.5 text-small [&>div]:flex [&>div]:gap-2 [&_dt]:w-[5.25em] [&_dt]:shrink-0 [&_dt]:text-faded">
      <div>
        <dt>{incident.cause}</dt>
        <dd className="phrase">
          {row.primaryCause ? <CauseLink code={row.primaryCause} locale={locale} /> : value.unknown}
          {row.viaThirdParty && site.parenthesis(incident.viaThirdParty)}
        </dd>
      </div>
      <div>
        <dt>{list.data}</dt>
        <dd>{row.affectedData.length > 0 ? <DataTypes codes={row.affectedData} locale={locale} /> : value.unknown}</dd>
      </div>
      {row.excludedData.length > 0 && (
        <div>
          <dt>{list.excluded}</dt>
          <dd>
            <DataTypes codes={row.excludedData} locale={locale} />
          </dd>
        </div>
      )}
    </dl>
  );
}

/** `氏名、住所、電話番号 ほか3項目`; a line breaks between kinds rather than within one. */
function DataTypes({ codes, locale }: { codes: DataTypeCode[]; locale: Locale }) {
  const { list, site } = stringsFor(locale);
  const named = codes.slice(0, MOST_DATA_TYPES);
  const more = codes.length - named.length;
  return (
    <>
      {named.map((code, index) => (
        <span key={code} className={locale === "en" ? "mr-1 inline-block" : "inline-block"}>
          <DataTypeLink code={code} locale={locale} />
          {index < named.length - 1 && site.listSeparator.trimEnd()}
        </span>
      ))}
      {more > 0 && <span className="ml-1 inline-block">{list.moreDataTypes(more)}</span>}
    </>
  );
}

function RowSize({ row: { affected }, locale }: RowProps) {
  return (
    <p className="ml-auto text-right sm:col-start-3 sm:row-start-1">
      {affected ? (
        <Figure count={affected} locale={locale} />
      ) : (
        <span className="palt text-faded text-small">{stringsFor(locale).list.noCount}</span>
      )}
    </p>
  );
}
