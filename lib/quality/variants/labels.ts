/** How a label stands to its value: 「発生日：10月9日」 in all its layouts. */
import type { Rewriting } from "./rewriting";

const LABELLED =
  /^(?<indent>[ \t　]*)(?<mark>[・■●○◆]?[ 　]?)(?<label>[ぁ-んァ-ヶー一-龠（）()・]{2,12})[ 　]?[:：][ 　]?(?<value>\S[^\n]*)$/;

function labelling(name: string, write: (label: string, value: string, mark: string) => string): Rewriting {
  return {
    name: `label:${name}`,
    rewrite: ({ text }) =>
      text
        .split("\n")
        .map((line) => {
          const { indent, mark, label, value } = LABELLED.exec(line)?.groups ?? {};
          // A line of several sentences after a colon is no label with its value.
          if (!label || !value || value.length > 80 || /問合|問い合|電話|連絡先/.test(label)) return line;
          return indent + write(label, value, mark ?? "");
        })
        .join("\n"),
  };
}

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
