import type { Facet, FacetChoice } from "@/lib/catalog/views";
import { filterOf } from "@/lib/filters";
import { formatNumber } from "@/lib/format";
import { type Locale, stringsFor } from "@/lib/i18n";
import { MixedText } from "../ui/mixed-text";

/** A list up to this long is shown whole and in its own order. */
const SHORT = 8;

/** The choices of one filter as checkboxes with their counts; the rarer ones of a long list folded away. */
export function ChoiceFacet({ facet, locale }: { facet: Facet; locale: Locale }) {
  const filter = filterOf(facet.filter);
  const [shown, folded] = splitChoices(facet.choices);
  const param = filter.params[0] ?? filter.key;
  const { list } = stringsFor(locale);
  return (
    <fieldset className="pb-2">
      <legend className="sr-only">{filter.label[locale]}</legend>
      <Choices choices={shown} param={param} locale={locale} />
      {folded.length > 0 && (
        <details>
          <summary className="py-1.5 text-faded text-fine">
            {(shown.length > 0 ? list.moreChoices : list.noChoices)(folded.length)}
          </summary>
          <Choices choices={folded} param={param} locale={locale} />
        </details>
      )}
    </fieldset>
  );
}

/** The commonest first where the list is long, down to the last chosen one; choosing moves nothing. */
function splitChoices(choices: FacetChoice[]): [shown: FacetChoice[], folded: FacetChoice[]] {
  if (choices.length <= SHORT) return [choices, []];
  const ranked = choices.toSorted((a, b) => b.count - a.count);
  const cut = Math.max(
    ranked.findLastIndex(({ selected }) => selected) + 1,
    Math.min(SHORT, ranked.filter(({ count }) => count > 0).length),
  );
  return [ranked.slice(0, cut), ranked.slice(cut)];
}

function Choices({ choices, param, locale }: { choices: FacetChoice[]; param: string; locale: Locale }) {
  return (
    <ul>
      {choices.map(({ value, label, count, selected }) => {
        const isIdle = count === 0 && !selected;
        return (
          <li key={value}>
            <label className="choice">
              <input type="checkbox" name={param} value={value} defaultChecked={selected} disabled={isIdle} />
              <span>
                <MixedText text={label[locale]} locale={locale} />
              </span>
              <span>{formatNumber(count)}</span>
            </label>
          </li>
        );
      })}
    </ul>
  );
}
