/** Writing XML: text and attributes are escaped, and what no XML 1.0 document may hold is left out. */

/** Control characters but tab and line ends, the two that are no characters, and halves of surrogate pairs. */
const FORBIDDEN = /(?![\t\n\r])\p{Cc}|[\uFFFE\uFFFF]|\p{Surrogate}/gu;

const entities: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };

export function escapeXml(text: string): string {
  return text.replace(FORBIDDEN, "").replace(/[&<>"']/g, (character) => entities[character] ?? character);
}

/** An element; what is between its tags has been escaped already. Attributes that are null are left out. */
export function element(name: string, attributes: Record<string, string | null>, inner: string | null = null): string {
  const written = Object.entries(attributes)
    .filter((attribute): attribute is [string, string] => attribute[1] !== null)
    .map(([key, value]) => ` ${key}="${escapeXml(value)}"`)
    .join("");
  return inner === null ? `<${name}${written}/>` : `<${name}${written}>${inner}</${name}>`;
}

/** An element that holds text. */
export const textElement = (name: string, text: string, attributes: Record<string, string | null> = {}): string =>
  element(name, attributes, escapeXml(text));
