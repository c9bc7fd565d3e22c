/** How a label stands to its value: 「発生日：10月9日」 in all its layouts. */
import type { Rewriting } from "./rewriting";

const LABELLED =
  /^(?<indent>[ \t　]*)(?<mark>[・■●○◆]?[ 　]?)(?<label>[ぁ-んァ-ヶー一-龠（）()・]{2,12})[ 　]?[:：][ 　]?(?<value>\S[^\n]*)$/;

/** A line of a label and its value, in its parts. */
interface LabelledLine {
  readonly indent: string;
  readonly mark: string;
  readonly label: string;
  readonly value: string;
}

/** The parts of a line with a label; null for other lines, and for one of several sentences behind a colon. */
export function labelledLine(line: string): LabelledLine | null {
  const { indent = "", mark = "", label, value } = LABELLED.exec(line)?.groups ?? {};
  return label && value && value.length <= LONGEST_VALUE ? { indent, mark, label, value } : null;
}

const LONGEST_VALUE = 80;
/** Whom to ask is told in other forms than facts are. */
const LABEL_OF_CONTACT = /問合|問い合|電話|連絡先/;

function labelling(name: string, write: (label: string, value: string, mark: string) => string): Rewriting {
  return {
    name: `label:${name}`,
    rewrite: ({ text }) =>
      text
        .split("\n")
        .map((line) => {
          const labelled = labelledLine(line);
          if (!labelled || LABEL_OF_CONTACT.test(labelled.label)) return line;
          return labelled.indent + write(labelled.label, labelled.value, labelled.mark);
        })
        .join("\n"),
  };
}

/** Every layout of a label with its value. */
export const labelRewritings: readonly Rewriting[] = [
  labelling("wide-colon", (label, value, mark) => `${mark}${label}：${value}`),
  labelling("narrow-colon", (label, value, mark) => `${mark}${label}: ${value}`),
  labelling("spaced-colon", (label, value, mark) => `${mark}${label} ： ${value}`),
  labelling("wide-space", (label, value, mark) => `${mark}${label}　${value}`),
  labelling("wide-spaces", (label, value, mark) => `${mark}${label}　　　${value}`),
  labelling("narrow-spaces", (label, value, mark) => `${mark}${label}    ${value}`),
  labelling("tab", (label, value) => `${label}\t${value}`),
  labelling("two-lines", (label, value) => `${label}\n${value}`),
  labelling("two-lines-indented", (label, value, mark) => `${mark}${label}\n　${value}`),
  labelling("two-lines-colon", (label, value, mark) => `${mark}${label}：\n　${value}`),
  labelling("■-two-lines", (label, value) => `■${label}\n${value}`),
  labelling("【】", (label, value) => `【${label}】${value}`),
  labelling("【】-two-lines", (label, value) => `【${label}】\n${value}`),
  labelling("〈〉", (label, value) => `〈${label}〉${value}`),
  labelling("（）", (label, value) => `（${label}）${value}`),
  labelling("［］", (label, value) => `［${label}］${value}`),
  labelling("…", (label, value, mark) => `${mark}${label}…${value}`),
  labelling("……", (label, value, mark) => `${mark}${label}……${value}`),
  labelling("・・・", (label, value, mark) => `${mark}${label}・・・${value}`),
  labelling("／", (label, value, mark) => `${mark}${label}／${value}`),
  labelling("→", (label, value, mark) => `${mark}${label}→${value}`),
  labelling("dash", (label, value, mark) => `${mark}${label} － ${value}`),
  labelling("は", (label, value, mark) => `${mark}${label}は、${value}`),
  labelling("bullet", (label, value) => `・${label}：${value}`),
  labelling("pipes", (label, value) => `|${label}|${value}|`),
  labelling("box", (label, value) => `│${label}│${value}│`),
];
