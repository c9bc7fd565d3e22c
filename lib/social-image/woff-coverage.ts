/** Which characters a font file has, so that nothing is drawn that would be looked for elsewhere. */
import { inflateSync } from "node:zlib";

const HEADER_LENGTH = 44;
const ENTRY_LENGTH = 20;

/**
 * The code points that a WOFF 1.0 file maps to glyphs, by the tables that browsers read (cmap formats 12 and 4).
 * @throws RangeError where the file is cut off
 */
export function readCoverage(font: Buffer): ReadonlySet<number> {
  const cmap = readTable(font, "cmap");
  const codePoints = new Set<number>();
  if (!cmap) return codePoints;
  for (let at = 4; at < 4 + cmap.readUInt16BE(2) * 8; at += 8) {
    const subtable = cmap.subarray(cmap.readUInt32BE(at + 4));
    const format = subtable.readUInt16BE(0);
    if (format === 12) addGroups(subtable, codePoints);
    else if (format === 4) addSegments(subtable, codePoints);
  }
  return codePoints;
}

function readTable(font: Buffer, name: string): Buffer | null {
  const count = font.readUInt16BE(12);
  for (let at = HEADER_LENGTH; at < HEADER_LENGTH + count * ENTRY_LENGTH; at += ENTRY_LENGTH) {
    if (font.toString("latin1", at, at + 4) !== name) continue;
    const [offset, stored, length] = [4, 8, 12].map((field) => font.readUInt32BE(at + field));
    const table = font.subarray(offset, (offset ?? 0) + (stored ?? 0));
    return stored === length ? table : inflateSync(table);
  }
  return null;
}

function addGroups(subtable: Buffer, codePoints: Set<number>): void {
  const count = subtable.readUInt32BE(12);
  for (let at = 16; at < 16 + count * 12; at += 12) {
    const end = subtable.readUInt32BE(at + 4);
    for (let code = subtable.readUInt32BE(at); code <= end; code += 1) codePoints.add(code);
  }
}

function addSegments(subtable: Buffer, codePoints: Set<number>): void {
  const size = subtable.readUInt16BE(6);
  const [ends, starts] = [14, 16 + size];
  for (let at = 0; at < size; at += 2) {
    const end = subtable.readUInt16BE(ends + at);
    for (let code = subtable.readUInt16BE(starts + at); code <= end && code < 0xffff; code += 1) codePoints.add(code);
  }
}
