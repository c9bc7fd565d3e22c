import { ImageResponse } from "next/og";
import type { IncidentRow } from "@/lib/catalog/views";
import { countParts, formatDate } from "@/lib/format";
import { type Locale, stringsFor } from "@/lib/i18n";
import { drawable, fontsFor, type WeightedText } from "@/lib/social-image/fonts";
import { causes, dataTypes, outcomes } from "@/lib/taxonomy";

export const imageSize = { width: 1200, height: 630 };

const MOST_TYPES = 5;
const MOST_TITLE = 58;
const MOST_NAME = 32;
const colours = { paper: "#faf7f0", ink: "#1e1b17", faded: "#5d564b", rule: "#ddd5c4", shu: "#ad3218" };

/** Every text of the image. */
interface ImageTexts {
  site: string;
  date: string;
  organization: string;
  title: string;
  /** Qualifier, value, unit; or that there is no figure. */
  figure: [string, string, string] | string;
  outcome: string;
  cause: string;
  types: string[];
  moreTypes: string;
}

/** The picture that stands for an incident where its address is shared: drawn from its facts, in the site's colours. */
export function drawIncidentImage(row: IncidentRow, locale: Locale): ImageResponse {
  const texts = describeRow(row, locale);
  const fonts = fontsFor(weigh(texts));
  return new ImageResponse(
    <div
      style={{
        ...{ display: "flex", flexDirection: "column", justifyContent: "space-between", padding: "52px 64px" },
        ...{ width: "100%", height: "100%", background: colours.paper, color: colours.ink },
        fontFamily: [...new Set(fonts.map(({ name }) => `"${name}"`))].join(", "),
      }}
    >
      <Head texts={texts} />
      <div style={{ display: "flex", flexDirection: "column" }}>
        <div style={{ fontSize: 32, color: colours.faded }}>{texts.organization}</div>
        <div style={{ marginTop: 10, fontSize: 46, fontWeight: 700, lineHeight: 1.35 }}>{texts.title}</div>
      </div>
      <div style={{ display: "flex", alignItems: "flex-end", justifyContent: "space-between" }}>
        <ImageFigure figure={texts.figure} />
        <div style={{ display: "flex", flexDirection: "column", alignItems: "flex-end", fontSize: 30 }}>
          <div>{texts.outcome}</div>
          <div style={{ marginTop: 6, color: colours.faded }}>{texts.cause}</div>
        </div>
      </div>
      <ImageTypes texts={texts} />
    </div>,
    { ...imageSize, fonts, headers: { "cache-control": "public, max-age=3600, stale-while-revalidate=86400" } },
  );
}

function describeRow(row: IncidentRow, locale: Locale): ImageTexts {
  const { dateKinds, incident, list, site, value: words } = stringsFor(locale);
  const shown = row.affectedData.slice(0, MOST_TYPES);
  const more = row.affectedData.length - shown.length;
  const cause = row.primaryCause ? causes[row.primaryCause].label[locale] : words.unknown;
  const { qualifier = "", value = "", unit = "" } = row.affected ? countParts(row.affected, locale) : {};
  return {
    site: site.name,
    date:
      row.date && row.date.kind !== "reference" ? `${dateKinds[row.date.kind]} ${formatDate(row.date, locale)}` : "",
    organization: drawable(shorten(row.organization?.name ?? words.unknown, MOST_NAME)),
    title: drawable(shorten(row.title, MOST_TITLE)),
    figure: row.affected ? [qualifier, value, unit] : list.noCount,
    outcome: row.outcome ? outcomes[row.outcome].label[locale] : "",
    cause: `${incident.cause}${site.colon}${cause}`,
    types: shown.length > 0 ? shown.map((code) => drawable(typeLabel(code, locale))) : [list.noDataTypes],
    moreTypes: more > 0 ? list.moreDataTypes(more) : "",
  };
}

/** The texts by weight, as the parts of the image below draw them. */
function weigh({ site, title, figure, ...texts }: ImageTexts): WeightedText {
  const [qualifier, value, unit] = typeof figure === "string" ? [figure, "", ""] : figure;
  return { regular: Object.values(texts).flat().join("") + qualifier + unit, bold: site + title + value };
}

const typeLabel = (code: IncidentRow["affectedData"][number], locale: Locale): string =>
  dataTypes[code].label[locale].replace(/\(.*\)$/, "");

function shorten(text: string, most: number): string {
  const characters = [...text];
  return characters.length > most ? `${characters.slice(0, most).join("")}…` : text;
}

function Head({ texts }: { texts: ImageTexts }) {
  return (
    <div style={{ display: "flex", justifyContent: "space-between", alignItems: "center" }}>
      <div style={{ display: "flex", alignItems: "center" }}>
        <svg viewBox="0 0 32 32" width="48" height="48" role="presentation">
          <rect width="32" height="32" fill={colours.shu} />
          <path d="M8 17V7h9M24 15v10h-9" fill="none" stroke={colours.paper} strokeWidth="3.5" />
        </svg>
        <div style={{ marginLeft: 18, fontSize: 34, fontWeight: 700, letterSpacing: 4 }}>{texts.site}</div>
      </div>
      <div style={{ fontSize: 28, color: colours.faded }}>{texts.date}</div>
    </div>
  );
}

function ImageFigure({ figure }: { figure: ImageTexts["figure"] }) {
  if (typeof figure === "string") return <div style={{ fontSize: 32, color: colours.faded }}>{figure}</div>;
  const [qualifier, value, unit] = figure;
  return (
    <div style={{ display: "flex", alignItems: "baseline" }}>
      {qualifier !== "" && <div style={{ marginRight: 14, fontSize: 34 }}>{qualifier}</div>}
      <div style={{ fontSize: 100, fontWeight: 700, lineHeight: 1 }}>{value}</div>
      <div style={{ marginLeft: 14, fontSize: 34 }}>{unit}</div>
    </div>
  );
}

function ImageTypes({ texts }: { texts: ImageTexts }) {
  return (
    <div
      style={{
        display: "flex",
        flexWrap: "wrap",
        paddingTop: 22,
        fontSize: 25,
        borderTop: `2px solid ${colours.rule}`,
      }}
    >
      {texts.types.map((label) => (
        <div
          key={label}
          style={{ marginRight: 12, marginBottom: 8, padding: "4px 14px", border: `2px solid ${colours.ink}` }}
        >
          {label}
        </div>
      ))}
      <div style={{ padding: "6px 0", color: colours.faded }}>{texts.moreTypes}</div>
    </div>
  );
}
