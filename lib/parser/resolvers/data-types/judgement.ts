/** What may be said of data that a notice names, and the words about a place in a sentence that say it. */
import type { Span } from "../../normalize";
import type { Enumeration } from "../../recognizers/data-types";
import type { Sentence } from "../../structure/outline";
import { denialIn, type Tail } from "./tails";

/** What is said of an enumeration, why, and the words that say it. */
export interface Judgement {
  readonly status: "affected" | "excluded" | null;
  /** The rule that decided, or for neither the reason in English. */
  readonly rule: string;
  /** The words that deny, for an exclusion. */
  readonly cue: Span | null;
  /** True where nothing says it outright. */
  readonly weak: boolean;
}

/** @param rule why nothing is said of it, in English */
export const neither = (rule: string): Judgement => ({ status: null, rule, cue: null, weak: false });
/** @param weak true where nothing says it outright */
export const affected = (rule: string, weak = false): Judgement => ({ status: "affected", rule, cue: null, weak });
/** @param tail the words that deny, as evidence */
export const excluded = (rule: string, tail: Tail | null = null): Judgement => ({
  status: "excluded",
  rule,
  cue: tail && denialIn(tail),
  weak: false,
});

/** So much of a sentence on either side of a place still speaks of it. */
export const WINDOW = 200;

/** The words of a sentence about a place in it. */
export function windowOf(sentence: Sentence, at: number): string {
  return sentence.text.slice(Math.max(0, at - sentence.start - WINDOW), at - sentence.start + WINDOW);
}

/** The words of a sentence before a place in it. */
export function wordsBefore(sentence: Sentence, at: number): string {
  return sentence.text.slice(Math.max(0, at - sentence.start - WINDOW), at - sentence.start);
}

/** The words of a sentence behind a place in it. */
export function wordsBehind(sentence: Sentence, at: number): string {
  return sentence.text.slice(at - sentence.start, at - sentence.start + WINDOW);
}

/** What its mentions stand for. */
export function codesIn({ mentions }: Enumeration): string[] {
  return mentions.flatMap(({ codes }) => codes);
}
