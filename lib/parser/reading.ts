/** What every resolver is given: the notice in its outline, what its head says, and the trace to write to. */
import type { PartialDate } from "../notice";
import type { Span } from "./normalize";
import type { NoticeText } from "./structure/outline";
import type { Trace } from "./trace";
import type { Weights } from "./weighing/weights";

/** What stands at the head of a notice. */
export interface Header {
  /** The collection's number, `2023-464`. */
  readonly reference: string | null;
  readonly title: string;
  readonly titleSpan: Span | null;
  /** The organization printed before the title in a collection's heading. */
  readonly organization: { readonly name: string; readonly span: Span } | null;
  /** The date printed after the title in a collection's heading. */
  readonly date: { readonly date: PartialDate; readonly span: Span } | null;
}

export interface Reading {
  readonly notice: NoticeText;
  readonly header: Header;
  readonly trace: Trace;
  /** What was learnt from notices whose facts are known. */
  readonly weights: Weights;
}
