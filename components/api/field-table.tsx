import { vocabularyAnchor } from "@/components/about/codebook";
import { SiteLink } from "@/components/ui/site-link";
import { type Locale, localizePath, stringsFor } from "@/lib/i18n";
import { apiWords } from "@/lib/i18n/api-words";
import type { FieldDoc } from "@/lib/open-data/api/fields";
import type { VocabularyName } from "@/lib/open-data/vocabularies";

/** Every field of a record with its type and what it holds. */
export function FieldTable({ name, fields, locale }: { name: string; fields: FieldDoc[]; locale: Locale }) {
  return (
    <section aria-labelledby={`fields-${name}`} className="mt-6">
      <h3 id={`fields-${name}`} className="font-semibold">
        <code>{name}</code>
      </h3>
      <dl className="mt-1 grid gap-x-6 border-t text-small md:grid-cols-[20rem_1fr]">
        {fields.map((field) => (
          <div key={field.path} className="contents">
            <dt className="break-all pt-1.5">
              <code>{field.path}</code>
            </dt>
            <dd className="border-b py-1.5">
              {field.words?.label[locale]}
              {stringsFor(locale).site.colon} {field.words?.definition[locale]}{" "}
              <span className="text-faded text-fine">
                <FieldType field={field} locale={locale} />
              </span>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function FieldType({ field, locale }: { field: FieldDoc; locale: Locale }) {
  const { type, record, isNullable, vocabulary } = field;
  const nullable = isNullable ? ` ${apiWords[locale].orNull}` : "";
  if (vocabulary === null) return `${record ?? type}${nullable}`;
  return (
    <>
      <Vocabulary name={vocabulary} locale={locale} />
      {nullable}
    </>
  );
}

function Vocabulary({ name, locale }: { name: VocabularyName; locale: Locale }) {
  return <SiteLink href={localizePath(locale, `/about#${vocabularyAnchor(name)}`)}>{name}</SiteLink>;
}
