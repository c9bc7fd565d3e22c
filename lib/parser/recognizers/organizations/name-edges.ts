/** How far a name reaches from the legal form or ending that gives it away, to the left and to the right. */
import { isDigit, isHan, isHiragana, isKatakana, isLatin as isPlainLatin } from "../../letters";
import { occurrencesOf } from "../../matching/matches";
import type { Span } from "../../normalize";
import { LEGAL_FORMS } from "../../vocabulary/organizations";
import { anyOf, inOrder, notBefore, regex } from "../../vocabulary/patterns";

/** A legal form right before a place. */
export const FORM_AT_END = regex`${LEGAL_FORMS}[ ]?$`;
/** Forms of bodies, which stand before the name of what they run, often with a space: 社会医療法人 白樺会. */
const BODY_FORM_AT_END = /法人(?:社団|財団)?$/;
/** No name is longer. */
export const LONGEST_NAME = 40;

/** Names hold 〆, too. */
const isKanji = (code: number) => isHan(code) || code === 0x3006;
/** With the accents that names of firms bring along. */
const isLatin = (code: number) => isPlainLatin(code) || (code >= 0xc0 && code <= 0x24f);
const isSign = (code: number) => code === 0x30fb || code === 0x26 || code === 0x2d || code === 0x27 || code === 0x2e;
const isNameUnit = (code: number) =>
  isKanji(code) || isKatakana(code) || isLatin(code) || isDigit(code) || isSign(code);

/** How far a name reaches to the left of `at`. */
export function leftEdge(text: string, at: number): number {
  const floor = Math.max(0, at - LONGEST_NAME);
  let i = at;
  while (i > floor) {
    const code = text.charCodeAt(i - 1);
    if (isNameUnit(code)) i--;
    else if (code === 0x29) {
      // IDEC(アイデック)株式会社: a short reading in brackets belongs to the name.
      const open = text.lastIndexOf("(", i - 1);
      if (open < floor || i - open > 16 || !/^[ァ-ヶーA-Za-z]+$/.test(text.slice(open + 1, i - 1))) break;
      if (!isNameUnit(text.charCodeAt(open - 1))) break;
      i = open;
    } else if (code === 0x20 && /[A-Za-zÀ-ɏ.]/.test(text[i - 2] ?? "") && isLatin(text.charCodeAt(i))) i--;
    else if (code === 0x20 && BODY_FORM_AT_END.test(text.slice(Math.max(floor, i - 14), i - 1))) i--;
    else if (isHiragana(code)) {
      const from = hiraganaEdge(text, i, floor);
      if (from === null) break;
      i = from;
      if (isHiragana(text.charCodeAt(i - 1))) break;
    } else break;
  }
  while (i < at && isSign(text.charCodeAt(i))) i++;
  return i;
}

/** 一般社団法人全国|みどりの|資格協会, 青葉市立子|育て|センター: between what opens and ends a name, hiragana belongs to it. */
const FORM_BEFORE =
  /(?:法人(?:社団|財団)?|組合|[一-龠ヶケぁ-んァ-ヶー]{0,6}[公私国都道府県市区町村]立)[ ]?[一-龠ァ-ヶーA-Za-z]{0,8}$/;

/** 「同法人から県に」「組合への市の」: a run that only joins two nouns is part of neither. */
const PARTICLE_RUN =
  /^(?:から|より|まで|への?|での?|とは?|には?|にて|として|では|との|は|を|や|も|など|および|及び|ならびに|における|において|による|により|について|が[^の]*|を[ぁ-ん]*|は[ぁ-ん]{2,}|している|された|された?)$/;

/** Where a run of hiragana begins that belongs to a name, or null: it opens the name, or parts it like 湯の沢. */
function hiraganaEdge(text: string, end: number, floor: number): number | null {
  let start = end;
  while (start > floor && isHiragana(text.charCodeAt(start - 1))) start--;
  // No particle stands at the head of a line or behind a space: とよはら整形外科クリニック.
  if (start === 0 || /\s/.test(text[start - 1] as string))
    return CLAUSE_START.test(text.slice(start, end)) ? null : start;
  const run = text.slice(start, end);
  if (opensItem(text, start, run)) return start;
  const joint = JOINT_OVER_NAME.exec(text.slice(Math.max(floor, start - LONGEST_JOINT), end))?.groups?.rest;
  if (joint !== undefined && !CLAUSE_START.test(joint)) return end - joint.length;
  if (isBoundary(text, start)) return PROSE_START.test(run) ? null : start;
  // 「当社がひだまり商店会から受託した」: behind a word for the discloser and its particle, another name begins.
  if (BEHIND_OURSELVES.test(run) && !CLAUSE_START.test(run.slice(1)) && OURSELVES_AT_END.test(text.slice(floor, start)))
    return start + 1;
  if (PARTICLE_RUN.test(run) || (/^びに?$/.test(run) && /[及並]/.test(text[start - 1] ?? ""))) return null;
  // 「子会社のみなとロジ株式会社」: behind the word for what it is, a name may open with hiragana.
  if (/^の[ぁ-ん]{2,}/.test(run) && !PROSE_START.test(run.slice(1)) && ROLE_WORD_AT_END.test(text.slice(floor, start)))
    return start + 1;
  if (FORM_BEFORE.test(text.slice(Math.max(0, start - 24), start))) return start;
  // 「弊社が運営するさくら坂薬局」「委託元であるひまわり信用金庫」: a verb ends, and a name begins.
  const verb = VERB_OVER_NAME.exec(run)?.[0];
  const rest = run.slice(verb?.length);
  const isVerb = verb && (!MERE_VERB_END.test(verb) || VERB_STEM_AT_END.test(text.slice(floor, start)));
  if (isVerb && rest.length >= SHORTEST_OPENING && !BEHIND_VERB.test(rest) && !CLAUSE_START.test(rest))
    return end - rest.length;
  if (run.length >= SHORTEST_OPENING && REGION_AT_END.test(text.slice(floor, start)) && !GOES_ON_BEHIND_PLACE.test(run))
    return start;
  // 「青葉市のひばり印刷株式会社」
  if (/^の[ぁ-ん]{3,}(?<![のをにがはへとでも])$/.test(run) && /[都道府県市区町村内]/.test(text[start - 1] ?? ""))
    return CLAUSE_START.test(run.slice(1)) ? null : start + 1;
  if (isWithinLineOfName(text, start, end, floor)) return start;
  if (!/^[のがつ]$/.test(run) || ROLE_WORD_AT_END.test(text.slice(floor, start))) return null;
  let from = start;
  while (from > floor && isKanji(text.charCodeAt(from - 1)) && start - from < 4) from--;
  if (!isBoundary(text, from)) return null;
  return /^(?:本?[市町村県区府国]|[当弊同自他]社|地元|本[校学院会]|当[校院会所]|前記|上記|下記|左記|次)$/.test(
    text.slice(from, start),
  )
    ? null
    : from;
}

/** 「北陸さくらモータース販売株式会社」 alone on its line, or at its head, in which nothing but a name can stand. */
function isWithinLineOfName(text: string, start: number, end: number, floor: number): boolean {
  const run = text.slice(start, end);
  const isWord = WORD_LIKE_A_PARTICLE.test(run);
  if (end - start < 2 || (!isWord && /^[をがはへにでと]/.test(run))) return false;
  let head = start;
  while (head > floor && isNameUnit(text.charCodeAt(head - 1))) head--;
  if (head === start) return false;
  const rest = text.slice(end, end + LONGEST_NAME).split("\n", 1)[0] as string;
  if (head === 0 || text[head - 1] === "\n")
    return (NAME_TO_LINE_END.test(rest) && (!isWord || ENDS_IN_FORM.test(rest))) || NAME_WITH_FORM.test(rest);
  return /\n[ ]+$/.test(text.slice(Math.max(0, head - WIDEST_INDENT), head)) && NAME_WITH_FORM.test(rest);
}

/** 「エコ|でんき|中部株式会社」: begins like a particle, and goes on like none. */
const WORD_LIKE_A_PARTICLE =
  /^(?!では|でも|での|です|でし|であ|でき|とは|との|とも|とし|とい|とす|とな|には|にも|にて|によ|にお|につ|にな|にか|にし|にあ|にい|はじ|はあ|はな|はお|はご|はこ|はそ)[はにでと][ぁ-ん]{2,4}$/;
const ENDS_IN_FORM = /(?:株式会社|有限会社|合同会社|法人|組合)$/;

/** 「…放送株式会社 総務局」「…放送株式会社(以下…」 */
const NAME_WITH_FORM = regex`^(?:[一-龠ァ-ヶーA-Za-z0-9・&]{1,12}(?:株式会社|有限会社|合同会社)|(?:税理士|弁護士|司法書士|行政書士|社会保険労務士|弁理士|監査)法人)(?=[ (、はがの]|$)`;

const NAME_TO_LINE_END = /^[一-龠ァ-ヶーA-Za-z0-9・&]{1,30}[ ]?$/;

/** 「日本|あおい郵送株式会社」「東京|さくら印刷」「西|みどり病院」: what many names open with. */
const REGION_AT_END = inOrder([
  anyOf([
    /(?<![一-龠ァ-ヶー])[東西南北中新]/,
    /日本|全国|中央|北海道|東北|関東|北陸|信越|東海|中部|近畿|関西|山陰|山陽|四国|九州|沖縄|首都圏/,
    /東京|大阪|京都|名古屋|横浜|神戸|札幌|仙台|広島|福岡/,
  ]),
  /$/,
]);
const GOES_ON_BEHIND_PLACE = anyOf([
  /^[のがをにはでともへや]/,
  /^(?:から|まで|より|など|しか|だけ|です|し[てた]|され|する)/,
]);

const OURSELVES_AT_END =
  /[当弊本](?:社|会|所|院|校|園|館|店|法人|財団|協会|組合|機構|連盟|公社|事業団|大学|学園|病院|センター|グループ|市|町|村|県|区)$/;
const BEHIND_OURSELVES = inOrder([
  /^[がはのとも](?=[ぁ-ん]{3})/,
  notBefore([
    /[ぁ-ん]{0,12}(?:[うくぐすつぬぶむる]|しい|った|[いしえけげせてねべめれ]た|って|して|いて|れて|ない|たい|なく|から|より|まで|など|ため|とき|もの|こと|たび|[がをのへにはとで])$/,
  ]),
  /[ぁ-ん]+$/,
]);

const VERB_OVER_NAME = inOrder([
  /^/,
  anyOf([
    /(?:を|に)?(?:し|行っ|[^ぁ-ん])?(?:ている|ております|ておりました|ていた)|(?:を|に)?(?:する|した)|でもある|である|であった|だった|となる|という/,
    // 「委託を受|けたみらい印刷」「発送を請け負|ったみらい印刷」「業務を担|うみらい印刷」
    /(?:け|れ|め|き|え)?(?:て(?:いる|いた|おります)|た|る)|って(?:いる|いた|おります)|った|う/,
  ]),
  /(?=[ぁ-ん]{2})/,
]);

/** What a name may open with as well as a verb end: 青葉|たちばな病院. Such ends count behind a stem alone. */
const MERE_VERB_END = /^(?:[けれめきえ]?[たる]|った|う)$/;
/** 「…を担」「…を受」「…を請け負」 */
const VERB_STEM_AT_END = /[をにへがでら](?:[一-龠]|(?:請け?|受け?|取り?|引き?|申し?|持ち?|買い?|売り?|見|手)[一-龠])$/;

/** Fewer signs of hiragana tell no name from the rest of a word. */
const SHORTEST_OPENING = 3;

/** Hiragana that goes on behind a verb, and opens no name. */
const BEHIND_VERB =
  /^(?:[がのをにでもへや]|と(?:の|い|き|こ|と|さ|し)|こと|もの|よう|うえ|うち|ほう|まま|はず|わけ|か[らのつ]|ほ[どか]|だけ|など|たび|あと|さい|すべ|それ|その|この|わが|お(?=客)|ご(?=[一-龠])|ため|まで|より|みな?さ[まん])/;

/** 「さくら信用金庫及び|つくし信用金庫」「有限会社アオイと|さくら印刷株式会社」 */
const JOINT_OVER_NAME = inOrder([
  anyOf([/及び|並びに|および|ならびに/, /(?<=会社|法人|金庫|銀行|組合|大学|病院|協会|財団|機構|連合会|協議会)[とや]/]),
  /(?<rest>[ぁ-ん]{2,})$/,
]);
const LONGEST_JOINT = 6;

/** 「(あけぼの生命保険株式会社、とうわ海上保険株式会社)」: at the head of an item of a list no particle can stand. */
function opensItem(text: string, start: number, run: string): boolean {
  if (run.length < SHORTEST_OPENING || CLAUSE_START.test(run)) return false;
  if (text[start - 1] === "・") return JOINT_VENTURE.test(text.slice(start + run.length, start + run.length + 16));
  return /[(、「『:]/.test(text[start - 1] ?? "");
}

/** 「青葉・みどり|共同企業体」 */
const JOINT_VENTURE = /^[一-龠ァ-ヶー]{0,8}(?:共同企業体|共同事業体|企業連合|コンソーシアム)/;

const ROLE_WORD_AT_END =
  /(?:会社|委託先|業者|事業者|委託元|発注元|提供元|取引先|外注先|法人|ベンダー|機関|専門|専門家|企業|団体|受託者|発注者|顧問)$/;

/** 「調査は、ひとまず緑大学に」 */
const ADVERB =
  /ひとまず|たまたま|やはり|やがて|まもなく|みずから|ほどなく|とりあえず|とりいそぎ|いちおう|さっそく|かつて|あえて|もちろん|もはや/;

/** Hiragana at the head of a clause that opens no name: この, その, なお, また … */
const PROSE_START = inOrder([
  /^/,
  anyOf([
    ADVERB,
    /いわゆる|して|どの|どち|まず|もし|かつ|つい|ため|とき|ところ|わが|ほぼ|のべ|こ|そ|あ|なお|ならび|また|さら|ただ|ほか|すべ|お(?=客)|ご|いる|した|する|され|ある|なり|より|および|の|が|を|に|は|で|と|も|へ|や|から|まで/,
  ]),
]);

/** What a clause or a sentence begins with, and no name: other than PROSE_START without the mere particles. */
const CLAUSE_START = inOrder([
  /^/,
  anyOf([
    /いわゆる|いずれ|いつ|いま[だや]|いただ|いった|いる|いない|して|どの|どち|まず|もし|もっと|もと|かつ|かね|つい[にて]/,
    /ため|とき|ところ|ともに|とも(?=[一-龠])|とくに|とりわけ|とい[うっ]|との|わが|わたし|われわれ|わずか|ほぼ|ほとんど|のべ|のち/,
    /こ(?:の|れ|ん|こ|ち|う|と|ろ)|そ(?:の|れ|こ|う|ち|も)|あの|あわせ|あらか|あらた|あくま|あるい|あり(?=[まが])|あった/,
    /なお|なら(?:び|ば)|ない|など|なる|なり|なさ|なっ|また|まで|まった|まま|さら|ただ|たとえ|たび|ちな|つま|つき/,
    /ほか|すべ|すで|すぐ|すなわち|お(?=客)|おお[むよ]|おも|おり|おそ|おける|おいて|ご(?=[一-龠])|くださ|くれ/,
    /する|した|され|ある|より|よっ|よる|よう|やむ|および|から|だけ|でき|です|でし|でも|では|には|にて|により|について|ひきつ/,
    ADVERB,
    /はじめて|はじめと|ふだん|みな?さ[まん]|しか|しば|それぞれ|かかわ|かなら|ます|ません|ました/,
  ]),
]);

function isBoundary(text: string, at: number): boolean {
  if (at === 0) return true;
  const code = text.charCodeAt(at - 1);
  if (!isNameUnit(code) && !isHiragana(code)) return true;
  return FORM_AT_END.test(text.slice(Math.max(0, at - 12), at));
}

/** 「社会福祉法人の職員」「株式会社から市へ」: behind a form that stands for the body itself, a particle and another noun. */
const JOINS_ON =
  /^(?:における|において|によれば|によると|による|により|について|および|ならびに|には|では|とは|への|での|との|にて|より|から|など|まで|[のがはをにへとでも]|(?:に|から|より|で|へ|と)も)(?![ぁ-んー])/;

/** 「株式会社アオイ.以下「ア社」」: where commas are those of Latin letters, so is the full stop. */
const isFullStop = (text: string, at: number) =>
  text[at] === "." && isKanji(text.charCodeAt(at + 1)) && !isPlainLatin(text.charCodeAt(at - 1));

/** In kanji, so that it would pass for a part of the name. */
const JOINS_NAMES = /^(?:及び|並びに|又は|若しくは|[他外]\d|等(?:[のにへがはをで、。]|から|より))/;

/** How far a name reaches to the right of a legal form that stands before it. */
export function rightEdge(text: string, at: number): number {
  const ceiling = Math.min(text.length, at + LONGEST_NAME);
  let i = at;
  if (JOINS_ON.test(text.slice(at, at + 8))) return at;
  if (text.charCodeAt(i) === 0x20 && (isNameUnit(text.charCodeAt(i + 1)) || isHiragana(text.charCodeAt(i + 1)))) i++;
  const start = i;
  while (i < ceiling) {
    const code = text.charCodeAt(i);
    if (JOINS_NAMES.test(text.slice(i, i + 4)) || isFullStop(text, i)) break;
    if (isDigit(code) && i > start && !isLatin(text.charCodeAt(i - 1)) && !isDigit(text.charCodeAt(i - 1))) break;
    if (isNameUnit(code)) i++;
    else if (isHiragana(code) && !endsName(text, start, i)) i++;
    else if (code === 0x20 && isLatin(text.charCodeAt(i - 1)) && isLatin(text.charCodeAt(i + 1))) i++;
    else break;
  }
  while (i > start && isSign(text.charCodeAt(i - 1))) i--;
  return i > start ? i : at;
}

const PARTICLES =
  /^(?:とともに|でございま|であります|における|において|におきま|につきま|によれば|によると|によりますと|による|により|について|および|ならびに|です|であ|には|では|でも|にも|とは|への|での|との|にて|より|から|など|まで|さま|は|が|の|を|に|へ|と|で|も|や)/;

/** A rest behind の that ends the name: ぽちの木 at the end of a line or before a bracket. */
const REST_OF_NAME = anyOf([
  inOrder([
    /^の/,
    /(?!会員|職員|社員|従業員|情報|代表|理事|役員|皆|事務局|担当|名簿|利用者|サイト|公式|運営|活動|支援者|寄付者)/,
    /[一-龠ァ-ヶー]{1,4}(?=[\s()「」、。]|$|です|でございます|では|でも|は、|が運営)/,
  ]),
  /^の[一-龠ぁ-んァ-ヶー]{1,8}(?=、?[ ]?(?:事務局|代表|理事|広報|スタッフ)|です。)/,
  // 「author: NPO法人こどもの居場所ネット」, to the end of its line, where no title goes on.
  inOrder([
    /^の/,
    /(?!会員|職員|社員|情報|個人|名簿|利用者|サイト|お客|[^\n"]{0,10}(?:流出|紛失|漏|誤|不正|被害|障害|の件))/,
    /[一-龠ァ-ヶー]{1,10}(?=["\n]|$)/,
  ]),
]);

/** 株式会社みなと文具: nothing is called by two hiragana and then does something with others. */
const SHORT_REST =
  /^[ぁ-ん]{2}と(?!(?:業務|契約|委託|連携|協議|共同|相談|共有|確認|調整|提携|取引|弊|当|本|同|他|第))[一-龠]{2}/;

/** …の森, …の里: what bodies and homes are called by, before a particle or the end. */
const POETIC_REST =
  /^の(?:森|里|会|家|丘|杜|木|風|星|花|輪|郷|園|街|橋|声|国|樹|音|翼|扉|泉|谷|架け橋|懸け橋|ひろば|広場|つどい|集い|未来|仲間|手紙|ことば)(?=[はがをにでのと、。()「」『』\s]|より|から|$)/;

/** Nouns of which the last sign would pass for a particle. */
const NOUN_OVER_PARTICLE = /(?:子ども|みなと|ふるさと|まこと)$/;

/** 「株式会社アオイをはじめとするグループ会社」, but 株式会社まちのみらい. */
const AMONG_OTHERS =
  /^(?:を(?:はじめ|始め|含む|含め|除く|除き|通じ|経由|介し)|の?ほか(?=[^ぁ-んー]|[にの]|$)|のみ(?=[^ぁ-んー]|$|[がをにではとのへ](?![ぁ-んー])|から|より|なら|です|であ)|といった|とともに|ならびに|[へにが]それぞれ)/;

function endsName(text: string, start: number, at: number): boolean {
  if (at - start < 2 || NOUN_OVER_PARTICLE.test(text.slice(at - 3, at + 1))) return false;
  const isAllHiragana = /^[ぁ-んー]+$/.test(text.slice(start, at));
  // 株式会社みなとテック: joined to a word in katakana, と is part of the name.
  if (isAllHiragana && /^と(?!(?:グループ|サービス|システム|メール|データ))[ァ-ヶ]/.test(text.slice(at, at + 8)))
    return false;
  if (POETIC_REST.test(text.slice(at, at + 6))) return false;
  if (AMONG_OTHERS.test(text.slice(at, at + 5))) return true;
  if (isAllHiragana && (/[もや]/.test(text[at] as string) || REST_OF_NAME.test(text.slice(at, at + 16)))) return false;
  if (isAllHiragana && REST_BEFORE_SOMEBODY.test(text.slice(at, at + 16))) return false;
  if (isAllHiragana && isPartOfWholeName(text, start, at)) return false;
  // 「株式会社…にお願いして」「…がお客様」「…へご依頼」: what follows is polite, no part of the name.
  if (POLITE_BEHIND.test(text.slice(at, at + 4))) return true;
  if (isAllHiragana && (text[at - 1] === "の" || SHORT_REST.test(text.slice(start, at + 4)))) return false;
  const particle = PARTICLES.exec(text.slice(at, at + 6));
  if (!particle) return false;
  const next = text.charCodeAt(at + particle[0].length);
  // No particle ends a line, 糸屋いろは, unless the line was broken behind it: 「株式会社アオイに」.
  if (particle[0].length === 1 && (Number.isNaN(next) || next === 0x0a))
    return next === 0x0a && /^[にをへがは]/.test(particle[0]) && !isHiragana(text.charCodeAt(at - 1));
  return particle[0].length > 1 || !isHiragana(next);
}

const POLITE_BEHIND =
  /^(?:[にへをがはとで](?:お[一-龠]|ご[一-龠])|の(?:お(?:客|取引|申込)|ご(?:利用|契約|協力|担当|家族|関係|依頼)))/;

/** 「株式会社あすは製菓」: what passes for a particle is part of the name where the whole stands by itself. */
function isPartOfWholeName(text: string, start: number, at: number): boolean {
  const rest = REST_BEHIND_PARTICLE.exec(text.slice(at, at + LONGEST_REST))?.[0];
  if (rest === undefined) return false;
  const name = text.slice(start, at) + rest;
  return occurrencesOf(text, name, MOST_OCCURRENCES).some((span) => {
    const form = FORM_AT_END.exec(text.slice(Math.max(0, span.start - LONGEST_FORM), span.start))?.[0];
    if (form === undefined) return false;
    const head = span.start - form.length;
    return (
      /^(?:$|[\n 　|(「【])/.test(text.slice(head - 1, head)) &&
      /^(?:$|[\n|)」】])/.test(text.slice(span.end, span.end + 1))
    );
  });
}

const REST_BEHIND_PARTICLE =
  /^[がはをにへでと](?!(?:運営|提供|開発|管理|販売|担当|実施|受託|委託|公表|発表|発送|配送|保守|報告|調査|主催|発行)(?![一-龠ァ-ヶー]))[一-龠ァ-ヶー]{2,10}(?![一-龠ァ-ヶー])/;
const LONGEST_REST = 12;
const LONGEST_FORM = 14;
const MOST_OCCURRENCES = 10;

/** 「まちの縁側あおねの職員」: a rest behind の that ends in hiragana, before somebody of it. */
const REST_BEFORE_SOMEBODY =
  /^の[一-龠]{1,3}(?!から|より|など|まで|として|により|における|について|であ|です)[ぁ-ん]{2,6}の(?:職員|社員|スタッフ|担当|代表|理事|従業員|パソコン|事務)/;

/** A rest that belongs to a sentence or title, a department or a person, not to the name. */
const NOT_OF_NAME =
  /について|お詫び|お知らせ|情報|流出|漏えい|紛失|報告|対応|の件|部|課|室|係|支店|本部|事務局|窓口|担当|センター|代表|取締役|社長|理事|会長|園長|院長|[0-9:。、()「」@]/;
const GOES_ON = anyOf([
  /^(?:より|から|まで)[一-龠]{1,3}$/,
  /^[とのや](?!.*会社)[一-龠ァ-ヶー][一-龠ぁ-んァ-ヶー]{0,13}(?<![はがをにでとのへもや])$/,
  inOrder([
    /^[をにでと][ぁ-ん一-龠ァ-ヶー]{1,12}/,
    /(?:会|ネット(?:ワーク)?|プロジェクト|基金|協会|クラブ|[のる](?:家|森|里|輪|手))$/,
  ]),
]);
/** Names in letterheads stand no further to the right. */
const WIDEST_INDENT = 60;
const SIGNER_LINE = /^[ ]*代表(?:取締役|社員|理事|者)/;

/** Alone on its line, a name may go on behind what looks like a particle or a space: 森と海の約束; 雛匠 三ツ木. */
export function letterheadEnd(text: string, { start, end }: Span): number {
  const before = text.slice(Math.max(0, start - WIDEST_INDENT), start);
  const lineStart = start - before.length + before.lastIndexOf("\n") + 1;
  if ((lineStart > 0 && text[lineStart - 1] !== "\n") || text.slice(lineStart, start).trim() !== "") return end;
  const rest = /^[^\n]{1,16}(?=\n|$)/.exec(text.slice(end, end + 18))?.[0] ?? "";
  if (rest.trim() === "" || NOT_OF_NAME.test(rest)) return end;
  if (/^[ぁ-ん]/.test(rest)) return GOES_ON.test(rest) ? end + rest.length : end;
  const next = text.slice(end + rest.length + 1, end + rest.length + 80);
  return /^ [^ ]+$/.test(rest) && SIGNER_LINE.test(next) ? end + rest.length : end;
}

/** How far a Latin name reaches to the left of its form. */
export function latinLeftEdge(text: string, at: number): number {
  const floor = Math.max(0, at - LONGEST_NAME);
  let i = at;
  while (i > floor) {
    const code = text.charCodeAt(i - 1);
    if (
      isLatin(code) ||
      isDigit(code) ||
      isSign(code) ||
      isKatakana(code) ||
      code === 0x28 ||
      code === 0x29 ||
      code === 0x2c
    )
      i--;
    else if (code === 0x20 && (isLatin(text.charCodeAt(i - 2)) || /[.,)&]/.test(text[i - 2] ?? ""))) i--;
    else break;
  }
  while (i < at && !isLatin(text.charCodeAt(i)) && !isKatakana(text.charCodeAt(i)) && !isDigit(text.charCodeAt(i))) i++;
  return i;
}
