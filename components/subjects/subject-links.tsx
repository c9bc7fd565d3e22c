import { type Locale, localizePath, stringsFor } from "@/lib/i18n";
import { SiteLink } from "../ui/site-link";

/** The pages that part the catalog by cause, data and third party. */
export function SubjectLinks({ locale }: { locale: Locale }) {
  const { subjects } = stringsFor(locale);
  const pages = [
    { path: "/causes", label: subjects.causes.title },
    { path: "/data-types", label: subjects.dataTypes.title },
    { path: "/suppliers", label: subjects.suppliers.title },
  ];
  return (
    <nav aria-label={subjects.browse} className="no-print">
      <ul className="flex flex-wrap gap-x-4 text-small">
        {pages.map(({ path, label }) => (
          <li key={path}>
            <SiteLink href={localizePath(locale, path)} className="palt inline-block py-1">
              {label}
            </SiteLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
