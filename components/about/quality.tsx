import type { QualityFigures, QualitySet } from "@/lib/catalog/queries/quality";
import { formatDate, formatShare } from "@/lib/format";
import { type Locale, stringsFor } from "@/lib/i18n";
import { fieldMeaning, fieldName } from "@/lib/i18n/field-words";

interface QualityProps {
  figures: QualityFigures;
  locale: Locale;
}

const ratios = ["precision", "recall", "f1", "exact"] as const;
const sets: readonly QualitySet[] = ["seeds", "cases", "blind"];

/** How well the parser reads, as it was last measured here; said plainly where it was not. */
export function Quality({ figures, locale }: { figures: QualityFigures | null; locale: Locale }) {
  const { about } = stringsFor(locale);
  if (!figures) return <p className="mt-2">{about.qualityAbsent}</p>;
  const { seeds, cases, blind } = figures.sets;
  const { flagged, flaggedWrong, unflagged, unflaggedWrong } = figures.doubts;
  return (
    <>
      {about.qualityMethod.map((paragraph) => (
        <p key={paragraph} className="mt-2">
          {paragraph}
        </p>
      ))}
      <p className="mt-2">
        {about.qualityDoubts(flagged, share(flaggedWrong, flagged), unflagged, share(unflaggedWrong, unflagged))}
      </p>
      <QualityTable figures={figures} locale={locale} />
      <p className="mt-2 text-faded text-fine">
        {about.qualityNotices(seeds.notices, cases.notices, blind.notices)}
        {stringsFor(locale).site.parenthesis(
          about.qualityMeasured(formatDate({ value: figures.measuredOn }, locale), figures.parserVersion),
        )}
      </p>
    </>
  );
}

/** `–` where there was nothing of which it could be a share. */
const share = (part: number, whole: number): string => (whole === 0 ? "–" : formatShare(part / whole));

/** A field with all sets, one line each, so that they can be compared. */
function QualityTable({ figures, locale }: QualityProps) {
  const { about } = stringsFor(locale);
  const names = [...new Set(sets.flatMap((set) => figures.sets[set].fields.map(({ field }) => field)))];
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: with large letters it scrolls, and must be reached without a mouse
    <section aria-label={about.qualityCaption} tabIndex={0} className="mt-4 overflow-x-auto">
      <table className="w-full text-fine sm:text-small [&_td]:whitespace-nowrap [&_td]:text-right [&_td]:align-baseline [&_th]:align-baseline [&_th]:font-normal">
        <caption className="sr-only">{about.qualityCaption}</caption>
        <thead className="text-faded text-fine">
          <tr className="border-ink border-b">
            <th scope="col" className="py-1 pr-2 text-left">
              {about.qualityField}
            </th>
            <th scope="col" className="py-1 text-left">
              {about.qualitySet}
            </th>
            {ratios.map((ratio) => (
              <th key={ratio} scope="col" className="py-1 pl-2 text-right">
                {about[ratio]}
              </th>
            ))}
          </tr>
        </thead>
        {names.map((name) => (
          <FieldRows key={name} name={name} figures={figures} locale={locale} />
        ))}
        <tbody className="font-semibold">
          {sets.map((set, index) => (
            <tr key={set}>
              {index === 0 && <FieldHeading name={about.mean} meaning="" rows={sets.length} />}
              <SetHeading set={set} locale={locale} />
              <td colSpan={3} className="pl-2">
                {formatShare(figures.sets[set].mean.f1)}
              </td>
              <td className="pl-2">{formatShare(figures.sets[set].mean.exact)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function FieldRows({ name, figures, locale }: QualityProps & { name: string }) {
  return (
    <tbody className="border-b">
      {sets.map((set, index) => {
        const row = figures.sets[set].fields.find(({ field }) => field === name);
        return (
          <tr key={set}>
            {index === 0 && (
              <FieldHeading name={fieldName(name, locale)} meaning={fieldMeaning(name, locale)} rows={sets.length} />
            )}
            <SetHeading set={set} locale={locale} />
            {ratios.map((ratio) => (
              <td key={ratio} className="pl-1.5 sm:pl-2">
                {row ? formatShare(row[ratio]) : "–"}
              </td>
            ))}
          </tr>
        );
      })}
    </tbody>
  );
}

function FieldHeading({ name, meaning, rows }: { name: string; meaning: string; rows: number }) {
  return (
    <th scope="rowgroup" rowSpan={rows} className="py-1.5 pr-3 text-left">
      <span className="phrase block">{name}</span>
      {meaning && <span className="phrase hidden text-faded text-fine sm:block">{meaning}</span>}
    </th>
  );
}

function SetHeading({ set, locale }: { set: QualitySet; locale: Locale }) {
  return (
    <th scope="row" className="palt whitespace-nowrap text-left text-faded">
      {stringsFor(locale).about.qualitySets[set]}
    </th>
  );
}
