import { type Locale, stringsFor } from "@/lib/i18n";
import { type VocabularyName, vocabularies } from "@/lib/open-data/vocabularies";
import { MixedText } from "../ui/mixed-text";
import { foreignNames } from "./foreign-names";

export const vocabularyNames = Object.keys(vocabularies) as VocabularyName[];

/** `about#codes-data-types` */
export const vocabularyAnchor = (name: VocabularyName): string =>
  `codes-${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;

/** Every code of every vocabulary, straight from the taxonomy. */
export function Codebook({ locale }: { locale: Locale }) {
  return vocabularyNames.map((name) => <Vocabulary key={name} name={name} locale={locale} />);
}

function Vocabulary({ name, locale }: { name: VocabularyName; locale: Locale }) {
  const { about } = stringsFor(locale);
  const entries = Object.entries(vocabularies[name]);
  const hasForeignNames = entries.some(([, term]) => foreignNames(term, locale).length > 0);
  const id = vocabularyAnchor(name);
  return (
    <section id={id} aria-labelledby={`${id}-heading`} className="mt-8">
      <h3 id={`${id}-heading`} className="font-semibold">
        {about.vocabularies[name]}
      </h3>
      <table className="mt-1 block w-full text-small sm:table">
        <thead className="hidden text-left text-faded text-fine sm:table-header-group">
          <tr className="border-ink border-b">
            <th className="w-52 py-1 pr-4 font-normal">{about.label}</th>
            <th className="py-1 pr-4 font-normal">{about.definition}</th>
            {hasForeignNames && <th className="w-72 py-1 font-normal">{about.foreign}</th>}
          </tr>
        </thead>
        <tbody className="block border-t sm:table-row-group sm:border-0">
          {entries.map(([code, term]) => (
            <tr key={code} id={`${id}-${code}`} className="block border-b py-2 align-baseline sm:table-row">
              <td className="block sm:table-cell sm:py-1.5 sm:pr-4">
                <span className="phrase block font-semibold">{term.label[locale]}</span>
                <code className="text-faded text-fine">{code}</code>
              </td>
              <td className="block sm:table-cell sm:py-1.5 sm:pr-4">{term.definition[locale]}</td>
              {hasForeignNames && (
                <td className="block text-fine sm:table-cell sm:py-1.5">
                  {foreignNames(term, locale).map(({ vocabulary, names }) => (
                    <span key={vocabulary} className="block">
                      <span className="text-faded">{vocabulary}</span> <MixedText text={names} locale={locale} />
                    </span>
                  ))}
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
