/** One stretch of a notice that a fact was read from. */
export interface EvidenceSpan {
  /** The address of these words on the page: `evidence-…`. */
  id: string;
  /** The address of the fact they support: `fact-…`. */
  factId: string;
  /** What the fact is called, for those who cannot see the link: `発生日`. */
  factLabel: string;
  /** UTF-16 offsets into the notice's body. */
  start: number;
  end: number;
  /** Supports a whole line of the timeline rather than a few words: marked more lightly. */
  quiet: boolean;
}

/** Marked words: all spans over exactly this stretch, with the text and further marks inside. */
export interface EvidenceMark {
  spans: EvidenceSpan[];
  /** False for what is left of a span that was cut where it crossed another. */
  isFirstPiece: boolean;
  children: EvidenceNode[];
}

/** Words without further marks, and where they begin in the body. */
export interface EvidenceText {
  text: string;
  start: number;
  /** Whether a line begins here. */
  opensLine: boolean;
}

export type EvidenceNode = EvidenceText | EvidenceMark;

interface Piece {
  start: number;
  end: number;
  spans: EvidenceSpan[];
  isFirstPiece: boolean;
}

/** Outer before inner: by start, then the longer first. */
const inReadingOrder = (a: Piece, b: Piece): number => a.start - b.start || b.end - a.end;

function gatherPieces(bodyLength: number, spans: readonly EvidenceSpan[]): Piece[] {
  const pieces = new Map<string, Piece>();
  for (const span of spans) {
    if (span.start < 0 || span.end > bodyLength || span.start >= span.end) continue;
    const key = `${span.start}-${span.end}`;
    const piece = pieces.get(key);
    if (piece) piece.spans.push(span);
    else pieces.set(key, { start: span.start, end: span.end, spans: [span], isFirstPiece: true });
  }
  return [...pieces.values()].sort(inReadingOrder);
}

function requeue(queue: Piece[], piece: Piece): void {
  const place = queue.findIndex((other) => inReadingOrder(piece, other) <= 0);
  queue.splice(place === -1 ? queue.length : place, 0, piece);
}

function textFrom(body: string, start: number, end: number): EvidenceText {
  return { text: body.slice(start, end), start, opensLine: start === 0 || body[start - 1] === "\n" };
}

/** The nodes from `from` to `to`; takes from `queue` what begins before `to`, and cuts what crosses it. */
function fill(body: string, from: number, to: number, queue: Piece[]): EvidenceNode[] {
  const nodes: EvidenceNode[] = [];
  let cursor = from;
  for (let piece = queue[0]; piece && piece.start < to; piece = queue[0]) {
    queue.shift();
    if (piece.start > cursor) nodes.push(textFrom(body, cursor, piece.start));
    const end = Math.min(piece.end, to);
    if (piece.end > to) requeue(queue, { ...piece, start: to, isFirstPiece: false });
    nodes.push({
      spans: piece.spans,
      isFirstPiece: piece.isFirstPiece,
      children: fill(body, piece.start, end, queue),
    });
    cursor = end;
  }
  if (cursor < to) nodes.push(textFrom(body, cursor, to));
  return nodes;
}

/**
 * A notice's body with its evidence as properly nested marks, ready to be rendered: HTML elements cannot overlap,
 * so a span that crosses the end of another is cut there and goes on as a second piece. Joining all texts gives
 * the body back. Spans outside the body are left out.
 */
export function nestEvidence(body: string, spans: readonly EvidenceSpan[]): EvidenceNode[] {
  return fill(body, 0, body.length, gatherPieces(body.length, spans));
}
