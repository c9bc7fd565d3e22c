import { formatCount } from "@/lib/format";
import { type Locale, stringsFor } from "@/lib/i18n";
import type { Affected, Count } from "@/lib/notice";
import { type CountStatus, type CountUnit, codesOf, countStatuses, countUnits } from "@/lib/taxonomy";
import { EvidenceLinks } from "./evidence-links";
import type { FactSheetProps } from "./fact-sheet";
import { type Fact, factPlace } from "./facts";
import { Section } from "./section";

interface CountLine extends Pick<Affected, "value" | "unit" | "qualifier"> {
  key: string;
  subject: string | null;
  /** `sum`: the headline, where it was added up from the figures below it. */
  status: CountStatus | "sum";
}

/** Every figure of the newest report that gives any, to scale among those of its unit, with what became of it. */
export function Counts({ facts, index, locale }: FactSheetProps) {
  const { incident } = stringsFor(locale);
  if (facts.counts.length === 0) return null;
  const lines = gatherLines(facts.counts, facts.affected);
  const units = codesOf(countUnits).filter((unit) => lines.some((line) => line.unit === unit));
  return (
    <Section id="counts" title={incident.counts}>
      <p className="phrase mb-2 text-faded text-fine">{incident.countsNote}</p>
      {/* With large letters on a small screen it scrolls; its links can be reached by keyboard. */}
      <div className="overflow-x-auto">
        <table className="w-full text-small">
          <thead className="text-left text-faded text-fine">
            <tr className="border-ink border-b">
              <th scope="col" className="py-1 pr-4 text-right font-normal">
                {incident.countValue}
              </th>
              <th scope="col" className="py-1 pr-4 font-normal">
                {incident.countSubject}
              </th>
              <th scope="col" className="py-1 font-normal">
                {incident.countStatus}
              </th>
            </tr>
          </thead>
          {units.map((unit) => (
            <UnitRows
              key={unit}
              unit={units.length > 1 ? unit : null}
              lines={lines.filter((line) => line.unit === unit)}
              index={index}
              locale={locale}
            />
          ))}
        </table>
      </div>
    </Section>
  );
}

/** The figures in the order of the notice, an inferred headline before them. */
function gatherLines(counts: readonly Count[], affected: Affected | null): CountLine[] {
  const lines = counts.map((count, position): CountLine => ({ ...count, key: `count-${position + 1}` }));
  const isAmong = counts.some(
    ({ value, unit, status }) => status === "affected" && value === affected?.value && unit === affected.unit,
  );
  if (!affected || isAmong || affected.basis === "stated") return lines;
  const { value, unit, qualifier } = affected;
  return [{ value, unit, qualifier, key: "affected", subject: null, status: "sum" }, ...lines];
}

interface UnitRowsProps {
  /** Named only where there are several. */
  unit: CountUnit | null;
  lines: readonly CountLine[];
  index: ReadonlyMap<string, Fact>;
  locale: Locale;
}

function UnitRows({ unit, lines, index, locale }: UnitRowsProps) {
  const { incident } = stringsFor(locale);
  const largest = Math.max(...lines.map(({ value }) => value), 1);
  return (
    <tbody>
      {unit && (
        <tr>
          <th scope="rowgroup" colSpan={3} className="pt-3 text-left font-semibold">
            {incident.countUnit(countUnits[unit].label[locale])}
          </th>
        </tr>
      )}
      {lines.map((line) => (
        <tr key={line.key} className="border-b align-baseline">
          <td className="whitespace-nowrap py-1.5 pr-4 text-right">
            <FigureCell line={line} fact={index.get(line.key)} locale={locale} />
          </td>
          <td className="w-1/2 py-1.5 pr-4">
            {/* The bars of parts begin where all bars do. */}
            <div className={line.status === "part" ? "pl-4" : undefined}>
              <Subject line={line} locale={locale} />
            </div>
            <Bar line={line} largest={largest} />
          </td>
          <td className="py-1.5">
            <span
              className="mr-2 whitespace-nowrap"
              title={line.status === "sum" ? undefined : countStatuses[line.status].definition[locale]}
            >
              {line.status === "sum" ? incident.countSum : countStatuses[line.status].label[locale]}
            </span>
            <EvidenceLinks fact={index.get(line.key)} locale={locale} />
          </td>
        </tr>
      ))}
    </tbody>
  );
}

/** The headline has its place at the top of the page; here it only stands beside its parts. */
function FigureCell({ line, fact, locale }: { line: CountLine; fact: Fact | undefined; locale: Locale }) {
  const figure = formatCount(line, locale);
  if (line.status === "sum") return <strong>{figure}</strong>;
  return <span {...factPlace(fact)}>{line.status === "superseded" ? <s>{figure}</s> : figure}</span>;
}

function Subject({ line, locale }: { line: CountLine; locale: Locale }) {
  const { incident, value } = stringsFor(locale);
  if (line.status === "sum") return <span>{incident.countSumSubject}</span>;
  if (line.subject === null) return <span className="text-faded">{value.unknown}</span>;
  return <span lang="ja">{line.subject}</span>;
}

const bars: Record<CountLine["status"], string> = {
  sum: "fill-ink",
  affected: "fill-ink",
  part: "fill-edge",
  superseded: "fill-none stroke-edge",
  excluded: "fill-none stroke-edge",
};

/** Open at its end where the figure is a bound or an approximation, so that it looks no surer than it is. */
function Bar({ line, largest }: { line: CountLine; largest: number }) {
  const share = Math.max((100 * line.value) / largest, 0.5);
  const isOpen = line.qualifier !== "exact";
  const isDashed = line.status === "excluded" || line.status === "superseded";
  return (
    <svg aria-hidden="true" width="100%" height="8" className="mt-1 block overflow-visible">
      <rect
        width={`${isOpen ? share * 0.94 : share}%`}
        height="7"
        className={bars[line.status]}
        strokeDasharray={isDashed ? "3 2" : undefined}
      />
      {isOpen && (
        <rect
          x={`${share * 0.94}%`}
          width={`${share * 0.06}%`}
          height="7"
          className="fill-none stroke-edge"
          strokeDasharray="2 1.5"
        />
      )}
    </svg>
  );
}
