import type { IncidentFacts, NoticeView } from "@/lib/catalog/views";
import { formatDateRange, formatDateShort } from "@/lib/format";
import { type Locale, stringsFor } from "@/lib/i18n";
import type { PartialDate } from "@/lib/notice";
import { noticeName } from "./notice-name";
import { anchorAt, assignLanes, type Extent, extentOf, ticksBetween } from "./time-scale";

interface TimeDrawingProps {
  facts: IncidentFacts;
  notices: readonly NoticeView[];
  locale: Locale;
}

interface Mark extends Extent {
  label: string;
  date: string;
  /** How it is drawn on the axis: a span of time, or a moment. */
  shape: "span" | "discovered" | "disclosed";
}

/** The share of a phone's width that a label and its date take. */
const LABEL_WIDTH = 0.34;
/** And that of a date below the axis. */
const TICK_WIDTH = 0.2;

/** Heights in em, so that they grow with the words. */
const LANE_HEIGHT = 2.8;
const BELOW = 2.8;

/** Room at both ends of the axis, as a share of the width. */
const MARGIN = 0.03;

/** When it happened, was found and was told, drawn to scale; what is known to the month alone is as wide as the month. */
export function TimeDrawing({ facts, notices, locale }: TimeDrawingProps) {
  const { incident } = stringsFor(locale);
  const marks = keyMarks({ facts, notices, locale });
  const events = facts.timeline.map(({ date }) => extentOf(date));
  const all = [...marks, ...events];
  const [from, to] = [Math.min(...all.map((mark) => mark.from)), Math.max(...all.map((mark) => mark.to))];
  if (marks.length === 0 || to - from < 1) return null;
  const shareOf = (day: number) => MARGIN + ((day - from) / (to - from)) * (1 - 2 * MARGIN);
  const lanes = assignLanes(
    marks.map((mark) => shareOf(mark.from)),
    LABEL_WIDTH,
  );
  const ticks = ticksBetween(from, to);
  // Where dates would cover each other, every second one is a tick alone.
  const tickLanes = assignLanes(
    ticks.map(({ at }) => shareOf(at)),
    TICK_WIDTH,
  );
  const labelled = tickLanes.every((lane) => lane === 0) ? 1 : 2;
  const axis = (Math.max(...lanes) + 1) * LANE_HEIGHT + 0.8;
  const percent = (day: number) => `${(100 * shareOf(day)).toFixed(2)}%`;
  return (
    <figure className="mb-3">
      <svg
        role="img"
        aria-label={incident.drawing(formatDateRange(isoDay(from), isoDay(to), locale))}
        width="100%"
        height={em(axis + BELOW)}
        className="overflow-visible text-fine"
      >
        {marks.map((mark, position) => (
          <MarkLabel
            key={`${mark.label}-${mark.from}`}
            mark={mark}
            x={percent(mark.from)}
            share={shareOf(mark.from)}
            y={axis - 1 - (lanes[position] ?? 0) * LANE_HEIGHT}
            axis={axis}
          />
        ))}
        <line x1="0" x2="100%" y1={em(axis)} y2={em(axis)} className="stroke-edge" />
        {ticks.map(({ at, value }, position) => (
          <g key={value}>
            <line x1={percent(at)} x2={percent(at)} y1={em(axis)} y2={em(axis + 0.4)} className="stroke-edge" />
            {position % labelled === 0 && (
              <text
                x={percent(at)}
                y={em(axis + 2)}
                textAnchor={anchorAt(shareOf(at), TICK_WIDTH)}
                className="fill-faded"
              >
                {formatDateShort({ value }, locale)}
              </text>
            )}
          </g>
        ))}
        {events.map((event, position) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two events may have one date
          <circle key={position} cx={percent(event.from)} cy={em(axis)} r="2.5" className="fill-faded" />
        ))}
        {marks.map((mark) => (
          <Shape
            key={`${mark.label}-${mark.from}`}
            mark={mark}
            from={percent(mark.from)}
            y={axis}
            width={widthOf(mark)}
          />
        ))}
      </svg>
      <figcaption className="phrase text-faded text-fine">{incident.drawingNote}</figcaption>
    </figure>
  );

  function widthOf(mark: Extent): string {
    return `${(100 * (shareOf(mark.to) - shareOf(mark.from))).toFixed(2)}%`;
  }
}

const em = (value: number): string => `${Math.round(value * 1000) / 1000}em`;

const isoDay = (day: number) => ({ value: new Date(day * 86_400_000).toISOString().slice(0, 10) });

/** The dates that everyone asks for, in order of time. */
function keyMarks({ facts, notices, locale }: TimeDrawingProps): Mark[] {
  const { incident, site } = stringsFor(locale);
  const { occurredFrom, occurredTo, discovered } = facts;
  const marks: Mark[] = [];
  const add = (shape: Mark["shape"], label: string, start: PartialDate | null, end: PartialDate | null) => {
    const [first, last] = [start ?? end, end ?? start];
    if (!first || !last) return;
    const ends = [start, end].map((date) => (date ? formatDateShort(date, locale) : ""));
    const date = [...new Set(ends)].join("–");
    marks.push({ shape, label, date, from: extentOf(first).from, to: extentOf(last).to });
  };
  add("span", incident.occurred, occurredFrom, occurredTo);
  add("discovered", incident.discovered, discovered, discovered);
  const standing = notices.filter(({ withdrawn }) => withdrawn === null);
  for (const notice of standing) {
    const name = standing.length > 1 ? site.parenthesis(noticeName(notice, locale)) : "";
    const { disclosed } = notice.record.dates;
    add("disclosed", incident.disclosed + name, disclosed, disclosed);
  }
  return marks.sort((a, b) => a.from - b.from);
}

interface MarkLabelProps {
  mark: Mark;
  x: string;
  share: number;
  y: number;
  axis: number;
}

function MarkLabel({ mark, x, share, y, axis }: MarkLabelProps) {
  const anchor = anchorAt(share, LABEL_WIDTH);
  return (
    <>
      <line x1={x} x2={x} y1={em(y + 0.25)} y2={em(axis)} className="stroke-rule" />
      <text x={x} y={em(y - 1.2)} textAnchor={anchor} className="fill-ink font-semibold">
        {mark.label}
      </text>
      <text x={x} y={em(y)} textAnchor={anchor} className="fill-ink">
        {mark.date}
      </text>
    </>
  );
}

function Shape({ mark, from, y, width }: { mark: Mark; from: string; y: number; width: string }) {
  const looks = mark.shape === "disclosed" ? "fill-paper stroke-ink" : "fill-ink stroke-ink";
  return (
    <g className={looks} strokeWidth="1.5">
      {mark.to > mark.from && (
        <rect x={from} y={em(y - 0.33)} width={width} height={em(0.66)} rx="1" fillOpacity="0.55" />
      )}
      {mark.shape === "span" && <rect x={from} y={em(y - 0.6)} width="3" height={em(1.2)} stroke="none" />}
      {mark.shape !== "span" && mark.to === mark.from && <circle cx={from} cy={em(y)} r={em(0.42)} />}
    </g>
  );
}
