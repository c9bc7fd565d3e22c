/**
 * Single words that lean to a cause: enough where nothing else is said of it, and nothing where the notice says that
 * the cause is still looked for.
 */
import type { CauseCode } from "../../taxonomy";
import type { Phrase } from "../recognizers/phrases";
import { ANY, BY_SELF, phrase, STAFF } from "./cause-words";
import { inOrder, regex } from "./patterns";

const HANDED =
  /送(?:っ|り|ら|付|信)|渡し|渡って|返し|返って|配(?:っ|り|布|付)|届(?:い|け|き)|郵送|発送|投函|交付|お見せ/;
const NOT_MEANT =
  /隣の|別の|別人|他の|他人|ほかの|違う|異なる|関係のない|必要のない|無関係|以外の|前回の|同じ名前|同名|よその/;

const PLACE = /ホームページ|サイト|HP|ページ|便り|だより|会報|広報|動画|ブログ|掲示|冊子|名簿集|新聞/;
const PRINTED = /載(?:せ|っ|り)|掲載|公開|印刷し|掲示|アップ|取り込め/;

export const LEANING_CAUSES: readonly Phrase<CauseCode>[] = [
  phrase(
    "ransomware",
    1,
    "leans-to-ransom",
    regex`(?:データ|ファイル|サーバー?)${ANY}{0,8}?鍵(?:が|を)${ANY}{0,4}?かけ`,
    /(?:取り戻|元に戻|復元)し(?:たければ|たい場合)/,
    /支払い?を(?:求め|要求)/,
  ),
  phrase(
    "malware",
    1,
    "leans-to-malware",
    regex`(?:悪意|情報を盗む|盗み取る|潜んで)${ANY}{0,8}?(?:プログラム|ソフト)`,
    regex`(?:端末|パソコン)${ANY}{0,20}?乗っ取`,
  ),
  phrase(
    "vulnerability_exploit",
    1,
    "leans-to-weakness",
    regex`(?:細工|不正な)${ANY}{0,4}?(?:文|命令|値)を${ANY}{0,4}?(?:入れ|送|打)`,
    regex`(?:不具合|欠陥|弱点|古い版)${ANY}{0,20}?(?:そこから|そこを|ここから)`,
  ),
  phrase(
    "credential_abuse",
    1,
    "leans-to-account",
    /乗っ取(?:られ|り)/,
    /ログインされ/,
    regex`(?:受信箱|メール)(?:が|を)${ANY}{0,4}?(?:開かれ|のぞ|覗)`,
    /(?:次々|順|総当たり)に?試され/,
    regex`の名で${ANY}{0,10}?(?:送られ|ばらまかれ|届)`,
  ),
  phrase(
    "phishing",
    1,
    "leans-to-deceit",
    regex`(?:メール|電話|画面|警告|手口|詐欺)に${ANY}{0,4}?(?:引っかか|ひっかか|だまされ|騙され|惑わ)`,
    regex`偽の${ANY}{0,8}?(?:画面|ページ)`,
    /信じ込/,
    /巧妙な(?:手口|メール)/,
  ),
  phrase(
    "misdelivery",
    1,
    "leans-to-wrong-hands",
    regex`${NOT_MEANT}${ANY}{0,40}?${HANDED}`,
    regex`(?:宛先|アドレス)${ANY}{0,20}?(?:互いに|全員に|ほかの方に|他の方に)${ANY}{0,8}?(?:読め|見え|分か|知)`,
  ),
  phrase(
    "publishing_error",
    1,
    "leans-to-publication",
    regex`${PLACE}${ANY}{0,50}?(?:氏名|名前|個人|顔|連絡先|名簿|住所)${ANY}{0,24}?${PRINTED}`,
    regex`(?:氏名|名前|個人|顔|連絡先|名簿|住所)${ANY}{0,30}?${PLACE}${ANY}{0,12}?${PRINTED}`,
  ),
  phrase(
    "misconfiguration",
    1,
    "leans-to-setting",
    inOrder([
      /外(?:部)?から|誰(?:で)?も(?:が)?|どなたでも|だれでも/,
      regex`${ANY}{0,6}?(?:見える|開ける|見られる|閲覧できる|読める)(?:状態|形|よう)`,
    ]),
    regex`(?:認証|制限)を${ANY}{0,8}?(?:戻さ|外し|解い|かけ忘れ)`,
  ),
  phrase(
    "software_defect",
    1,
    "leans-to-program",
    /プログラムの(?:手直し|修正|改修)|改修の(?:際|不足|漏れ)|見分ける処理/,
  ),
  phrase(
    "loss",
    1,
    "leans-to-loss",
    /足り(?:な|ませ)/,
    /置いて(?:き|来)/,
    /なくし(?:た|て|ま)/,
    /失くし|所在|行方|捜索/,
    /捜し(?:た|て|まし)/,
    /(?:資源|燃える|可燃)(?:ごみ|ゴミ)/,
  ),
  phrase("theft", 1, "leans-to-theft", /盗(?:られ|まれ|難)|荒らされ|奪われ/),
  phrase(
    "insider_misuse",
    1,
    "leans-to-insider",
    regex`(?:${STAFF}|研究員|係員|元職員|営業員)${BY_SELF}{0,40}?(?:許可|断り|承諾|了解)(?:を|も)?(?:得|な)`,
    inOrder([
      regex`(?:${STAFF}|研究員|係員|元職員|営業員)(?:が|は)${BY_SELF}{0,60}?`,
      /に使(?:っ|い)|写して|撮って|写真に収め|書き写|調べ、|伝えて|話して|見せて|売(?:っ|り)|持ち出/,
    ]),
  ),
  phrase(
    "equipment_failure",
    1,
    "leans-to-failure",
    regex`(?:寿命|老朽|経年|故障|焼損)${ANY}{0,30}?(?:動か|読み出|戻せ|失|消え|使えな)`,
    regex`(?:機器|装置|機械|サーバー?)が${ANY}{0,10}?動か(?:ず|な)`,
  ),
];
