/** What machines that read the web look for first. */
import { getCatalogFigures } from "../catalog/queries/figures";
import { stringsFor } from "../i18n";
import { codesOf } from "../taxonomy";
import { formats, pagePaths, type Resource } from "./addresses";
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
- [Causes](${siteAddress("en", "/causes")}) and [kinds of data](${siteAddress("en", "/data-types")}): what each means, how often it is met, and a page for each
- [Suppliers](${siteAddress("en", "/suppliers")}): third parties that incidents came through
- [Comparison](${siteAddress("en", "/compare")}): up to four incidents side by side
- [Organizations](${siteAddress("en", "/organizations")}): who disclosed, and who is named
- [About](${siteAddress("en", "/about")}): how notices are read, what every code means, how well it works
- [Data and API](${siteAddress("en", "/api")}): addresses, operations, fields, errors

## Data

Each page is data too: add an ending to its path, or ask for its media type in Accept. Filters stay in the query.

${codesOf(formats).map(describeFormats).join("\n")}
- [OpenAPI](${siteAddress("ja", `${API_ROOT}/openapi.json`)})

## API

${gets.map(({ path, description, example }) => `- [${API_ROOT}${path}](${siteAddress("ja", API_ROOT + example)}): ${description.en}`).join("\n")}

## Terms

${license.note.en} ${license.url}
`;
}

function describeFormats(resource: Resource): string {
  return `- ${pagePaths[resource].replace("{slug}", "SLUG")}: ${formats[resource].map(({ ending }) => `.${ending}`).join(", ")}`;
}
