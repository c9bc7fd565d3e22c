/** The fonts that images are drawn with: read on the server alone, and never sent to a reader. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { readCoverage } from "./woff-coverage";

/** Installed with the packages. The font comes in many small files, each with some characters. */
const FOLDER = "node_modules/@fontsource/biz-udpgothic";
const FAMILY = "biz-udpgothic";
const weights = [400, 700] as const;

/** Stands for a character that the font does not have, as a turned type (下駄) does in print. */
const GETA = "〓";

export interface ImageFont {
  name: string;
  data: Buffer;
  weight: (typeof weights)[number];
  style: "normal";
}

interface Part {
  fonts: { regular: ImageFont; bold: ImageFont };
  covers: ReadonlySet<number>;
}

const parts = new Map<string, Part | null>();
let partNames: ReadonlyMap<number, string> | undefined;

/** What is to be drawn, by the weight that it is drawn in. */
export type WeightedText = Record<keyof Part["fonts"], string>;

/**
 * The files that have the characters of texts, each in the weight that it is needed in; each is read once. The
 * renderer reads every file anew for every image, so that no more than these are given to it.
 * @throws Error where the font package is not installed
 */
export function fontsFor({ regular, bold }: WeightedText): ImageFont[] {
  return [...partsOf(regular).map(({ fonts }) => fonts.regular), ...partsOf(bold).map(({ fonts }) => fonts.bold)];
}

const partsOf = (text: string): Part[] => [
  ...new Set([...text].map((character) => partOf(character)).filter((part) => part !== null)),
];

/** A text of which every character can be drawn: for others the renderer would ask the network. */
export function drawable(text: string): string {
  return [...text.normalize("NFC")].map((character) => (partOf(character) ? character : GETA)).join("");
}

/** The file that has a character; null where none has. */
function partOf(character: string): Part | null {
  const code = character.codePointAt(0) ?? 0;
  partNames ??= readPartNames();
  const name = partNames.get(code);
  if (name === undefined) return null;
  let part = parts.get(name);
  if (part === undefined) {
    part = readPart(name);
    parts.set(name, part);
  }
  return part?.covers.has(code) ? part : null;
}

/** Which file is to have which character, as the package says: `{ "[66]": "U+9ad9,U+…-…" }`. */
function readPartNames(): Map<number, string> {
  const json: unknown = JSON.parse(readFileSync(join(process.cwd(), FOLDER, "unicode.json"), "utf8"));
  const names = new Map<number, string>();
  for (const [subset, ranges] of Object.entries(z.record(z.string(), z.string()).parse(json))) {
    for (const range of ranges.split(",")) {
      const [first = "", last = first] = range.trim().slice("U+".length).split("-");
      const name = subset.replace(/[[\]]/g, "");
      for (let code = Number.parseInt(first, 16); code <= Number.parseInt(last, 16); code += 1) names.set(code, name);
    }
  }
  return names;
}

function readPart(name: string): Part | null {
  const folder = join(process.cwd(), FOLDER, "files");
  const [regular, bold] = weights.map((weight): ImageFont | null => {
    const path = join(folder, `${FAMILY}-${name}-${weight}-normal.woff`);
    return existsSync(path) ? { name: `${FAMILY} ${name}`, data: readFileSync(path), weight, style: "normal" } : null;
  });
  if (!regular || !bold) return null;
  const inBold = readCoverage(bold.data);
  const covers = new Set([...readCoverage(regular.data)].filter((code) => inBold.has(code)));
  return { fonts: { regular, bold }, covers };
}
