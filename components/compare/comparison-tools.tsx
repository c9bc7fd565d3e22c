import type { SimilarIncident } from "@/lib/catalog/views";
import { comparisonPath, MOST_COMPARED } from "@/lib/compare/comparison-query";
import { type Locale, localizePath } from "@/lib/i18n";
import { compareWords } from "@/lib/i18n/compare-words";
import { codesOf, type SectionKind, sectionKinds } from "@/lib/taxonomy";
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
  suggested: readonly SimilarIncident[];
}

/** Where there is room for one more: similar incidents, or any by the address of its page. */
export function AddIncident({ slugs, section, suggested, locale }: AddIncidentProps) {
  if (slugs.length >= MOST_COMPARED) return null;
  const words = compareWords[locale];
  return (
    <div className="no-print mt-6 grid gap-6 text-small md:grid-cols-2">
      <form action={localizePath(locale, "/compare")}>
        {slugs.length > 0 && <input type="hidden" name="incidents" value={slugs.join(",")} />}
        {section && <input type="hidden" name="section" value={section} />}
        <label htmlFor="add-incident" className="mb-1 block font-semibold">
          {words.addLabel}
        </label>
        <div className="flex gap-2">
          <input id="add-incident" name="incidents" required placeholder={words.addHint} className="field max-w-md" />
          <button type="submit" className="control shrink-0">
            {words.add}
          </button>
        </div>
      </form>
      {suggested.length > 0 && (
        <div>
          <p className="mb-1 font-semibold">{words.suggestions}</p>
          <ul>
            {suggested.map(({ incident }) => (
              <li key={incident.slug} className="py-1">
                <span lang="ja">{incident.organization?.name}</span>{" "}
                <SiteLink
                  href={localizePath(locale, comparisonPath([...slugs, incident.slug], section))}
                  lang="ja"
                  className="font-serif"
                >
                  {incident.title}
                </SiteLink>
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}
