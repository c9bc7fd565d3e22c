import { expect, it } from "vitest";
import { kindsOfUnits } from "@/lib/parser/letters";

const KINDS = kindsOfUnits([
  [1, "。!"],
  [2, "(「"],
]);

it.each([
  ["。", 1],
  ["!", 1],
  ["「", 2],
  ["あ", 0],
  ["\uffff", 0],
])("the kind of %j is %i", (letter, kind) => expect(KINDS[letter.charCodeAt(0)]).toBe(kind));
