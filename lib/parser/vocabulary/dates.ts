/**
 * Words of dates, and the phrases that tell what happened on one. Every pattern is bounded and meant for one
 * sentence or one label, never for a whole notice.
 */

/** The first year of an era is its year 1 (元年): Gregorian year = offset + year of the era. */
export const ERAS: Readonly<Record<string, number>> = {
  令和: 2018,
  平成: 1988,
  昭和: 1925,
  大正: 1911,
  R: 2018,
  H: 1988,
  S: 1925,
};

/** Sunday is 0, as in `Date`. */
export const WEEKDAYS = "日月火水木金土";

/** What a relative date counts from, and how far. */
export interface RelativeStep {
  readonly base: "previous" | "disclosure";
  readonly unit: "year" | "month" | "day";
  readonly offset: number;
}

const step = (base: RelativeStep["base"], unit: RelativeStep["unit"], offset: number): RelativeStep => ({
  base,
  unit,
  offset,
});

/** Dates told by another: 同… 翌… 前… lean on the date before them, 本… 昨… 先… on the day of the notice. */
export const RELATIVE_DATES: Readonly<Record<string, RelativeStep>> = {
  同年: step("previous", "year", 0),
  翌年: step("previous", "year", 1),
  前年: step("previous", "year", -1),
  本年: step("disclosure", "year", 0),
  今年: step("disclosure", "year", 0),
  昨年: step("disclosure", "year", -1),
  去年: step("disclosure", "year", -1),
  一昨年: step("disclosure", "year", -2),
  同月: step("previous", "month", 0),
  翌月: step("previous", "month", 1),
  前月: step("previous", "month", -1),
  今月: step("disclosure", "month", 0),
  本月: step("disclosure", "month", 0),
  当月: step("previous", "month", 0),
  先月: step("disclosure", "month", -1),
  先々月: step("disclosure", "month", -2),
  来月: step("disclosure", "month", 1),
  同日: step("previous", "day", 0),
  同夜: step("previous", "day", 0),
  同晩: step("previous", "day", 0),
  その日: step("previous", "day", 0),
  その晩: step("previous", "day", 0),
  翌日: step("previous", "day", 1),
  翌朝: step("previous", "day", 1),
  翌々日: step("previous", "day", 2),
  前日: step("previous", "day", -1),
  前夜: step("previous", "day", -1),
  前々日: step("previous", "day", -2),
  本日: step("disclosure", "day", 0),
  今朝: step("disclosure", "day", 0),
  昨日: step("disclosure", "day", -1),
  昨夜: step("disclosure", "day", -1),
  昨晩: step("disclosure", "day", -1),
  一昨日: step("disclosure", "day", -2),
  おととい: step("disclosure", "day", -2),
};

/** Behind a date: it says how things stood, not when something happened. */
export const AS_OF = /^[^。、]{0,6}?(?:現在|時点)/;

/** Labels of the day on which a notice was put out. */
export const DISCLOSURE_LABEL =
  /(?:公表|公開|掲載|発表|報道発表|記者発表|発行|配信|投稿|発信|リリース|更新|最終更新|改訂|訂正|追記|作成|提供|資料提供|発出)(?:年月)?(?:日時?)?$|^(?:日付|年月日|date|posted|updated|published|last updated)$/i;

/** Behind a date at the head of a page: 「2020年7月7日更新」「2024年10月4日訂正」. */
export const DISCLOSURE_SUFFIX =
  /^[ \t]*(?:に|付け?)?[ \t]*(?:最終)?(?:更新|掲載|公開|公表|発表|発行|配信|訂正|追記|改訂|修正|投稿|報道発表|記者発表|記者会見|提供|発信|作成)/;

/** A later state of a page counts more than its first publication. */
export const UPDATE_WORD = /更新|訂正|追記|改訂|修正|updated/i;

/** A date line of a letter, release or page: what may stand beside the date. */
export const DATELINE_REST =
  /^(?:[\s()[\]【】〔〕「」|/,、・:;*_#>~-]|お知らせ|ニュース|新着|重要|プレス|リリース|報道|発表|資料|記者|提供|広報|各位|現在|以上|記|pr|news|press|release|topics?|info(?:rmation)?|jst|date|更新|掲載|公開|公表|発行|訂正|追記|あり|下線部|付け?|第|号|総|発|[0-9])*$/i;

/** Words of a sentence: what stands beside a date is an account of that day, not a sender. */
export const SENTENCE_PARTICLE =
  /[をへ]|(?<=[一-龠ァ-ヶー])(?:が|に|は|で|から|より)(?=[一-龠ァ-ヶ、])|による|により|及び|報道発表|会見|^[ \t]*:/;

/** Page furniture beside the date of a post: categories, comments, tags. */
export const PAGE_NOISE = /^[\s|/]*(?:\||カテゴリ|category|tag|ページ番号|by |posted|投稿者|印刷)/i;

/** Words that only the sender of a notice puts beside its date. */
export const SENDER =
  /株式会社|有限会社|合同会社|会社|法人|協会|協議会|組合|連合会|財団|大学|学校|学園|病院|医院|クリニック|機構|事務局|センター|委員会|警察|(?:[都道府県市区町村省庁局署部課室係院所店会園社校](?=[\s()・]|$)|(?:代表|理事長|院長|学長|校長|会長|社長|市長|町長|村長|区長|知事|署長|所長|局長|部長|課長|Inc\.?|Ltd\.?)(?=[^ぁ-ん]|$))/;

/** The earlier notice: 「2020年11月17日にご報告」「8月10日に公表しました」「…付でお知らせ」「第1報」. */
export const EARLIER_NOTICE =
  /^[^。]{0,3}付|^[^。、]{0,8}\(?第[一二三1-9]報|^[^。]{0,60}?(?:公表|お知らせ|ご報告|掲載|発表|ご案内|既報)(?:いた|し|させ|申し上げ)(?:しま|まし|ておりま|てい|た|て|ていただ|ていただき)[^。]{0,8}(?:た|とおり|通り|件|内容|ました|まいりました)/;

/** When it happened, was open, was sent or got lost: labels, headings and table cells. */
export const OCCURRENCE_LABEL =
  /(?:発生|発行|事故|事案|事象|事件|漏え?い|漏洩|流出|閲覧|公開|掲載|表示|露出|侵入|攻撃|感染|不正|アクセス|ログイン|持ち?出|紛失|盗難|遺失|亡失|送信|送付|発送|郵送|交付|配布|配付|投稿|廃棄|取得|窃取|被害|不具合|可能|影響|本時間|対象)[^。]{0,24}?(?:日時|年月日|時期|期間|時間帯?|時刻|日(?![本程])|いつ)|^(?:日時|期間|時期|日付)|いつ(?:起|発生|無|な|から)|(?:見られ|閲覧でき|見え)[^。]{0,10}(?:期間|時間)/;

/** When it was found out: labels, headings and table cells. */
export const DISCOVERY_LABEL =
  /(?:判明|発覚|発見|覚知|認知|検知|把握|認識|探知|事案確認|気付い|気づい|分かっ|わかっ)(?:した|の|た)?[^。]{0,4}?(?:日時?|年月日|時期|時刻)(?![本程])/;

/** Periods that are none of the incident's. */
export const OTHER_PERIOD_LABEL =
  /停止|休止|保存期間|保管期間|対応|受付|募集|応募|開催|実施|調査|契約|利用(?:期間|日)|登録期間|回答|営業|設置|開設|問い?合わ?せ|予定|再開|復旧|公表|掲載日|更新|報告|処分|執行|確認した日|障害|配達|回収/;

/** Last seen in its place: a loss lies between that day and the day on which it was missed. */
export const LAST_SEEN = /最後に[^。]{0,12}(?:確認|使用|見)|(?:在る|保管されている|揃っている)ことを確認|所在を確認し/;

/** The words that carry a discovery, wherever they stand in the clause. */
export const DISCOVERY =
  /判明|発覚|露見|覚知|認知|認識|検知|検出|感知|探知|把握|発見|気付|気づ|気がつ|気が付|見つか|見つけ|明らかにな|分かっ|分かり|わかっ|わかり|見当たら|確認(?!書|票|中|画面|メール|用|作業|方法)|不審に思|異変|(?:連絡|指摘|通報|申し?出|申し入れ|問い?合わ?せ|問合せ|照会|相談|報告|知らせ|電話|メール|メッセージ|苦情|情報提供|意見|通知|第一報|警告|注意喚起|届出|申告|疑義照会)(?:が|を|も|の|で)?[^。、]{0,20}?(?:あ(?:り|っ)|受け|受領|いただ|頂|寄せ|入[りっ]|届|ござい|くださ|下さ|賜|相次)|の(?:第一報|指摘|通報|連絡)(?:。|$|によ|で)|教えてくださ|(?:から|より)[^。、]{0,40}?(?:報告|連絡|第一報|速報|通知)(?:。|$|\n)|(?:から|より) ?「/;

/** Being told by those outside who noticed it: a discovery whatever it is called. */
export const TOLD_BY_OUTSIDERS =
  /(?:から|より)[^。]{0,60}?(?:問い?合わ?せ|問合せ|指摘|通報|苦情|申し?出|クレーム|電話)/;

/** Being told by a partner: what was told need not be said again. */
export const TOLD_BY_PARTNER =
  /([^。、]{0,20})(?:から|より)[^。、]{0,40}?(?:報告|連絡|説明|情報提供|第一報|速報|通知)(?:が|を)?[^。、]{0,8}(?:受け|あり|あっ|いただ|頂|届|入|。|$|\n)/;

/** Those who are asked, not those who bring the news. */
export const ADVISER = /調査|専門|弁護士|警察|委員会|ベンダー|フォレンジック/;

/** Staff who tell their superiors: the discloser knows from then on. */
export const INTERNAL_REPORT =
  /(?:校長|教頭|上司|所属長|管理職|課長|部長|院長|園長|施設長|所長|教育委員会|本社|本部|事務局|本庁|市教委|町教委|県教委)(?:に|へ)(?:[^。、]{0,12})?(?:報告|連絡|相談|申告|申し?出)/;

/** What a discovery must be of when the word alone is not enough (確認 発見 見つかる 連絡). */
export const TROUBLE =
  /不正|不審|異常|異変|障害|漏え?い|漏洩|漏れ|流出|可能性|おそれ|恐れ|形跡|痕跡|状態|誤|間違|紛失|所在|不明|見当たら|見つから|ない|なくな|無くな|攻撃|感染|暗号|改ざん|侵入|書き換え|不具合|閲覧|公開|表示|脆弱|脅迫|マルウェア|ウイルス|ランサム|迷惑メール|エラー|身に覚え|別の|他人|他の|違う|異なる|残って|見え|写って|届いて|入って|出てい|混入|同封|事象|懸念|被害|盗|名簿|情報が|データが|ログイン|アクセス|停止して|エラーメール/;

/** Confirmations that all is well again, or that nothing happened: no discovery. */
export const REASSURANCE =
  /(?:閲覧|アクセス|表示|検索)でき(?:ない(?!状況)|なく(?!なってい))[^。]{0,20}確認|(?:削除|消去|解消|復旧|回収|完了|遮断|停止|除去|修正|終了|破棄|安全性?|開封の有無)[^。、]{0,24}確認|(?:影響|流出|漏え?い|被害|問題|不正|使用|保存|含まれて|閲覧|悪用|残って)[^。、]{0,16}(?:ない|なかった|いない)(?:こと|旨)[^。]{0,8}確認|確認(?:は)?(?:され|し|いたし|でき)?(?:て)?(?:い|おり)?(?:ません|ない|ませんでした)|確認(?:は)?(?:され|し|いたし|でき)?(?:て)?(?:い|おら)?(?:ず|ない)|本人確認|再現すること|閲覧できない状態である|発見に至|発見できて|発見されて|見つかって(?:い|おり)ま?せん|回答を|確認書/;

/** A sign that was not understood when it came. */
export const EARLY_SIGN =
  /(?:と|ものと)(?:受け止め|考え(?!ら)|判断し(?:、|て)|思い)|この時点では|その時点では|当時は|この段階では|確認をしなかった|対応しなかった|そのままに|気付いておりませんでした|類似の(?:事象|事案)|原因の特定(?:に|には)至ら|老朽化|一時的な|対象外である/;

/** Acts of those who handle the incident; a dated one is no part of what happened to the data. */
export const RESPONSE =
  /お?詫び|おわび|謝罪|ご?説明(?:し|を|会)|通知(?:を|し|文|書)|お知らせ(?:を|し|す|の|いた)|ご案内(?:を|し)|再発行|訂正(?:し|版|の)|速報|確報|届け?出|被害届|遺失届|告訴|相談(?:し|。|$|いた|を行)|通報(?:し|する|。|$|いた)|報告(?:し|書|。|$|いた|を行|を提出)|連絡(?:し|いた|を(?:行|開始|差|取))|依頼(?:し|。|$|いた)|停止(?:し|。|$|いた|を)|遮断|切り離|隔離|閉鎖|回収|削除(?:し|。|$|を|いた)|取り下げ|非公開|差し替え|無効化|変更(?:し|。|$|を|いた)|設置|開設|着手|調査(?:を(?:開始|依頼|実施)|開始|に着手|委託)|受領|完了|再開|復旧(?:し|。|$|いた)|公表|発表|記者会見|報道発表|掲載(?:し|いた)[^。]{0,8}お詫び|処分|選定|派遣|訪問|会議|対策本部|研修|注意喚起|修正(?:し|を|いた)|見直|点検|捜索|指示|制限|指導|再設定|強制|実施/;

/** The end of an exposure. */
export const REMOVAL =
  /削除(?!の(?:依頼|お願い)|を(?:お願い|依頼|求め)|された)|取り下げ|取下げ|非公開|公開を(?:停止|中止|取り)|掲載を(?:停止|中止|取り)|閉鎖|遮断|(?:設定|公開範囲|閲覧範囲|権限|表示)[^。]{0,20}(?:変更|修正|改め|オフ)|オフに|閲覧(?:が)?でき(?:ない|なく)|解消|停止(?:し|いた|。|$)|切断|パスワード(?:を|の)変更|ロック|差し替え|不可(?:と|に)/;

/** What happened to the data, as the words of an attack, an exposure or a loss say it. */
export const STRONG_OCCURRENCE =
  /不正(?:な)?(?:アクセス|ログイン|侵入|利用|操作|取得|閲覧|サインイン)[^。、]{0,16}(?:あっ|あり|行われ|受け|発生|開始|され|続|認められ)|サイバー攻撃|攻撃(?:を受け|が|により|され|に遭)|侵入(?:し|され|を|が)|(?:ログイン|サインイン|接続|アクセス)(?:し(?!よう)|され|が)|暗号化(?:し|され|が|を|は)|感染(?:し|が|。|$|\n)|(?:ログイン|サインイン|侵入|攻撃|接続)(?:。|$|\n)|ランサムウェアが実行|改ざん(?:し|され|が)|窃取|盗(?:ま|難|み)|抜き取|持ち?(?:出|去)|引き出され|外部に送信|送信され|取得され|引き出|乗っ取|書き換え(?:ら|が)|遠隔操作(?:され|が)|誤(?:って|り|送|配|交|掲|公|廃|封|表|投|発|登)|取り違え|混入|混ぜて|同封し|手違い|置き忘れ|置いたまま|落と|紛失し(?!て)|遺失し|亡失|失くし|溶解|誤廃棄|他の(?:方|人|者|参加者|お客)[^。]{0,20}(?:送信|見え|表示|閲覧)|べき[^。、]{0,20}(?:を|に|ところ)|(?:閲覧|確認|アクセス|ダウンロード|検索|参照)(?:が)?(?:可能|でき)(?:な|る|た)?[^。]{0,6}状態|見え(?:る|てい)る?状態|公開状態|発生(?:いた|し|。|$)|生じ(?:た|まし|る)|流出(?:し(?!た可能|て)|いた)|漏え?い(?:し|いた)|漏洩(?:し|いた)|撮影し|投稿(?:し|いた)|のぞき見|目的外/;

/** Acts that are ordinary in themselves: the sending, handing out or putting up that went wrong. */
export const WEAK_OCCURRENCE =
  /送信(?:し(?!て(?:い|お|き))|いた|日)|送付(?:し(?!て(?:い|お|き))|いた|日)|郵送(?:し(?!て(?:い|お|き))|いた)|発送(?:し(?!て(?:い|お|き))|いた|。|$|日)|投函|差し出(?:し|た)|お?送り(?:し(?!て(?:い|お|き))|いた)|配信(?:し(?!て(?:い|お|き))|いた)|交付(?:し(?!て(?:い|お|き))|いた|。|$)|手渡|お?渡し(?:し(?!て(?:い|お|き))|いた|た)|配布(?:し(?!て(?:い|お|き))|いた|。|$)|配付(?:し(?!て(?:い|お|き))|いた|。|$)|掲載(?:し(?!て(?:い|お|き))|いた|を開始|。|$)|公開(?:し(?!て(?:い|お|き))|いた|を開始|。|$)|アップ(?:ロード)?(?:し(?!て(?:い|お|き))|いた|。|$)|添付(?:し(?!て(?:い|お|き))|いた)|搬出|廃棄(?:し|した)|引き渡し|リリースし|保存(?:し|。|$)|複写し|持ち帰|退勤|運用を始め|設定を行|入力(?:し(?!て(?:い|お|き))|いた)|閲覧した/;

/** A system that is down is no exposure of data. */
export const OUTAGE =
  /閲覧不能|利用不能|不能|利用停止|停止期間|サービス停止|システム停止|メンテナンスの?(?:ため|に)|休止/;

/** The period of the data or of its people, not of the incident. */
export const DATA_PERIOD =
  /^(?:から|より)[^。、]{0,10}(?:利用|使用|運用|契約|導入|提供|委託|販売)し|^(?:以降|以前|まで|の(?:間|期間(?:中)?))?(?:に|の|にて|、)?[^。]{0,40}?(?:応募|入会|登録|在籍|加入|受診|来店|購入|注文|利用|参加|申込|申し込|予約|宿泊|卒業|退職|入社|取引|問い?合わ?せ|相談|寄附|寄付|受け付け|受付|実施|開催|入力|決済|採用|契約|お?預かり|運用)[^。]{0,14}?(?:方|者|様|お客|会員|名|件|人|生|分|データ|書類|資料|情報|履歴)/;

/** Payments made while a payment page was tampered with: their period is that of the theft. */
export const CARD_PAYMENT = /カード(?:番号|決済|情報)|決済/;

/** Somebody else than the discloser learnt of it. */
export const SUPPLIER_SUBJECT =
  /(?:同社|委託先|再委託先|委託業者|受託(?:者|業者|事業者)|提供(?:元|会社|事業者)|運営(?:会社|元)|事業者|開発元|業者|[^、。\s]{2,20}社)(?:内|側|の(?:社員|従業員|担当者))?(?:が|は|では|において|にて|によ)/;

/** The discloser as the one who learnt it, or who was told. */
export const SELF =
  /(?:当|弊|本|小)(?:社|市|町|村|区|県|府|都|道|校|学|院|会|園|所|機構|法人|協会|組合|センター|局|省|署|財団|大学|店|館|庫|行|連盟|室|課|事務局|委員会|研究所|財団)|私ども|弊組合|当方/;

/** 「職員が誤って送信したことが指摘により判明した」: the date is that of the act, not of its discovery. */
export const HUMAN_ACT_FOUND =
  /(?:送信|送付|郵送|発送|交付|手渡|渡し|配布|配付|投函|紛失|置き忘れ|廃棄|持ち出|投稿|掲載|公開)(?:し|いたし)?(?:た|ました)(?:こと|もの|旨)[^。]{0,40}(?:により|よって|で|から)[^。]{0,16}(?:判明|発覚|分か)/;

/** What attackers put up later is no part of the span in which data were taken. */
export const LEAK_SITE =
  /リークサイト|ダークウェブ|(?:攻撃者|攻撃グループ|犯行グループ|脅迫者)[^。、]{0,16}(?:サイト|ウェブ)/;

/** A month or day that only names a thing: 「昨年9月の豪雨」「7月21日執行の選挙」「7月26日号」. */
export const NAMES_A_THING = /^(?:執行|開催|支給|号|分(?!頃)|発行|実施分|出荷|締め?切|支払|決算|施行|改正)/;
export const MONTH_OF_A_THING = /^の(?!間|期間|時点|うち|段階)/;

/** The date belongs to a thing that is then spoken of: 「1月30日に発送したはがきにつきまして、…」. */
export const RELATIVE_CLAUSE =
  /^に[^、。]{1,30}?(?:した|された|しました|いたしました)[^、。]{1,60}?(?:につきまして|について|に関しまして|に関して|に関し|において|におきまして)、/;

/** Nothing happened: 「確認されておりません」「ありませんでした」. */
export const NOTHING = /(?:ません|ません?でした|おらず|いない|なかった)(?:が)?[、。)]?\s*$/;

/** The words before a date are what happened then: 「不正アクセスは8月29日~9月20日に行われ」. */
export const LEANS_BACK =
  /^(?:まで)?(?:の間)?(?:に|にかけて|から|より)?、?(?:行われ|行なわれ|続|継続|生じ|であ|でし|です|でござい|あっ|受け|確認|判明|発覚|実施され|なされ|起き|及|わたり|わたって|$|。|\)|と(?:判明|分か|なり|推定|考え))/;
