/** When two spellings of a title or of a name are held to be the same. */
import { LEGAL_FORMS } from "../parser/vocabulary/organizations";

/** Words without their spaces and in one width of letters. */
export function spaceless(words: string): string {
  return words.normalize("NFKC").replace(/\s/g, "");
}

const FORMS = new RegExp(`${LEGAL_FORMS.source}|[財社]団法人|Inc\\.?|Co\\.,?\\s*Ltd\\.?`, "gi");

/** A name without legal form, spaces and marks. */
export function bareName(name: string): string {
  return name
    .normalize("NFKC")
    .replace(FORMS, "")
    .replace(/[\s「」『』()・,.]/g, "")
    .toLowerCase();
}
