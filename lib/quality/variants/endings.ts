/** Politeness: the same sentences in plain, polite and humble forms. */
import { type Rewriting, replacing } from "./rewriting";

/** Where a sentence or a clause ends. */
const END = "(?=。|が、|ので|と[のの]|\\n|$|[）)」])";
const from = (ending: string) => new RegExp(ending + END, "gm");

const TO_PLAIN: readonly (readonly [RegExp, string])[] = [
  [from("(?:してまいりました)"), "してきた"],
  [from("(?:してまいります)"), "していく"],
  [from("でございます"), "である"],
  [from("(?:では)?ございません(?!でした)"), "ない"],
  [from("(?<=[でて]は|[がもは])ありませんでした"), "なかった"],
  [from("(?<=[でて]は|[がもは])ありません"), "ない"],
  [from("(?<=[ぁ-ん])ておりませんでした"), "ていなかった"],
  [from("(?<=[ぁ-ん])て(?:おりません|いません)"), "ていない"],
  [from("(?<=[ぁ-ん])ていませんでした"), "ていなかった"],
  [from("(?<=[ぁ-ん])で(?:おりません|いません)"), "でいない"],
  [from("(?<=[ぁ-ん])て(?:おりました|いました)"), "ていた"],
  [from("(?<=[ぁ-ん])て(?:おります|います)"), "ている"],
  [from("(?<=[ぁ-ん])で(?:おります|います)"), "でいる"],
  [from("でした"), "だった"],
  [from("(?<=の|もの|とおり|予定|状況|ところ|ため|から)です"), "である"],
  [from("でしょう"), "だろう"],
  [from("(?:いたし|致し)ました"), "した"],
  [from("(?:いたし|致し)ます"), "する"],
  [from("いただきました"), "いただいた"],
  [from("申し上げます"), "申し上げる"],
  [from("(?<=[一-龠ァ-ヶー])しました"), "した"],
  [from("(?<=[一-龠ァ-ヶー])します"), "する"],
  [from("(?<=[一-龠ァ-ヶー])しません"), "しない"],
  [from("できません"), "できない"],
  [from("されません"), "されない"],
  [from("れました"), "れた"],
  [from("られます"), "られる"],
  [from("(?<=[さらわかたなまばが])れます"), "れる"],
  [from("となりました"), "となった"],
  [from("になりました"), "になった"],
  [from("(?<=[あまかわな])りました"), "った"],
  [from("(?<=[がもは])あります"), "ある"],
  [from("(?<=[付づつ])きました"), "いた"],
  [from("行いました"), "行った"],
  [from("行います"), "行う"],
  [from("りません"), "らない"],
];

function toPlain(text: string): string {
  return TO_PLAIN.reduce((rewritten, [polite, plain]) => rewritten.replace(polite, plain), text);
}

/** Plain, polite and humble forms. */
export const endingRewritings: readonly Rewriting[] = [
  { name: "ending:plain", rewrite: ({ text }) => toPlain(text) },
  replacing("ending:いたしました→しました", /(?:いたし|致し)ま/g, "しま"),
  replacing("ending:しました→いたしました", /(?<=[一-龠ァ-ヶー])しま(?=した|す)/g, "いたしま"),
  replacing("ending:ております→ています", /(?<=[てで])おりま(?=す|した|せん)/g, "いま"),
  replacing("ending:ています→ております", /(?<=[てで])いま(?=す|した|せん)/g, "おりま"),
  replacing("ending:ありません→ございません", /(?<=[がもは])ありません/g, "ございません"),
  replacing("ending:ございません→ありません", /(?<=[がもは])ございません/g, "ありません"),
  replacing("ending:です→でございます", /(?<=[もの名件人])です。/g, "でございます。"),
  replacing("ending:しました→しております", /(?<=報告|通報|届出|連絡|相談)(?:いた)?しました。/g, "しております。"),
  replacing("ending:しました→済みです", /(?<=報告|通報|連絡|相談)(?:いた)?しました。/g, "済みです。"),
  replacing("ending:しました→を行いました", /(?<=報告|通報|連絡|相談)(?:いた)?しました。/g, "を行いました。"),
  replacing(
    "ending:しました→させていただきました",
    /(?<=報告|通報|連絡|相談)(?:いた)?しました。/g,
    "させていただきました。",
  ),
  replacing("ending:noun", /(?<=[一-龠]{2})(?:(?:いた)?しました|した)。(?=\n|$)/gm, ""),
];
