/** Words for persons in a notice. */
import type { SubjectKind } from "../../taxonomy";
import type { Span } from "../normalize";
import type { NoticeText, Sentence } from "../structure/outline";
import { Lexicon } from "../vocabulary/lexicon";
import { BY_MATTER, MASKED_SUBJECTS, SUBJECT_PHRASES } from "../vocabulary/subjects";

export interface PersonMention extends Span {
  readonly code: SubjectKind;
  readonly phrase: string;
  readonly sentence: Sentence;
}

const LEXICON = new Lexicon<SubjectKind | "masked">([
  ["masked", MASKED_SUBJECTS],
  ...(Object.entries(SUBJECT_PHRASES) as [SubjectKind, readonly string[]][]).map(
    ([code, phrases]) => [code, phrases.flatMap(spoken)] as const,
  ),
]);

/** 「登録された方」 is also said as 「登録された皆様」「登録された皆さま」「登録された人」. */
function spoken(phrase: string): readonly string[] {
  return /(?<!受け取られ|ご協力いただい)[ただの]方$/.test(phrase)
    ? [phrase, ...["皆様", "皆さま", "人"].map((end) => `${phrase.slice(0, -1)}${end}`)]
    : [phrase];
}

/** All words for persons, sentence by sentence. */
export function findPersons(notice: NoticeText): PersonMention[] {
  const applying = BY_MATTER.filter(({ matter, unless }) => matter.test(notice.text) && !unless?.test(notice.text));
  const codeOf = (code: SubjectKind, phrase: string) => applying.find(({ words }) => words.test(phrase))?.code ?? code;
  return notice.sentences.flatMap((sentence) =>
    [...LEXICON.scan(notice.text, sentence.start, sentence.end)].flatMap(({ code, phrase, start, end }) =>
      code === "masked" ? [] : [{ code: codeOf(code, phrase), phrase, start, end, sentence }],
    ),
  );
}
