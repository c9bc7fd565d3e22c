/**
 * Counting the rows that a set shares with each of many, sixteen bytes a step: the one loop of the catalog that is
 * written in WebAssembly, because it runs over every choice of every filter for each list. In two numbers of eight
 * bytes, whose bits processors count in one instruction; those of vectors most of them must put together from many.
 * Laid down here as the bytes of its module, so that nothing has to be built or fetched.
 */

/** Where in the memory, in bytes, the kernel finds what it needs and leaves what it counts. */
export interface CountCall {
  /** For each block of the set that is not empty its place in a set, in bytes: numbers of 32 bits. */
  places: number;
  placesEnd: number;
  /** Those blocks, one behind the other. */
  blocks: number;
  /** The sets that it is compared with, one each `stride` bytes. */
  sets: number;
  setsEnd: number;
  stride: number;
  /** For each of these sets how many rows it shares: numbers of 32 bits. */
  counts: number;
}

/** Makes the kernel over a memory. */
export function makeCountKernel(memory: WebAssembly.Memory): (call: CountCall) => void {
  const { exports } = new WebAssembly.Instance(getModule(), { env: { memory } });
  const count = exports.count as (...numbers: number[]) => void;
  return ({ places, placesEnd, blocks, sets, setsEnd, stride, counts }) =>
    count(places, placesEnd, blocks, sets, setsEnd, stride, counts);
}

let compiled: WebAssembly.Module | null = null;

function getModule(): WebAssembly.Module {
  compiled ??= new WebAssembly.Module(Uint8Array.from(moduleBytes()));
  return compiled;
}

const [I32, I64] = [0x7f, 0x7e];
const [PLACES, PLACES_END, BLOCKS, SET, SETS_END, STRIDE, COUNTS] = [0, 1, 2, 3, 4, 5, 6] as const;
const PARAMETERS = 7;
/** Behind the parameters: where the places, the blocks and their counterparts are read, and the sum. */
const [PLACE, BLOCK, COUNTERPART, SUM] = [7, 8, 9, 10] as const;
const BLOCK_BYTES = 16;

const get = (local: number) => [0x20, local];
const set = (local: number) => [0x21, local];
const constant = (value: number) => [0x41, value];
const end = [0x0b];
const block = [0x02, 0x40];
const loop = [0x03, 0x40];
const again = [0x0c, 0x00];
const leaveIf = [0x0d, 0x01];
const isAtOrBeyond = [0x4f];
const add = [0x6a];
const load = [0x28, 0x02, 0x00];
const store = [0x36, 0x02, 0x00];
const loadHalf = (half: number) => [0x29, 0x03, half * (BLOCK_BYTES / 2)];
const zero = [0x42, 0];
const and = [0x83];
const countBits = [0x7b];
const addLong = [0x7c];
const shorten = [0xa7];
const sharedBits = (half: number) => [
  ...[...get(BLOCK), ...loadHalf(half), ...get(COUNTERPART), ...loadHalf(half), ...and, ...countBits],
];
const step = (local: number, by: readonly number[]) => [...get(local), ...by, ...add, ...set(local)];

/** `while (SET < SETS_END)`, and within `while (PLACE < PLACES_END)`. */
const body = [
  ...[...block, ...loop, ...get(SET), ...get(SETS_END), ...isAtOrBeyond, ...leaveIf],
  ...[...zero, ...set(SUM), ...get(PLACES), ...set(PLACE), ...get(BLOCKS), ...set(BLOCK)],
  ...[...block, ...loop, ...get(PLACE), ...get(PLACES_END), ...isAtOrBeyond, ...leaveIf],
  ...[...get(SET), ...get(PLACE), ...load, ...add, ...set(COUNTERPART)],
  ...[...get(SUM), ...sharedBits(0), ...addLong, ...sharedBits(1), ...addLong, ...set(SUM)],
  ...[...step(PLACE, constant(4)), ...step(BLOCK, constant(BLOCK_BYTES)), ...again, ...end, ...end],
  ...[...get(COUNTS), ...get(SUM), ...shorten, ...store],
  ...[...step(COUNTS, constant(4)), ...step(SET, get(STRIDE)), ...again, ...end, ...end],
];

function moduleBytes(): number[] {
  const code = [2, 3, I32, 1, I64, ...body, ...end];
  return [
    ...[0x00, 0x61, 0x73, 0x6d, 0x01, 0x00, 0x00, 0x00],
    // One type: seven numbers in, nothing out.
    ...section(1, [1, 0x60, PARAMETERS, ...new Array<number>(PARAMETERS).fill(I32), 0]),
    ...section(2, [1, ...text("env"), ...text("memory"), 0x02, 0x00, 0x01]),
    ...section(3, [1, 0]),
    ...section(7, [1, ...text("count"), 0x00, 0x00]),
    ...section(10, [1, ...unsigned(code.length), ...code]),
  ];
}

const section = (id: number, bytes: readonly number[]): number[] => [id, ...unsigned(bytes.length), ...bytes];
const text = (name: string): number[] => [name.length, ...Buffer.from(name)];

/** LEB128. */
function unsigned(value: number): number[] {
  return value < 0x80 ? [value] : [(value & 0x7f) | 0x80, ...unsigned(value >>> 7)];
}
