/** Words in kanji that most texts write in kana, of as many letters either way: 出来ない, 居りません, 無い, 御客様. */
import type { NormalizedText } from "../normalize";

/** What stands before and behind tells the auxiliary word from the noun: 出来事, 無効 and 御用 stay as they are. */
const OLD_SPELLING = new RegExp(
  [
    "(?<can>出来)(?=[てなまずるれ])",
    "(?<=[てで])(?<are>居)(?=[りらる])",
    "(?<=[がはもでて])(?<none>無)(?=[いくか])",
    "(?<honoured>御)(?=客[様さ]|名前|取引先|知らせ|詫び|願い|問い?合)",
    "(?<yours>御)(?=氏名|住所|連絡|報告|利用|家族|本人|契約|加入|意見|相談|案内|確認|理解|協力|不明|心配|迷惑|注意)",
  ].join("|"),
  "g",
);

/** The same text with such words in kana. */
export function respell(source: NormalizedText): NormalizedText {
  const text = source.text.replace(OLD_SPELLING, (_, can, are, none, honoured) =>
    can ? "でき" : are ? "お" : none ? "な" : honoured ? "お" : "ご",
  );
  return text === source.text ? source : source.spelled(text);
}
