import type { NoticeDates, TimelineEvent } from "../../notice";
import type { Reading } from "../reading";

export function readDates(_reading: Reading): NoticeDates {
  return { disclosed: null, occurredFrom: null, occurredTo: null, discovered: null };
}

export function readTimeline(_reading: Reading): TimelineEvent[] {
  return [];
}
