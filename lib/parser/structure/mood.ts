/** What a sentence does: tells what happened, asks the reader, or tells what will be done. */
import { PLAN, REQUEST } from "../vocabulary/predicates";
import type { Sentence } from "./outline";

export type Mood = "fact" | "request" | "plan";

const memo = new WeakMap<Sentence, Mood>();

/** The mood of a sentence by its part of the notice and its own end. */
export function moodOf(sentence: Sentence): Mood {
  const known = memo.get(sentence);
  if (known) return known;
  const mood = readMood(sentence);
  memo.set(sentence, mood);
  return mood;
}

function readMood(sentence: Sentence): Mood {
  const { section } = sentence.line;
  if (section === "request") return "request";
  if (section === "prevention") return "plan";
  return moodByWords(sentence);
}

/** The mood by the sentence's own end, wherever it stands: the last words of a notice often follow its plans. */
export function moodByWords({ text }: Sentence): Mood {
  const end = text.slice(-60);
  if (REQUEST.test(end)) return "request";
  return PLAN.test(end) && !/(?:ました|でした|判明|確認)。?$/.test(end) ? "plan" : "fact";
}
