/** How a sentence puts a phrase: as a fact, or denied, feared, asked about, asked for, planned. */
import type { Span } from "../normalize";
import { moodOf } from "../structure/mood";
import type { Sentence } from "../structure/outline";
import {
  CLAUSE_END,
  DENIED_AFTER,
  FEARED_AFTER,
  HELD_TRUE,
  JUDGED_AFTER,
  MEASURE_AFTER,
  ONE_OF_SEVERAL,
  QUESTION,
  SUPPOSED_BEFORE,
} from "../vocabulary/stance";
import { around } from "./phrases";

export type Stance = "stated" | "denied" | "feared" | "measure" | "question" | "request" | "plan";

/** Why a phrase in such a stance says nothing of what happened. */
export const STANCE_REASONS: Record<Exclude<Stance, "stated">, string> = {
  denied: "the sentence denies it",
  feared: "only something that may yet happen",
  measure: "named as what is guarded against",
  question: "a question",
  request: "a request to readers",
  plan: "a plan",
};

/** The stance of the sentence towards the words at `span`. */
export function stanceOf(sentence: Sentence, span: Span): Stance {
  const { before, after } = around(sentence, span);
  if (MEASURE_AFTER.test(after)) return "measure";
  const mood = moodOf(sentence);
  if (mood === "request") return "request";
  if (mood === "plan" && !tellsFact(sentence, after)) return "plan";
  if (isQuestion(sentence)) return "question";
  if (ONE_OF_SEVERAL.test(after.slice(0, 80))) return "feared";
  const clause = clauseAfter(after);
  if (DENIED_AFTER.test(clause)) return "denied";
  if (JUDGED_AFTER.test(clause)) return "stated";
  if (FEARED_AFTER.test(clause) || SUPPOSED_BEFORE.test(before.slice(-40))) return "feared";
  return "stated";
}

/** A sentence that ends in a plan may first tell what happened, or end in what is held to be the reason. */
function tellsFact(sentence: Sentence, after: string): boolean {
  if (sentence.line.section === "prevention") return false;
  return CLAUSE_END.test(after.slice(0, 200)) || HELD_TRUE.test(sentence.text.slice(-30));
}

/** Asks, and so states nothing. */
export function isQuestion(sentence: Sentence): boolean {
  return QUESTION.test(sentence.text.slice(-16));
}

/** What still belongs to the clause of a phrase: up to a conjunctive form with its comma, at most 80 characters. */
function clauseAfter(after: string): string {
  const reach = after.slice(0, 80);
  const end = CLAUSE_END.exec(reach);
  return end ? reach.slice(0, end.index + end[0].length) : reach;
}
