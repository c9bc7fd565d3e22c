import { formatNumber, formatShare } from "@/lib/format";
import type { Locale } from "@/lib/i18n";
import type { ChartRow } from "@/lib/statistics/chart-table";

interface BarRowsProps {
  rows: readonly ChartRow[];
  /** How many incidents the full width stands for, so that charts side by side share a scale. */
  scale: number;
  /** Where a row leads, or null. */
  hrefOf(row: ChartRow): string | null;
  /** What the drawing shows, for who does not see it. */
  title: string;
  description: string;
  locale: Locale;
  /** Whether labels are names, which are Japanese in both languages. */
  isJapanese?: boolean;
  layout?: BarLayout;
}

/**
 * How a row is laid out: where in its height the bar lies, and the room for label, bar and figures. The steps of a scale
 * have short labels, which stand beside their bars and not above them; those of days are shorter than those of figures.
 */
const layouts = {
  above: { top: 0.58, height: 0.2, drawing: "inset-x-0", row: "h-10 items-start", label: "min-w-0 grow" },
  figures: {
    top: 0.22,
    height: 0.56,
    // With large letters on a small screen the label keeps its half, and the bar gives way.
    drawing: "left-[calc(min(11em,50%)+0.5em)] right-[7.5em]",
    row: "h-6.5 items-center justify-between",
    label: "w-[min(11em,50%)] shrink-0",
  },
  days: {
    top: 0.22,
    height: 0.56,
    drawing: "left-[calc(min(9.5em,50%)+0.5em)] right-[7.5em]",
    row: "h-6.5 items-center justify-between",
    label: "w-[min(9.5em,50%)] shrink-0",
  },
};

export type BarLayout = keyof typeof layouts;

const percent = (part: number): string => `${Math.round(part * 1e6) / 1e4}%`;

/**
 * Horizontal bars with their labels and figures. The bars are one drawing behind the rows, which are text and links,
 * so that a row can be read, followed and copied; bars of what is not known are hollow.
 */
export function BarRows({ rows, scale, layout: name = "above", title, description, ...rest }: BarRowsProps) {
  const layout = layouts[name];
  return (
    <div className="relative self-start text-small">
      <div className={`absolute inset-y-0 ${layout.drawing}`}>
        <svg role="img" aria-label={title} className="h-full w-full overflow-visible">
          <desc>{description}</desc>
          {rows.map(({ key, values: [count], isUnknown }, at) => (
            <rect
              key={key}
              className={isUnknown ? "bar-unknown" : "bar"}
              y={percent((at + layout.top) / rows.length)}
              height={percent(layout.height / rows.length)}
              width={percent(scale === 0 ? 0 : count / scale)}
            />
          ))}
        </svg>
      </div>
      <ol className="relative">
        {rows.map((row) => (
          <BarRow key={row.key} row={row} layout={layout} {...rest} />
        ))}
      </ol>
    </div>
  );
}

interface BarRowProps extends Pick<BarRowsProps, "hrefOf" | "locale" | "isJapanese"> {
  row: ChartRow;
  layout: (typeof layouts)["above"];
}

function BarRow({ row, layout, hrefOf, locale, isJapanese = false }: BarRowProps) {
  const [count, share] = row.values;
  const href = count > 0 ? hrefOf(row) : null;
  const shape = `palt truncate ${layout.label}`;
  const lang = isJapanese && !row.isUnknown ? "ja" : undefined;
  const label = row.label[locale];
  return (
    <li className={`relative flex gap-2 ${layout.row}`}>
      {href === null ? (
        <span lang={lang} className={`${shape} ${row.isUnknown || count === 0 ? "text-faded" : ""}`}>
          {label}
        </span>
      ) : (
        <a
          href={href}
          lang={lang}
          rel="nofollow"
          className={`${shape} no-underline after:absolute after:inset-0 hover:underline`}
        >
          {label}
        </a>
      )}
      <span className="flex shrink-0 items-baseline">
        <span className={count === 0 ? "text-faded" : ""}>{formatNumber(count)}</span>{" "}
        <span className="w-[4.25em] text-right text-faded text-fine">
          {typeof share === "number" && count > 0 ? formatShare(share) : "–"}
        </span>
      </span>
    </li>
  );
}
