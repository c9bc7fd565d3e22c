import type { IncidentRow } from "@/lib/catalog/views";
import { comparisonPath, MOST_COMPARED } from "@/lib/compare/comparison-query";
import { type Locale, localizePath } from "@/lib/i18n";
import { compareWords } from "@/lib/i18n/compare-words";
import { codesOf, type SectionKind, sectionKinds } from "@/lib/taxonomy";
import { MixedText } from "../ui/mixed-text";
import { SiteLink } from "../ui/site-link";

interface ComparisonToolsProps {
  slugs: readonly string[];
  section: SectionKind | null;
  locale: Locale;
}

/** Which part of the notices stands side by side. */
export function SectionChoice({ slugs, section, locale }: ComparisonToolsProps) {
  const words = compareWords[locale];
  const choices = [null, ...codesOf(sectionKinds)];
  return (
    <nav aria-label={words.sections} className="no-print mt-4">
      <ul className="flex flex-wrap gap-2">
        {choices.map((choice) => (
          <li key={choice ?? "both"}>
            <SiteLink
              href={localizePath(locale, comparisonPath(slugs, choice))}
              aria-current={choice === section ? "true" : undefined}
              className="control aria-[current]:border-ink aria-[current]:font-semibold aria-[current]:underline aria-[current]:decoration-2 aria-[current]:decoration-shu"
            >
              {choice === null ? words.causeAndPrevention : sectionKinds[choice].label[locale]}
            </SiteLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}

interface AddIncidentProps extends ComparisonToolsProps {
  suggested: readonly IncidentRow[];
  /** What was typed to find one, and what was found by it. */
  wanted: string | null;
  found: readonly IncidentRow[];
}

/** Where there is room for one more: any that words find, or by the address of its page, and similar ones. */
export function AddIncident({ slugs, section, suggested, wanted, found, locale }: AddIncidentProps) {
  if (slugs.length >= MOST_COMPARED) return null;
  const words = compareWords[locale];
  return (
    <div className="no-print mt-6 grid gap-6 text-small md:grid-cols-2">
      <div>
        <form action={`${localizePath(locale, "/compare")}#add`} id="add">
          {slugs.length > 0 && <input type="hidden" name="incidents" value={slugs.join(",")} />}
          {section && <input type="hidden" name="section" value={section} />}
          <label htmlFor="add-incident" className="mb-1 block font-semibold">
            {words.addLabel}
          </label>
          <div className="flex gap-2">
            <input
              id="add-incident"
              type="search"
              name="add"
              defaultValue={wanted ?? ""}
              required
              maxLength={100}
              placeholder={words.addHint}
              className="field max-w-md"
            />
            <button type="submit" className="control shrink-0">
              {words.add}
            </button>
          </div>
        </form>
        {wanted !== null && (
          <div role="status" className="mt-3">
            <p>
              <MixedText
                text={found.length > 0 ? words.foundToAdd(wanted) : words.nothingToAdd(wanted)}
                locale={locale}
              />
            </p>
            <Additions rows={found} slugs={slugs} section={section} locale={locale} />
          </div>
        )}
      </div>
      {suggested.length > 0 && (
        <div>
          <p className="mb-1 font-semibold">{words.suggestions}</p>
          <Additions rows={suggested} slugs={slugs} section={section} locale={locale} />
        </div>
      )}
    </div>
  );
}

/** Incidents, each leading to the comparison that has it too. */
function Additions({ rows, slugs, section, locale }: ComparisonToolsProps & { rows: readonly IncidentRow[] }) {
  return (
    <ul>
      {rows.map((row) => (
        <li key={row.slug} className="py-1">
          <span lang="ja">{row.organization?.name}</span>{" "}
          <SiteLink
            href={localizePath(locale, comparisonPath([...slugs, row.slug], section))}
            lang="ja"
            className="font-serif"
          >
            {row.title}
          </SiteLink>
        </li>
      ))}
    </ul>
  );
}
