/** Words that take back, fear, ask or promise what another phrase says. */
import { anyOf, inOrder } from "./patterns";

/** Ends of a clause: what follows no longer speaks of the phrase before. */
export const CLAUSE_END = inOrder([
  anyOf([
    inOrder([
      /た|だ|る|い/,
      /ため|ので|が|ところ|結果|ことから|ことにより|ものの|こと(?:が|を)(?:判明|確認)[^、。]{0,12}/,
    ]),
    /(?:し|り|き|れ|て|で|せ)(?:たため)?/,
    /ました|ますが|ですが|により|によって/,
  ]),
  /、/,
]);

/** A denial that belongs to the phrase before it: 「…は確認されておりません」「…の形跡はありません」「…ではなく」. */
export const DENIED_AFTER = anyOf([
  inOrder([
    /(?:確認|発見|検知|検出|報告|把握|認識|特定)(?:は|を)?(?:され|でき|し|いたし|致し)?/,
    /(?:て(?:は)?(?:お|い)?り?)?(?:ませ|な(?:い|かっ|く)|ず)/,
  ]),
  /認められ(?:て(?:い|おり))?(?:ませ|な(?:い|かっ)|ず)/,
  /見(?:つか|受けら|られ)[られ]{0,2}(?:て(?:い|おり))?(?:ませ|な(?:い|かっ)|ず)/,
  /(?:では|じゃ|は|も|が|の)(?:一切|全く|まったく)?(?:あり|ござい|御座い)ませ/,
  /(?:では|は|も|が)(?:一切)?(?:な(?:い|かっ|く)|無(?:い|かっ|く))/,
  /(?:受け|され|し|行われ|含まれ)(?:て(?:は)?(?:い|おり))?ま?(?:せん|ない(?!ま)|なかっ)/,
  /可能性は(?:極めて|きわめて)?(?:低|ない|な[くし]|無)/,
  /(?:痕跡|形跡|事実|証拠|兆候)(?:は|も|が)[^。、]{0,8}(?:ませ|ない|なかっ|なく|無)/,
]);

/** What may yet happen, against what may have happened (「…された可能性」). */
export const FEARED_AFTER = anyOf([
  inOrder([
    /[うくすつぬむぐぶえ]|(?<!であ)る|などの|等の|の/,
    /可能性|おそれ|恐れ|虞|危険|リスク|ケース|場合|事例|ことが(?:想定|考えられ|懸念)/,
  ]),
  /届く/,
  /送られ(?:る|てく)/,
  /装(?:い|っ)/,
  /かた(?:る|り|っ)/,
  /騙(?:る|り|っ)/,
  /ご?注意/,
  /^[^、。]{0,10}[ただ]場合/,
]);

/** Judged likely, not feared: 「不正アクセスの可能性が高いと判断し」. */
export const JUDGED_AFTER =
  /^[^。、]{0,12}(?:可能性|蓋然性|疑い)が(?:極めて|非常に)?(?:高い|ある)(?:と(?:判断|考え|み|見|推)|ことが(?:判明|分か|確認))/;

/** One of several that are thought of: 「AとB、Cのいずれの可能性も含め調査」. */
export const ONE_OF_SEVERAL = inOrder([
  /^[^。]{0,60}?/,
  anyOf([
    /(?:いずれ|どれ|どちら)(?:か)?(?:の(?:可能性|場合|原因)|によるものか)/,
    /(?:あらゆる|様々な|すべての|両方の)可能性|の両面から|の双方から|のいずれか/,
    /可能性(?:も|を)(?:含め|視野)/,
  ]),
]);

/** Before the phrase: a mere supposition. */
export const SUPPOSED_BEFORE = /(?:万一|万が一|仮に|もし(?:も)?)[^。]{0,24}$/;

/** A sentence that ends so tells what is held to have happened, whatever measures it names. */
export const HELD_TRUE = inOrder([
  /推定|推測|推察|考え|判断|認識|思われ|みられ|見られ|みて|原因|要因|ため|もの|こと/,
  /(?:して|て|られて?|によるもの|による)?(?:い|お)?(?:ります|ます|です|である|る)?。?$/,
]);

/** Questions and headings of questions and answers state nothing. */
export const QUESTION = /(?:\?|(?:です|ます|でしょう|ません|た|の|る)か。?)$/;

/** Describes what is always so or what others do, not this event: 「…を防ぐため」「…対策」「…の防止」. */
export const MEASURE_AFTER = inOrder([
  /^(?:の|を|に対する|等の|などの|・[^。、]{0,10}の?)?/,
  anyOf([
    /防止|対策|防ぐ|防が|予防|検知|診断|管理/,
    /対応の(?:徹底|強化)/,
    /チェック|ソフト|スキャン|訓練|教育|研修|注意喚起|情報の取得/,
  ]),
]);

/** A question that takes for granted what it asks about: 「どのような情報が流出したのですか」. */
export const TAKES_FOR_GRANTED = /^(?:Q[\d.: ]*)?[^。]{0,40}(?:ど(?:の|ん|こ|う)|何|なに|なぜ|いつ|誰|だれ|いくつ)/;
