/**
 * Where a global pattern matches a text, in the order of the text, none overlapping another: what `matchAll` finds,
 * which makes a new pattern at every call and looks for what of it was compiled.
 */
export function matchesOf(text: string, pattern: RegExp): RegExpExecArray[] {
  const matches: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    matches.push(match);
    if (match[0] === "") pattern.lastIndex++;
  }
  return matches;
}
