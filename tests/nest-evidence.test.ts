import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type EvidenceNode, type EvidenceSpan, nestEvidence } from "../components/incident/nest-evidence";

const span = (id: string, start: number, end: number): EvidenceSpan => ({
  id,
  factId: `fact-${id}`,
  factLabel: id,
  start,
  end,
  quiet: false,
});

/** `あ[x:い(y:う)]` reads as: x marks いう, y marks う. A piece that goes on after a cut begins with `…`. */
function sketch(nodes: EvidenceNode[]): string {
  return nodes
    .map((node) =>
      "text" in node
        ? node.text
        : `[${node.isFirstPiece ? "" : "…"}${node.spans.map(({ id }) => id)}:${sketch(node.children)}]`,
    )
    .join("");
}

const textOf = (nodes: EvidenceNode[]): string =>
  nodes.map((node) => ("text" in node ? node.text : textOf(node.children))).join("");

describe("nestEvidence", () => {
  it.each([
    ["no evidence", [], "あいうえお"],
    ["one span", [span("x", 1, 3)], "あ[x:いう]えお"],
    ["side by side", [span("x", 0, 2), span("y", 2, 4)], "[x:あい][y:うえ]お"],
    ["one within another", [span("y", 2, 3), span("x", 1, 4)], "あ[x:い[y:う]え]お"],
    ["the same words twice", [span("x", 1, 3), span("y", 1, 3)], "あ[x,y:いう]えお"],
    ["crossing", [span("x", 0, 3), span("y", 2, 5)], "[x:あい[y:う]][…y:えお]"],
    ["crossing into a third", [span("x", 0, 3), span("y", 2, 5), span("z", 3, 4)], "[x:あい[y:う]][…y:[z:え]お]"],
    ["the whole body", [span("x", 0, 5)], "[x:あいうえお]"],
    ["outside the body", [span("x", 3, 9), span("y", 4, 4)], "あいうえお"],
  ])("%s", (_, spans, expected) => {
    expect(sketch(nestEvidence("あいうえお", spans))).toBe(expected);
  });

  it("never loses or moves a character, and gives each span exactly one first piece", () => {
    const spans = fc.array(fc.tuple(fc.nat(40), fc.integer({ min: 1, max: 12 })), { maxLength: 30 });
    fc.assert(
      fc.property(fc.string({ minLength: 0, maxLength: 40 }), spans, (body, ranges) => {
        const evidence = ranges.map(([start, length], index) => span(`e${index}`, start, start + length));
        const nodes = nestEvidence(body, evidence);
        expect(textOf(nodes)).toBe(body);
        const firsts: string[] = [];
        const visit = (node: EvidenceNode): void => {
          if ("text" in node) {
            expect(body.slice(node.start, node.start + node.text.length)).toBe(node.text);
            return;
          }
          if (node.isFirstPiece) firsts.push(...node.spans.map(({ id }) => id));
          node.children.forEach(visit);
        };
        nodes.forEach(visit);
        const valid = evidence.filter(({ end }) => end <= body.length).map(({ id }) => id);
        expect(firsts.sort()).toEqual(valid.sort());
      }),
    );
  });
});
