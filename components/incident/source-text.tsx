import { Fragment } from "react";
import type { NoticeView } from "@/lib/catalog/views";
import { formatInstant } from "@/lib/format";
import { type Locale, stringsFor } from "@/lib/i18n";
import { citationWords } from "@/lib/i18n/citation-words";
import { DateTime } from "../ui/date-time";
import { ADDRESS_ID, citationId } from "./citation";
import { EvidencePointer } from "./evidence-pointer";
import { evidenceOfReport, type Fact } from "./facts";
import { type EvidenceMark, type EvidenceNode, type EvidenceText, nestEvidence } from "./nest-evidence";
import { noticeName } from "./notice-name";
import { QuoteSelection } from "./quote-selection";
import { textAnchor } from "./text-anchors";

interface SourceTextProps {
  notices: NoticeView[];
  facts: ReadonlyMap<string, Fact>;
  locale: Locale;
}

export const noticeAnchor = (position: number): string => `notice-${position}`;

/** The full text of every report, in order, with each word of evidence marked and leading to its facts. */
export function SourceText({ notices, facts, locale }: SourceTextProps) {
  const { incident, site } = stringsFor(locale);
  const quoting = citationWords[locale];
  return (
    <section
      id="source"
      aria-labelledby="source-heading"
      data-source=""
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard
      tabIndex={0}
      className="print-flow border bg-leaf px-5 pt-5 sm:px-8 lg:sticky lg:top-0 lg:max-h-dvh lg:overflow-y-auto"
    >
      <h2 id="source-heading" className="font-semibold text-small">
        {incident.source}
      </h2>
      <p className="phrase no-print mt-1 text-fine text-faded">{incident.sourceHint}</p>
      {notices.length > 1 && <NoticeNav notices={notices} locale={locale} />}
      {notices.map((notice) => (
        <NoticeBody key={notice.position} notice={notice} facts={facts} locale={locale} />
      ))}
      <QuoteSelection
        words={{ quote: quoting.quote, link: quoting.link, copied: quoting.copied, failed: quoting.failed }}
        citationId={citationId(locale === "ja" ? "japanese" : "apa")}
        addressId={ADDRESS_ID}
      />
      <EvidencePointer words={{ readFrom: incident.readFromWords, close: incident.closeSource, colon: site.colon }} />
    </section>
  );
}

function NoticeNav({ notices, locale }: { notices: NoticeView[]; locale: Locale }) {
  const { incident } = stringsFor(locale);
  return (
    <nav aria-label={incident.notices} className="no-print mt-3">
      <ul className="flex flex-wrap gap-2">
        {notices.map((notice) => (
          <li key={notice.position}>
            <a href={`#${noticeAnchor(notice.position)}`} className="control">
              {noticeName(notice, locale)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function NoticeBody({
  notice,
  facts,
  locale,
}: {
  notice: NoticeView;
  facts: SourceTextProps["facts"];
  locale: Locale;
}) {
  const { incident, site } = stringsFor(locale);
  const { record, position, withdrawn } = notice;
  return (
    <article id={noticeAnchor(position)} aria-label={noticeName(notice, locale)} className="mt-5 border-t pt-4">
      <p className="flex flex-wrap gap-x-4 text-fine text-faded">
        <span>{noticeName(notice, locale)}</span>
        {record.dates.disclosed && (
          <span>
            {incident.published} <DateTime date={record.dates.disclosed} locale={locale} />
          </span>
        )}
        <span lang="ja">{notice.sourceFile}</span>
      </p>
      {withdrawn && (
        <p className="mt-2 border border-shu px-3 py-1 text-small">
          {incident.withdrawn}
          {site.parenthesis(formatInstant(new Date(withdrawn.at), locale))}
        </p>
      )}
      <div
        lang="ja"
        data-notice-text=""
        className="mt-4 whitespace-pre-wrap break-words font-serif text-[0.9375rem] leading-[1.95]"
      >
        <EvidenceNodes
          nodes={nestEvidence(record.body, evidenceOfReport(facts, position))}
          report={position}
          locale={locale}
        />
      </div>
    </article>
  );
}

interface NodeProps {
  report: number;
  locale: Locale;
}

function EvidenceNodes({ nodes, ...props }: NodeProps & { nodes: EvidenceNode[] }) {
  return nodes.map((node) =>
    "text" in node ? (
      <AnchoredText key={node.start} text={node} report={props.report} />
    ) : (
      <Mark key={keyOf(node)} mark={node} {...props} />
    ),
  );
}

/** A mark begins where no other node of its list does. */
const keyOf = ({ spans: [first], isFirstPiece }: EvidenceMark): string => `${first?.id} ${isFirstPiece}`;

/** Text in which each line has an address, so that a search can lead to its place. */
function AnchoredText({ text: { text, start, opensLine }, report }: { text: EvidenceText; report: number }) {
  return text.split(/(?<=\n)(?=[^\n])/).map((line, index, lines) => {
    const at = start + lines.slice(0, index).reduce((length, before) => length + before.length, 0);
    return (
      <Fragment key={at}>
        {(index > 0 || opensLine) && <span id={textAnchor(report, at)} />}
        {line}
      </Fragment>
    );
  });
}

/** Marked words. What no inner mark covers leads back to the fact; links cannot hold links. */
function Mark({ mark: { spans, isFirstPiece, children }, ...props }: NodeProps & { mark: EvidenceMark }) {
  const { report, locale } = props;
  const { incident } = stringsFor(locale);
  const [first, ...others] = spans;
  if (!first) return <EvidenceNodes nodes={children} {...props} />;
  const isQuiet = spans.every(({ quiet }) => quiet);
  const labels = [...new Set(spans.map(({ factLabel }) => factLabel))].join(stringsFor(locale).site.listSeparator);
  return (
    <mark
      id={isFirstPiece ? first.id : undefined}
      data-facts={spans.map(({ factId }) => factId).join(" ")}
      className={isQuiet ? "evidence evidence-line" : "evidence"}
    >
      {isFirstPiece && others.map(({ id }) => <span key={id} id={id} />)}
      {children.map((child) => {
        if (!("text" in child)) return <Mark key={keyOf(child)} mark={child} {...props} />;
        const words = <AnchoredText key={child.start} text={child} report={report} />;
        if (child.text.trim() === "") return words;
        return (
          <a key={child.start} href={`#${first.factId}`} title={incident.backToFact(labels)}>
            {words}
          </a>
        );
      })}
    </mark>
  );
}
