import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";

/** The heap is cleaned when it is so much larger than what was alive in it the last time. */
const GROWTH_PERCENT = 20;

/**
 * Keeps the memory of this process near what it needs. On a large machine V8 lets several times as much pile up
 * before it cleans up for the first time; so that is done once here, by which the next time is measured.
 */
export function boundHeap(): void {
  setFlagsFromString(`--heap-growing-percent=${GROWTH_PERCENT}`);
  setFlagsFromString("--expose-gc");
  const collect = runInNewContext("gc") as () => void;
  collect();
}
