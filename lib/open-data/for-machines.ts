/** What machines that read the web look for first. */
import { getCatalogFigures } from "../catalog/queries/figures";
import { stringsFor } from "../i18n";
import { formats } from "./addresses";
import { API_ROOT } from "./api/openapi";
import { operations } from "./api/operations";
import { siteAddress } from "./publish";
import { license } from "./version";

/** `robots.txt`: all may be read but endless combinations of filters, and what is no page. */
export function robotsText(): string {
  return `User-agent: *
Allow: /
Disallow: ${API_ROOT}/parse
Disallow: /*?*&*&*&

Sitemap: ${siteAddress("ja", "/sitemap.xml")}
`;
}

/** `llms.txt`: what is here and how it is had, in few words. */
export function llmsText(): string {
  const { site } = stringsFor("en");
  const { incidents, notices, organizations } = getCatalogFigures();
  const endings = (resource: keyof typeof formats) => formats[resource].map(({ ending }) => `.${ending}`).join(", ");
  const gets = operations.filter(({ method }) => method === "get");
  return `# 開示録 (Kaijiroku)

> ${site.description}

${site.counted(incidents, notices, organizations)}. Every page is in Japanese, and under /en in English. Null, empty lists and empty cells
mean that the notice does not say. Figures come with a unit and a qualifier; figures of different units cannot be added.
Quote a value together with the words of the notice that it came from (evidence), and do not take the reading for a legal
finding.

## Pages

- [Incidents](${siteAddress("en", "/")}): the list, with filters in the address
- [Statistics](${siteAddress("en", "/statistics")}): charts with their figures
- [Organizations](${siteAddress("en", "/organizations")}): who disclosed, and who is named
- [About](${siteAddress("en", "/about")}): how notices are read, what every code means, how well it works
- [Data and API](${siteAddress("en", "/api")}): addresses, operations, fields, errors

## Data

- /incidents${endings("incidents").split(", ").join(", /incidents")}: the rows of the list, with the same filters
- /incidents/SLUG: ${endings("incident")}
- /organizations: ${endings("organizations")}; /organizations/SLUG: ${endings("organization")}
- [OpenAPI](${siteAddress("ja", `${API_ROOT}/openapi.json`)})

## API

${gets.map(({ path, description, example }) => `- [${API_ROOT}${path}](${siteAddress("ja", API_ROOT + example)}): ${description.en}`).join("\n")}

## Terms

${license.note.en} ${license.url}
`;
}
