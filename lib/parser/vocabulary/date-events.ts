/**
 * How a clause is built around its date: what leans back to it, what follows, what names a thing by it. Every
 * pattern is bounded and meant for one sentence or one label, never for a whole notice.
 */
import { anyOf, inOrder } from "./patterns";

/** 「3月末まで保管すべき文書」: a rule or a plan, no span of what happened. */
export const KEPT_UNTIL = anyOf([
  // 「2024年12月31日までの保存と定められており」
  /^(?:末)?までの?(?:保管|保存|保有)(?:と|が|を|期間|$)/,
  // 「受付期間を10月31日まで延長します」
  /^(?:末)?まで(?:は)?[^。、]{0,8}(?:延長|延期|休止|開設|設置|継続)(?:し|いたし|させていただき)ます/,
  inOrder([
    /^(?:末)?まで(?:は)?[^。、]{0,8}(?:保管|保存|保有|保持)/,
    /す(?:べき|る(?:こと|必要|予定|もの|文書|書類))|しなければ|が必要|期限/,
  ]),
]);

/** 「昨年12月末日に退職した元社員が」: when somebody came or left, told of whoever did it. */
export const CAME_OR_LEFT =
  /^(?:末日?)?(?:に|付け?で|をもって)(?:退職|退社|離職|異動|入社|入職|採用|雇用)(?:し|され|いたし)?た(?=[一-龠])/;

/** The date belongs to a thing that is then spoken of: 「1月30日に発送したはがきにつきまして、…」. */
export const RELATIVE_CLAUSE = anyOf([
  /^に[^、。]{1,30}?(?:した|された|しました|いたしました)[^、。]{1,60}?(?:につきまして|について|に関しまして|に関して|に関し) ?、/,
  // 「3月27日に起きました「…の漏えい」では、多大なご迷惑を」
  /^に(?:起き|起こり|起こっ|生じ|発生し|発生いたし)(?:まし)?た「[^」]{1,60}」/,
]);

/** A thing to which something was done that day: 「5月10日に配った|学級だよりに…混ざっていた」. */
export const ACTED_ON = inOrder([
  /^(?:に|から|より|の[^、。]{1,16}で)[^、。]{0,24}?/,
  anyOf([
    inOrder([
      anyOf([
        /送信|送付|郵送|発送|配信|交付|配布|配付|掲載|公開|投函|投稿|発行|手交|提出|印刷|作成|返却|リリース|回覧/,
        /お?送り|お?渡し|お?配り/,
      ]),
      /(?:いた)?(?:し|され)/,
    ]),
    // 「5月10日より受付を開始した|申込フォームにおいて」
    inOrder([
      /(?:受付|募集|提供|運用|公開|販売|配信|利用|稼働|掲載|試行)(?:を|が)?/,
      /開始(?:いた)?(?:し|され)|始(?:め|ま)(?:っ)?/,
    ]),
    /配っ|送っ|渡し|載せ|貼り出し|捨て|受け付け|預かっ|使っ|使用し|借り(?:て(?:い)?)?/,
  ]),
  /た(?!こと|もの(?:が|を|と)|旨|ところ|ため|の(?:は|が|で)|際|とき|時|後|結果|[がり、。い])/,
  /(?=[一-龠ァ-ヶー「A-Za-zお])/,
]);

/** Nothing happened: 「確認されておりません」「ありませんでした」. */
export const NOTHING = /(?:ません|ません?でした|おらず|いない|なかった)(?:が)?[、。)]?\s*$/;

/** The words before a date are what happened then: 「不正アクセスは8月29日~9月20日に行われ」. */
export const LEANS_BACK = inOrder([
  /^(?:以降)?(?:まで)?(?:の(?:間|あいだ))?(?:に|にかけて|から|より)?、?(?:複数|多数|相次いで)?/,
  anyOf([
    /いただ|頂|寄せ|行われ|行なわれ|続|継続|生じ|であ|でし|です|でござい|あっ|受け|確認|判明|発覚|実施され/,
    /なされ|起き|及|わたり|わたって|$|。|\)/,
    /と(?:判明|分か|なり|推定|考え)/,
  ]),
]);
/** The subject of a cleft sentence: 「当社が知ったのは|5月13日です」「発覚は|5月13日」. */
export const CLEFT =
  /(?:(?:[たるい])(?:の|時期|日時?|時)|判明|発覚|発見|認知|覚知|検知|把握)(?:は|が)、?(?:早くて(?:も)?|遅くとも|おそらく|[^。、\d]{2,24}た)?、?$/;
/** What follows the date of a cleft sentence. */
export const CLEFT_END =
  /^(?:頃|ごろ)?(?:にかけて|までの間|の間)?(?:(?:の[^。、はがを]{0,8})?(?:で|です|でし|だ|であ|と(?:み|考|思|推)|に(?:な|至)|、|。|$)|に[^。、]{1,40}(?:によ(?:る|り|って)(?:もの)?|から|こと)で(?:す|し|ござい|あ))/;

/** The subject of a sentence that is itself the act: 「発送は11月22日に…が行いました」. */
export const ACT_AS_SUBJECT = inOrder([
  anyOf([
    /送信|発送|送付|郵送|配布|配付|掲載|公開|投稿|持ち?出し|紛失|盗難|攻撃|侵入|暗号化|アクセス|ログイン/,
    /漏え?い|流出|廃棄|交付|事故|誤り|感染/,
  ]),
  /(?:が(?:行われた|あった|発生した)の|したの|された(?:の|時期))?は、?$/,
]);

/** 「11月1日に実施したリニューアル以降、…閲覧可能な状態」: an ordinary act from which on data lay open. */
export const SINCE_AN_ACT = /^に[^、。]{1,40}(?:以降|以来|時から|際から|後から|直後から)/;

/** What is told happened on another day than the one told of before. */
export const LATER = /翌|後日|その後|のち|数日|当時|\d ?日(?!間)|\d ?月|週間後|か月後|現在|再調査|追加調査/;
/** An account in the past: 「…を掲示しました」「…が飛ばされた。」「…に乗車。」; not a plan, a state or a label. */
export const TELLS_AN_ACT = anyOf([
  /(?:[たどだ]|まし[たて])(?:。|、|が、|ところ|際|ため|もの|件|\)|\s*$)/,
  /[一-龠ァ-ヶ]{2}(?:。|\s*$)/,
  /[るすくうつむぐぶ]\s*$/,
  /[いきぎしちにびみりえけげせてねべめれ]、/,
]);

/** 「2月18日11時に行った更新から、13時に元へ戻すまでの間です」: the answer to a question for the time. */
export const SPAN_TOLD = /^[^。]{0,50}まで(?:の(?:間|あいだ))?(?:です|でした|となります|であった)/;

/** 「6月頃に実施した廃棄作業において、箱の表示を見誤り、…ことが分かった」: a finding is not of that day. */
export const DURING_AN_ACT =
  /^に[^、。]{1,30}?(?:した|された|しました|いたしました)[^、。]{1,40}?(?:において|におきまして|の際|の際に)、/;
