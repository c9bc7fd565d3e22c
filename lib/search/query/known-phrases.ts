import { findFacts } from "../matching/fact-names";
import { synonymsOf } from "../vocabulary/synonyms";
import type { QueryPiece, QuerySign } from "./scan-query";

/** So many English words in a row are looked up as one. */
const LONGEST_PHRASE = 5;

type Pieces = readonly (QueryPiece | QuerySign)[];

/**
 * English words beside each other that are one thing in our vocabulary become one piece: `credit card`,
 * `data breaches`, `not leaked`; of several ways the longest. Japanese needs no spaces to be one.
 */
export function joinKnownPhrases(pieces: Pieces): (QueryPiece | QuerySign)[] {
  const joined: (QueryPiece | QuerySign)[] = [];
  for (let at = 0; at < pieces.length; ) {
    const length = phraseAt(pieces, at);
    joined.push(length > 1 ? joinPieces(pieces.slice(at, at + length) as QueryPiece[]) : (pieces[at] as QueryPiece));
    at += length;
  }
  return joined;
}

/** How many pieces from a place on are one phrase. */
function phraseAt(pieces: Pieces, from: number): number {
  let most = 0;
  while (most < LONGEST_PHRASE && isPlainWord(pieces[from + most], most === 0)) most += 1;
  for (let length = most; length > 1; length -= 1) {
    const { text } = joinPieces(pieces.slice(from, from + length) as QueryPiece[]);
    if (findFacts(text).length > 0 || synonymsOf(text).length > 0) return length;
  }
  return 1;
}

/** A word in Latin letters without quotes or field; a sign before it holds for the phrase that it begins. */
function isPlainWord(piece: QueryPiece | QuerySign | undefined, isFirst: boolean): boolean {
  if (piece === undefined || typeof piece === "string") return false;
  if (piece.isPhrase || piece.field !== null || (piece.isExcluded && !isFirst)) return false;
  return /^[a-z][a-z'-]*$/i.test(piece.text.normalize("NFKC"));
}

function joinPieces(pieces: readonly QueryPiece[]): QueryPiece {
  const join = (part: "raw" | "text") => pieces.map((piece) => piece[part]).join(" ");
  return { ...(pieces[0] as QueryPiece), raw: join("raw"), text: join("text") };
}
