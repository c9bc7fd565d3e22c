import { foreignNames } from "@/components/about/foreign-names";
import { type Locale, localizePath, stringsFor } from "@/lib/i18n";
import type { Term } from "@/lib/taxonomy";
import { MixedText } from "../ui/mixed-text";
import { SiteLink } from "../ui/site-link";

interface SubjectHeadProps {
  /** The address and title of the list that the code belongs to. */
  list: string;
  listTitle: string;
  code: string;
  term: Term;
  locale: Locale;
}

/** What a code is called here and elsewhere, and what it means. */
export function SubjectHead({ list, listTitle, code, term, locale }: SubjectHeadProps) {
  const { subjects } = stringsFor(locale);
  const names = foreignNames(term, locale);
  return (
    <header>
      <p className="text-small">
        <SiteLink href={localizePath(locale, list)}>{listTitle}</SiteLink>
      </p>
      <h1 className="font-bold font-serif text-2xl">{term.label[locale]}</h1>
      <p className="phrase mt-1 max-w-3xl">{term.definition[locale]}</p>
      <p className="mt-1 flex max-w-3xl flex-wrap gap-x-4 text-fine">
        <code className="text-faded">{code}</code>
        {names.length > 0 && <span className="sr-only">{subjects.otherNames}</span>}
        {names.map(({ vocabulary, names: called }) => (
          <span key={vocabulary}>
            <span className="text-faded">{vocabulary}</span> <MixedText text={called} locale={locale} />
          </span>
        ))}
      </p>
    </header>
  );
}
