/** The head of a notice: collection number, organization prefix, title, trailing date. */
import type { Span } from "../../normalize";
import type { Header } from "../../reading";
import { COLLECTION_HEADING } from "../../split";
import type { NoticeText } from "../../structure/outline";
import { readCollectionHeading, readHeadingOfThree } from "./collection";
import { findTitle } from "./title";
import { titleTextOf, withoutFrame } from "./title-words";

/** Reads the head. Every notice has a title; where none is printed, it is the first line. */
export function readHeader(notice: NoticeText): Header {
  const first = notice.lines[0];
  if (!first) return titled("", null);
  const collection = COLLECTION_HEADING.exec(first.text);
  if (collection)
    return readCollectionHeading(notice, first, collection[0].length, collection.groups?.reference ?? null);
  const headed = readHeadingOfThree(notice, first);
  if (headed) return headed;
  const found = findTitle(notice.lines);
  const span = found && withoutFrame(notice.text, found);
  return titled(titleTextOf(notice, span), span);
}

/** A head that tells no more than a title. */
function titled(title: string, titleSpan: Span | null): Header {
  return { reference: null, title, titleSpan, organization: null, date: null };
}
