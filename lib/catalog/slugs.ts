/** Readable ASCII addresses. Once given they never change; the database refuses it. */

import { organizationCore } from "../organization-names";
import type { Reader } from "../search/readings";
import { toRomaji } from "../search/romaji";

const LONGEST_NAME = 48;

/**
 * The name of an organization in Latin letters: legal form left out, Latin words kept, the rest as it is read.
 * 橿原市 → kashihara-shi, NAVER Cloud社 → naver-cloud. Never empty.
 */
export function organizationSlug(name: string, read: Reader): string {
  const core = organizationCore(name).replace(/(?<=[A-Za-zァ-ヴー]\s?)社$/, "");
  const words = core.split(/([A-Za-z0-9][A-Za-z0-9.'’&]*)/).flatMap((part, at) => {
    if (at % 2 === 1) return [part.toLowerCase().replace(/[^a-z0-9]/g, "")];
    return read(part).map(({ surface, pronunciation }) => toRomaji(pronunciation ?? readEach(surface, read)));
  });
  return shorten(words.filter((word) => word !== "").join("-"), LONGEST_NAME) || "organization";
}

export interface SlugParts {
  /** The collection's number, `2023-464`. */
  reference: string | null;
  /** A partial date; its day at most is used. */
  date: string | null;
  organizationSlug: string | null;
}

/** The address of an incident: collection number, else date, then organization: 2023-464-line-yafu. */
export function incidentSlug({ reference, date, organizationSlug }: SlugParts): string {
  const number = reference
    ?.normalize("NFKC")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
  const prefix = number || date?.slice(0, 10);
  return [prefix, organizationSlug ?? "incident"].filter(Boolean).join("-");
}

/** The first of `slug`, `slug-2`, `slug-3` … that is free. */
export function firstFree(slug: string, isTaken: (slug: string) => boolean): string {
  let candidate = slug;
  for (let number = 2; isTaken(candidate); number += 1) candidate = `${slug}-${number}`;
  return candidate;
}

/** A word that the dictionary does not know is read character by character, as far as those are known. */
function readEach(surface: string, read: Reader): string {
  if (surface.length < 2) return "";
  return [...surface].map((character) => read(character)[0]?.pronunciation ?? "").join("");
}

function shorten(slug: string, length: number): string {
  if (slug.length <= length) return slug;
  const cut = slug.slice(0, length + 1);
  return cut.slice(0, Math.max(cut.lastIndexOf("-"), 1));
}
