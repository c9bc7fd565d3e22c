import type { PartialDate } from "@/lib/notice";

const DAY_MS = 86_400_000;

/** The time that a partial date may mean, in days since 1970: 2023-10 is all of October. */
export interface Extent {
  from: number;
  to: number;
}

export function extentOf({ value }: Pick<PartialDate, "value">): Extent {
  const [date = "", time] = value.split("T");
  const [year = 0, month, day] = date.split("-").map(Number);
  const at = (y: number, m: number, d: number) => Date.UTC(y, m, d) / DAY_MS;
  if (month === undefined) return { from: at(year, 0, 1), to: at(year + 1, 0, 1) };
  if (day === undefined) return { from: at(year, month - 1, 1), to: at(year, month, 1) };
  const [hour, minute = 0] = time?.split(":").map(Number) ?? [];
  const start = at(year, month - 1, day);
  if (hour === undefined) return { from: start, to: start };
  const moment = start + (hour + minute / 60) / 24;
  return { from: moment, to: moment };
}

export interface Tick {
  at: number;
  /** To the unit of the scale: `2023-10-09`, `2023-10`, `2023`. */
  value: string;
}

/** So many steps leave each date room on a phone; whole days are the longest to write. */
const MOST_STEPS = { day: 4, month: 5, year: 5 } as const;
const steps = [
  { unit: "day", size: 1, days: 1 },
  { unit: "day", size: 2, days: 2 },
  { unit: "day", size: 7, days: 7 },
  { unit: "day", size: 14, days: 14 },
  { unit: "month", size: 1, days: 30.4 },
  { unit: "month", size: 2, days: 60.9 },
  { unit: "month", size: 3, days: 91.3 },
  { unit: "month", size: 6, days: 182.6 },
  { unit: "year", size: 1, days: 365.25 },
  { unit: "year", size: 2, days: 730.5 },
  { unit: "year", size: 5, days: 1826.25 },
  { unit: "year", size: 10, days: 3652.5 },
] as const;

const iso = (day: number): string => new Date(day * DAY_MS).toISOString();

/** Round dates between two days, few enough for a phone. */
export function ticksBetween(from: number, to: number): Tick[] {
  const step = steps.find(({ unit, days }) => (to - from) / days <= MOST_STEPS[unit]) ?? steps[steps.length - 1];
  if (!step) return [];
  const ticks: Tick[] = [];
  if (step.unit === "day") {
    for (let day = Math.ceil(from); day <= to; day += step.size) ticks.push({ at: day, value: iso(day).slice(0, 10) });
    return ticks;
  }
  const months = step.unit === "month" ? step.size : step.size * 12;
  const first = new Date(Math.ceil(from) * DAY_MS);
  const start = first.getUTCFullYear() * 12 + first.getUTCMonth();
  for (let month = Math.ceil(start / months) * months; ; month += months) {
    const day = Date.UTC(Math.floor(month / 12), month % 12, 1) / DAY_MS;
    if (day > to) return ticks;
    if (day >= from) ticks.push({ at: day, value: iso(day).slice(0, step.unit === "month" ? 7 : 4) });
  }
}

/** Where a label that takes `width` stands by its place (both shares of the drawing's width): around it, else inwards. */
export function anchorAt(place: number, width: number): "start" | "middle" | "end" {
  if (place < width / 2) return "start";
  return place > 1 - width / 2 ? "end" : "middle";
}

const OUTWARDS = { start: 0, middle: 0.5, end: 1 } as const;

/**
 * Puts labels that would cover each other into different lanes. `places` are shares of the width, ascending; each
 * label takes `width` (a share too) where `anchorAt` puts it. Gives the lane of each, from 0.
 */
export function assignLanes(places: readonly number[], width: number): number[] {
  const ends: number[] = [];
  return places.map((place) => {
    const start = place - width * OUTWARDS[anchorAt(place, width)];
    const free = ends.findIndex((end) => end <= start + 1e-9);
    const lane = free === -1 ? ends.length : free;
    ends[lane] = start + width;
    return lane;
  });
}
