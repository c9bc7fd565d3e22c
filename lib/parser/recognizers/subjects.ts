/** Words for persons in a notice. */
import type { SubjectKind } from "../../taxonomy";
import { occursIn } from "../matching/matches";
import type { Span } from "../normalize";
import type { NoticeText, Sentence } from "../structure/outline";
import { Lexicon } from "../vocabulary/lexicon";
import { COUNTED_BY_ACT, MASKED_SUBJECTS, SUBJECT_PHRASES } from "../vocabulary/subjects";
import {
  ANSWERED_A_CALL,
  APPLIED_FOR,
  BY_MATTER,
  DATA_GIVEN,
  FOR_A_JOB,
  FOR_A_PRIZE,
  FOR_A_SERVICE,
  HAS_CONTACT_PERSON,
} from "../vocabulary/subjects-by-matter";

export interface PersonMention extends Span {
  readonly code: SubjectKind;
  readonly phrase: string;
  readonly sentence: Sentence;
  /** True for 「氏名を|登録している方」, who are told from others by what they gave. */
  readonly isByWhatTheyGave: boolean;
}

/** What a phrase stands for; `counted` ones only with a figure behind them. */
type Meaning = { readonly code: SubjectKind | "masked"; readonly counted: boolean };

const LEXICON = new Lexicon<Meaning>([
  [{ code: "masked", counted: false }, MASKED_SUBJECTS],
  ...(Object.entries(SUBJECT_PHRASES) as [SubjectKind, readonly string[]][]).map(
    ([code, phrases]) => [{ code, counted: false }, phrases.flatMap(spoken)] as const,
  ),
  ...(Object.entries(COUNTED_BY_ACT) as [SubjectKind, readonly string[]][]).map(
    ([code, phrases]) => [{ code, counted: true }, phrases] as const,
  ),
]);

/** 「346名の方」「高齢の方 96名」「親子128組」, not 「143名の保護者」, who are called otherwise. */
const SO_MANY =
  /^(?:親子|[一-龠ぁ-ん]{0,8}方々? ?)?(?:約|延べ|のべ|計|合計)?\d[\d,]{0,12}(?:名|人|組|世帯)(?:様|さま|分)?(?!の(?:保護者|ご?家族|お子|児童|生徒|学生|園児|お客|職員|社員|患者|会員|利用者))/;

/** 「登録された方」 is also said as 「登録された皆様」「登録された皆さま」「登録された者」. */
function spoken(phrase: string): readonly string[] {
  return /(?<!受け取られ|ご協力いただい)[ただのる]方$/.test(phrase)
    ? [
        phrase,
        ...["皆様", "皆さま", "皆さん", "みなさま", "みなさん", "人", "者"].map(
          (end) => `${phrase.slice(0, -1)}${end}`,
        ),
      ]
    : [phrase];
}

/** What people are who applied for what the words before them tell, or null where these tell nothing. */
function byWhatFor(code: SubjectKind, phrase: string, before: string): SubjectKind | null {
  if (code === "participants" && APPLIED_FOR.test(phrase) && FOR_A_SERVICE.test(before)) return "customers";
  if (!ANSWERED_A_CALL.test(phrase)) return null;
  return FOR_A_JOB.test(before) ? "applicants" : FOR_A_PRIZE.test(before) ? "participants" : null;
}

/** The text without what is said not to be concerned, which tells nothing of those who are. */
function withoutDenied({ text, sentences }: NoticeText): string {
  const denied = sentences.filter(({ start, end }) => NOT_CONCERNED.test(text.slice(Math.max(start, end - 60), end)));
  const ends = denied.map(({ end }) => end);
  return [0, ...ends].map((from, i) => text.slice(from, denied[i]?.start ?? text.length)).join("");
}

const NOT_CONCERNED =
  /(?:含(?:まれ|んで)(?:て)?(?:い|お)?り?ません|含まない|含まれない|影響(?:は|も)?(?:あり|ござい|受けてい)ません|影響は?ない)[^。\n]{0,12}。?\s*$/;

/** All words for persons, sentence by sentence. */
export function findPersons(notice: NoticeText): PersonMention[] {
  const told = withoutDenied(notice);
  const applying = BY_MATTER.filter(
    ({ matter, unless }) => occursIn(told, matter) && !(unless && occursIn(notice.text, unless)),
  );
  const codeOf = (code: SubjectKind, phrase: string, { before, after }: { before: string; after: string }) => {
    const meant = byWhatFor(code, phrase, before) ?? applying.find(({ words }) => words.test(phrase))?.code ?? code;
    return meant === "customers" && HAS_CONTACT_PERSON.test(after) ? "partners" : meant;
  };
  return notice.sentences.flatMap((sentence) =>
    [...LEXICON.scan(notice.text, sentence.start, sentence.end)].flatMap(
      ({ code: { code, counted }, phrase, start, end }) =>
        code === "masked" || (counted && !SO_MANY.test(notice.text.slice(end, end + 16)))
          ? []
          : [
              {
                code: codeOf(code, phrase, {
                  before: notice.text.slice(Math.max(0, start - 12), start),
                  after: notice.text.slice(end, end + 12),
                }),
                phrase,
                start,
                end,
                sentence,
                isByWhatTheyGave:
                  /^ご?登録/.test(phrase) && DATA_GIVEN.test(notice.text.slice(Math.max(0, start - 8), start)),
              },
            ],
    ),
  );
}
