import { type Locale, localizePath, stringsFor } from "@/lib/i18n";
import type { OrganizationQuery } from "./organization-query";

/** Looks organizations up by a part of their name. */
export function OrganizationSearch({ query, locale }: { query: OrganizationQuery; locale: Locale }) {
  const { organizations } = stringsFor(locale);
  return (
    <search>
      <form method="get" action={localizePath(locale, "/organizations")} className="mb-5 flex max-w-md items-end gap-2">
        <label className="grow text-fine">
          {organizations.search}
          {query.sort !== "name" && <input type="hidden" name="sort" value={query.sort} />}
          <input type="search" name="name" defaultValue={query.name ?? ""} maxLength={100} className="field" />
        </label>
        <button type="submit" className="control control-strong cursor-pointer">
          {organizations.searchSubmit}
        </button>
      </form>
    </search>
  );
}
