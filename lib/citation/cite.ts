/** How an incident's page is cited: the notice by its discloser, found through this catalog. */
import type { PartialDate } from "../notice";

export interface CitedIncident {
  slug: string;
  /** Null where no notice says who discloses; the title then comes first. */
  organization: string | null;
  title: string;
  /** When the notice was published, as far as it says. */
  published: Pick<PartialDate, "value"> | null;
  /** The page's address. */
  url: string;
  /** The day on which the page was read, `2026-11-26`. */
  accessed: string;
}

export type CitationStyle = "japanese" | "apa" | "bibtex";

/** The citation in every style, as plain text. */
export function cite(incident: CitedIncident): Record<CitationStyle, string> {
  return { japanese: citeJapanese(incident), apa: citeApa(incident), bibtex: citeBibtex(incident) };
}

const CATALOG = "開示録";

/** To the day at most. */
const dayOf = (date: Pick<PartialDate, "value">): string => date.value.slice(0, 10);

/** After SIST 02: author. title. site. date. address, (day of access). */
function citeJapanese({ organization, title, published, url, accessed }: CitedIncident): string {
  const parts = [organization, `“${title}”`, CATALOG, published && `${dayOf(published)}公表`];
  return `${parts.filter(Boolean).join(". ")}. ${url}, (参照 ${accessed}).`;
}

const months = "January February March April May June July August September October November December".split(" ");

/** `2023, October 9`, `2023, October`, `2023`; `n.d.` where the notice has no date. */
function apaDate(published: CitedIncident["published"]): string {
  if (!published) return "n.d.";
  const [year, month, day] = dayOf(published).split("-");
  const name = month && months[Number(month) - 1];
  return [year, name && [name, day && Number(day)].filter(Boolean).join(" ")].filter(Boolean).join(", ");
}

/** APA, 7th edition, of a page that may change. */
function citeApa({ organization, title, published, url, accessed }: CitedIncident): string {
  const [year, month, day] = accessed.split("-").map(Number);
  const retrieved = `Retrieved ${months[(month ?? 1) - 1]} ${day}, ${year}, from ${url}`;
  const date = `(${apaDate(published)}).`;
  const head = organization === null ? `${title}. ${date}` : `${organization}. ${date} ${title}.`;
  return `${head} Kaijiroku [${CATALOG}]. ${retrieved}`;
}

function citeBibtex({ slug, organization, title, published, url, accessed }: CitedIncident): string {
  const [year, month, day] = published ? dayOf(published).split("-") : [];
  const fields: [name: string, value: string | null | undefined][] = [
    ["author", organization && `{${escapeTex(organization)}}`],
    ["title", `{${escapeTex(title)}}`],
    ["howpublished", CATALOG],
    ["year", year],
    ["month", month && String(Number(month))],
    ["day", day && String(Number(day))],
    ["url", url],
    ["urldate", accessed],
    ["language", "japanese"],
  ];
  const lines = fields.flatMap(([name, value]) => (value ? [`  ${name} = {${value}}`] : []));
  return `@misc{kaijiroku-${slug},\n${lines.join(",\n")}\n}`;
}

const texCharacters: Record<string, string> = {
  "\\": "\\textbackslash{}",
  "~": "\\textasciitilde{}",
  "^": "\\textasciicircum{}",
};

const escapeTex = (text: string): string =>
  text.replace(/[\\~^&%$#_{}]/g, (character) => texCharacters[character] ?? `\\${character}`);
