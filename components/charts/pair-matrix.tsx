import type { Locale } from "@/lib/i18n";
import { type DataPairCounts, pairCount } from "@/lib/statistics/data-pairs";
import { dataTypes } from "@/lib/taxonomy";

interface PairMatrixProps {
  counts: DataPairCounts;
  title: string;
  description: string;
  locale: Locale;
}

const MOST_TYPES = 10;

/** Up to which part of the most frequent pair each shade goes; the strongest is drawn with light figures. */
const SHADES = [0.15, 0.35, 0.55, 0.8, 1] as const;

/** The commonest data types against each other: the darker a square, the more incidents leaked both. */
export function PairMatrix({ counts, title, description, locale }: PairMatrixProps) {
  const types = counts.types.slice(0, MOST_TYPES);
  if (types.length < 2) return null;
  const cells = types.flatMap(({ code: row }, y) =>
    types.slice(0, y).map(({ code: column }, x) => ({ x, y, count: pairCount(counts, row, column) })),
  );
  const highest = Math.max(1, ...cells.map(({ count }) => count));
  const shareOf = (count: number) => Math.round((100 * count) / Math.max(1, counts.incidents));
  return (
    <div className="flex gap-2 self-start text-fine">
      <div className="relative w-[9.5em] shrink-0">
        <ol className="absolute inset-0 grid auto-rows-fr pt-6">
          {types.map(({ code }, at) => (
            <li key={code} className="palt flex min-h-0 min-w-0 items-center gap-1.5 leading-tight">
              <span className="w-[1.5em] shrink-0 text-right text-faded">{at + 1}</span>
              <span className="truncate">{dataTypes[code].label[locale]}</span>
            </li>
          ))}
        </ol>
      </div>
      <div className="min-w-0 max-w-md grow">
        <div aria-hidden="true" className="flex h-6 text-center text-faded">
          {types.map(({ code }, at) => (
            <span key={code} className="w-0 grow">
              {at + 1}
            </span>
          ))}
        </div>
        <svg role="img" aria-label={title} className="block aspect-square w-full">
          <desc>{description}</desc>
          {cells.map(({ x, y, count }) => (
            <Cell
              key={`${x}-${y}`}
              x={x}
              y={y}
              size={types.length}
              share={shareOf(count)}
              shade={shadeOf(count / highest)}
            />
          ))}
          {types.map(({ code, count }, at) => (
            <Cell key={code} x={at} y={at} size={types.length} share={shareOf(count)} shade={null} />
          ))}
        </svg>
      </div>
    </div>
  );
}

/** From 1 to 5; null for nothing. */
const shadeOf = (part: number): number | null => (part === 0 ? null : SHADES.findIndex((limit) => part <= limit) + 1);

interface CellProps {
  x: number;
  y: number;
  /** Cells in a row. */
  size: number;
  /** In percent. */
  share: number;
  shade: number | null;
}

function Cell({ x, y, size, share, shade }: CellProps) {
  const percent = (place: number) => `${Math.round((place / size) * 100_000) / 1000}%`;
  return (
    <g data-shade={shade ?? "none"}>
      <rect className="cell" x={percent(x + 0.03)} y={percent(y + 0.03)} width={percent(0.94)} height={percent(0.94)} />
      {share > 0 && (
        <text
          className="cell-figure"
          x={percent(x + 0.5)}
          y={percent(y + 0.5)}
          textAnchor="middle"
          dominantBaseline="central"
        >
          {share}
        </text>
      )}
    </g>
  );
}
