import type { ChangeView, NoticeView } from "@/lib/catalog/views";
import { formatInstant } from "@/lib/format";
import { type Locale, stringsFor } from "@/lib/i18n";
import { fieldName } from "@/lib/i18n/field-words";
import { DateTime } from "../ui/date-time";
import { describeValue, isQuotedField } from "./changed-value";
import { noticeName } from "./notice-name";
import { FirstAndLast, ReportTable } from "./report-table";
import { Section } from "./section";
import { noticeAnchor } from "./source-text";

/** The reports in order, each leading to its text; where there are several, with what each changed. */
export function Notices({ notices, locale }: { notices: NoticeView[]; locale: Locale }) {
  const { incident, value } = stringsFor(locale);
  const standing = notices.filter(({ withdrawn }) => withdrawn === null);
  const [first, last] = [standing[0], standing.at(-1)];
  return (
    <Section id="notices" title={incident.noticesCount(notices.length)}>
      {notices.length > 1 && <p className="phrase mb-2 text-faded text-small">{incident.reportsLead}</p>}
      {standing.length > 2 && first && last && <FirstAndLast first={first} last={last} locale={locale} />}
      <ol className="border-t text-small">
        {notices.map((notice, index) => (
          <li key={notice.position} className={notices.length > 1 ? "border-ink border-b py-4" : "border-b py-2"}>
            <p className="flex flex-wrap items-baseline gap-x-4 text-faded">
              <span className="palt">{noticeName(notice, locale)}</span>
              <span>
                {incident.published}{" "}
                {notice.record.dates.disclosed ? (
                  <DateTime date={notice.record.dates.disclosed} locale={locale} />
                ) : (
                  value.unknown
                )}
              </span>
              {notice.record.reference && (
                <span>
                  {incident.reference} {notice.record.reference}
                </span>
              )}
              {notice.withdrawn && <span>{incident.withdrawn}</span>}
            </p>
            <a href={`#${noticeAnchor(notice.position)}`} lang="ja" className="font-serif">
              {notice.record.title}
            </a>
            {notices.length > 1 && (
              <ReportTable
                notice={notice}
                before={notice.withdrawn ? null : (notices[index - 1] ?? null)}
                caption={incident.reportFacts(noticeName(notice, locale))}
                locale={locale}
              />
            )}
          </li>
        ))}
      </ol>
    </Section>
  );
}

/** What changed in the record since the incident was added, newest first; folded, as few come for it. */
export function Changes({ changes, locale }: { changes: ChangeView[]; locale: Locale }) {
  const { incident, changeReasons } = stringsFor(locale);
  return (
    <section id="changes" className="mt-9">
      <details>
        <summary className="py-1">
          <h2 className="inline font-semibold text-base">{incident.changes(changes.length)}</h2>
        </summary>
        {changes.length === 0 && <p className="text-faded text-small">{incident.noChanges}</p>}
        <ol className="mt-2 text-small">
          {changes.map((change, position) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: one import may change one field twice
            <li key={position} className="border-t py-2">
              <p className="flex flex-wrap gap-x-3 text-faded">
                <time dateTime={change.at}>{formatInstant(new Date(change.at), locale)}</time>
                <span>{changeReasons[change.reason]}</span>
                <span>{fieldName(change.field, locale)}</span>
              </p>
              {change.field !== "notice" && (
                <p lang={isQuotedField(change.field) ? "ja" : undefined}>
                  <del>{describeValue(change.field, change.before, locale)}</del> →{" "}
                  <ins className="no-underline">{describeValue(change.field, change.after, locale)}</ins>
                </p>
              )}
            </li>
          ))}
        </ol>
      </details>
    </section>
  );
}
