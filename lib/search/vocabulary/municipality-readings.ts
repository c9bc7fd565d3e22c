/**
 * How municipalities are read, after localgovjp (code4fukui, CC0): of each prefecture its 町 and 村, and the names that
 * the dictionary of 2007 reads otherwise: 砂川市 is no うるかし.
 */
import { prefecturesOf } from "./municipalities";

const TABLE = `
北海道 町:ちょう 村:むら 名寄市:なよろし 滝川市:たきかわし 砂川市:すながわし 深川市:ふかがわし
 松前町:まつまえちょう 森町:もりまち 厚沢部町:あっさぶちょう 今金町:いまかねちょう 寿都町:すっつちょう
 岩内町:いわないちょう 東川町:ひがしかわちょう 小平町:おびらちょう 豊富町:とよとみちょう 小清水町:こしみずちょう
 雄武町:おうむちょう 安平町:あびらちょう 日高町:ひだかちょう 平取町:びらとりちょう 音更町:おとふけちょう
 清水町:しみずちょう 大樹町:たいきちょう 厚岸町:あっけしちょう 別海町:べつかいちょう
青森県 町:まち 村:むら 平内町:ひらないまち 蓬田村:よもぎたむら 外ヶ浜町:そとがはままち 鰺ヶ沢町:あじがさわまち
 田舎館村:いなかだてむら 七戸町:しちのへまち 六戸町:ろくのへまち 六ヶ所村:ろっかしょむら おいらせ町:おいらせちょう
 三戸町:さんのへまち 五戸町:ごのへまち 田子町:たっこまち 南部町:なんぶちょう 階上町:はしかみちょう
岩手県 町:ちょう 村:むら 宮古市:みやこし 北上市:きたかみし 一関市:いちのせきし 二戸市:にのへし
 八幡平市:はちまんたいし 葛巻町:くずまきまち 岩手町:いわてまち 西和賀町:にしわがまち 山田町:やまだまち
 軽米町:かるまいまち 九戸村:くのへむら 洋野町:ひろのちょう 一戸町:いちのへまち
宮城県 町:まち 村:むら 白石市:しろいしし 角田市:かくだし 登米市:とめし 七ヶ宿町:しちかしゅくまち
 大河原町:おおがわらまち 川崎町:かわさきまち 亘理町:わたりちょう 山元町:やまもとちょう 利府町:りふちょう
 大和町:たいわちょう 大郷町:おおさとちょう 色麻町:しかまちょう 涌谷町:わくやちょう 美里町:みさとまち
 女川町:おながわちょう 南三陸町:みなみさんりくちょう
秋田県 町:まち 村:むら 三種町:みたねちょう 八峰町:はっぽうちょう 美郷町:みさとちょう
山形県 町:まち 村:むら 山辺町:やまのべまち 河北町:かほくちょう 金山町:かねやままち 最上町:もがみまち
 鮭川村:さけがわむら 小国町:おぐにまち 飯豊町:いいでまち 遊佐町:ゆざまち
福島県 町:まち 村:むら 桑折町:こおりまち 大玉村:おおたまむら 檜枝岐村:ひのえまたむら 湯川村:ゆがわむら
 金山町:かねやままち 昭和村:しょうわむら 西郷村:にしごうむら 泉崎村:いずみざきむら 鮫川村:さめがわむら
 玉川村:たまかわむら 浅川町:あさかわまち
茨城県 町:まち 村:むら 古河市:こがし 下妻市:しもつまし 常総市:じょうそうし 筑西市:ちくせいし 行方市:なめがたし
 鉾田市:ほこたし 小美玉市:おみたまし 河内町:かわちまち 利根町:とねまち
栃木県 町:まち 真岡市:もおかし 那須烏山市:なすからすやまし 下野市:しもつけし 茂木町:もてぎまち
群馬県 町:まち 村:むら 伊勢崎市:いせさきし 安中市:あんなかし 神流町:かんなまち 高山村:たかやまむら
 東吾妻町:ひがしあがつままち 昭和村:しょうわむら
埼玉県 町:まち 村:むら 羽生市:はにゅうし 越生町:おごせまち 滑川町:なめがわまち 嵐山町:らんざんまち
 川島町:かわじままち 横瀬町:よこぜまち 美里町:みさとまち 上里町:かみさとまち
千葉県 町:まち 村:むら 茂原市:もばらし 東金市:とうがねし 勝浦市:かつうらし 八街市:やちまたし 白井市:しろいし
 富里市:とみさとし 香取市:かとりし 山武市:さんむし 神崎町:こうざきまち
東京都 町:まち 村:むら 立川市:たちかわし 国立市:くにたちし 檜原村:ひのはらむら
神奈川県 町:まち 村:むら
新潟県 町:まち 村:むら 小千谷市:おぢやし 五泉市:ごせんし 阿賀野市:あがのし 聖籠町:せいろうまち 田上町:たがみまち
富山県 町:まち 村:むら 滑川市:なめりかわし 南砺市:なんとし 舟橋村:ふなはしむら
石川県 町:まち 志賀町:しかまち 宝達志水町:ほうだつしみずちょう 中能登町:なかのとまち 能登町:のとちょう
福井県 町:ちょう 越前市:えちぜんし 南越前町:みなみえちぜんちょう 美浜町:みはまちょう
山梨県 町:ちょう 村:むら 北杜市:ほくとし 甲斐市:かいし 上野原市:うえのはらし 南部町:なんぶちょう
 富士河口湖町:ふじかわぐちこまち 小菅村:こすげむら 丹波山村:たばやまむら
長野県 町:まち 村:むら 飯山市:いいやまし 千曲市:ちくまし 東御市:とうみし 安曇野市:あづみのし 小海町:こうみまち
 川上村:かわかみむら 南牧村:みなみまきむら 宮田村:みやだむら 高森町:たかもりまち 阿南町:あなんちょう
 上松町:あげまつまち 筑北村:ちくほくむら 小谷村:おたりむら 小布施町:おぶせまち 高山村:たかやまむら
岐阜県 町:ちょう 村:むら 各務原市:かかみがはらし 郡上市:ぐじょうし 神戸町:ごうどちょう 北方町:きたがたちょう
静岡県 町:ちょう 湖西市:こさいし 菊川市:きくがわし 清水町:しみずちょう 小山町:おやまちょう 森町:もりまち
愛知県 町:ちょう 村:むら 豊田市:とよたし 安城市:あんじょうし 小牧市:こまきし 新城市:しんしろし 愛西市:あいさいし
 美浜町:みはまちょう 武豊町:たけとよちょう 幸田町:こうたちょう
三重県 町:ちょう 鳥羽市:とばし 木曽岬町:きそさきちょう 大紀町:たいきちょう
滋賀県 町:ちょう 甲賀市:こうかし 湖南市:こなんし 日野町:ひのちょう 愛荘町:あいしょうちょう 甲良町:こうらちょう
京都府 町:ちょう 村:むら 八幡市:やわたし 南丹市:なんたんし 大山崎町:おおやまざきちょう
大阪府 町:ちょう 村:むら 茨木市:いばらきし 柏原市:かしわらし 太子町:たいしちょう
兵庫県 町:ちょう 三田市:さんだし 丹波篠山市:たんばささやまし 宍粟市:しそうし 福崎町:ふくさきちょう
 太子町:たいしちょう 香美町:かみちょう
奈良県 町:ちょう 村:むら 三郷町:さんごうちょう 斑鳩町:いかるがちょう 川上村:かわかみむら
和歌山県 町:ちょう 村:むら 有田市:ありだし 紀美野町:きみのちょう 九度山町:くどやまちょう 高野町:こうやちょう
 広川町:ひろがわちょう 有田川町:ありだがわちょう 美浜町:みはまちょう 日高町:ひだかちょう 太地町:たいじちょう
鳥取県 町:ちょう 村:そん 智頭町:ちづちょう 八頭町:やずちょう 湯梨浜町:ゆりはまちょう 北栄町:ほくえいちょう
 大山町:だいせんちょう 南部町:なんぶちょう 日野町:ひのちょう
島根県 町:ちょう 村:むら 大田市:おおだし 川本町:かわもとまち 美郷町:みさとちょう 邑南町:おおなんちょう
 知夫村:ちぶむら
岡山県 町:ちょう 村:そん 井原市:いばらし 総社市:そうじゃし 美作市:みまさかし 和気町:わけちょう
広島県 町:ちょう 三次市:みよしし 安芸高田市:あきたかたし
山口県 町:ちょう 下松市:くだまつし 周南市:しゅうなんし 平生町:ひらおちょう
徳島県 町:ちょう 村:そん 那賀町:なかちょう 上板町:かみいたちょう 東みよし町:ひがしみよしちょう
香川県 町:ちょう 観音寺市:かんおんじし 綾川町:あやがわちょう
愛媛県 町:ちょう 大洲市:おおずし 西予市:せいよし 東温市:とうおんし 上島町:かみじまちょう 鬼北町:きほくちょう
 愛南町:あいなんちょう
高知県 町:ちょう 村:むら 四万十市:しまんとし 香美市:かみし 田野町:たのちょう 大豊町:おおとよちょう
 佐川町:さかわちょう 四万十町:しまんとちょう
福岡県 町:まち 村:むら 直方市:のおがたし 柳川市:やながわし 豊前市:ぶぜんし 嘉麻市:かまし 遠賀町:おんがちょう
 小竹町:こたけまち 桂川町:けいせんまち 大木町:おおきまち 添田町:そえだまち 川崎町:かわさきまち 大任町:おおとうまち
 福智町:ふくちまち 苅田町:かんだまち 上毛町:こうげまち
佐賀県 町:ちょう 吉野ヶ里町:よしのがりちょう 江北町:こうほくまち 白石町:しろいしちょう
長崎県 町:ちょう 諫早市:いさはやし 五島市:ごとうし 小値賀町:おぢかちょう 佐々町:さざちょう
 新上五島町:しんかみごとうちょう
熊本県 町:まち 村:むら 八代市:やつしろし 上天草市:かみあまくさし 宇城市:うきし 美里町:みさとまち 和水町:なごみまち
 大津町:おおづまち 小国町:おぐにまち 高森町:たかもりまち 山都町:やまとちょう 氷川町:ひかわちょう 水上村:みずかみむら
 あさぎり町:あさぎりちょう
大分県 町:まち 村:むら 日田市:ひたし 臼杵市:うすきし 竹田市:たけたし 杵築市:きつきし 由布市:ゆふし
 日出町:ひじまち
宮崎県 町:ちょう 村:そん 日向市:ひゅうがし 高原町:たかはるちょう 国富町:くにとみちょう 美郷町:みさとちょう
鹿児島県 町:ちょう 村:むら 垂水市:たるみずし 大和村:やまとそん 宇検村:うけんそん 知名町:ちなちょう
沖縄県 町:ちょう 村:そん 浦添市:うらそえし 本部町:もとぶちょう 金武町:きんちょう 北谷町:ちゃたんちょう
 中城村:なかぐすくそん 八重瀬町:やえせちょう
`;

/** A prefecture begins a line; behind the colon of a name, or of an ending of names, stands how it is read. */
const readings: ReadonlyMap<string, ReadonlyMap<string, string>> = new Map(
  TABLE.trim()
    .replace(/\n /gu, " ")
    .split("\n")
    .map((line) => {
      const [prefecture = "", ...items] = line.split(" ");
      return [prefecture, new Map(items.map((item) => item.split(":") as [string, string]))];
    }),
);

const LONGEST_NAME = 7;
const SHORTEST_NAME = 2;
/** 市民 and 町内 are words of their own. */
const OTHER_WORD = /^[民内]/u;
const ENDING = /(?:まち|ちょう|むら|そん|し|く)$/;

/** A part of a name and how it is read, in hiragana; null where the dictionary tells. */
export interface NamePart {
  surface: string;
  reading: string | null;
}

/**
 * The parts of a text that begins with a municipality, its prefecture before it or not: 愛知県, 東浦, 町 (ちょう) and what
 * follows. Null where it begins with none, or with one of a name that prefectures read otherwise (松前町).
 */
export function partAtMunicipality(text: string): NamePart[] | null {
  const prefecture = [...readings.keys()].find((name) => text.startsWith(name)) ?? "";
  const rest = text.slice(prefecture.length);
  for (let length = Math.min(LONGEST_NAME, rest.length); length >= SHORTEST_NAME; length -= 1) {
    const name = rest.slice(0, length);
    const places = (prefecturesOf.get(name) ?? []).filter((one) => prefecture === "" || one === prefecture);
    if (places.length === 0 || OTHER_WORD.test(rest.slice(length))) continue;
    const [parts, ...others] = places.map((place) => partsOf(place, name));
    if (parts === undefined || others.some((other) => !haveSameReadings(parts, other))) return null;
    return joinInstitution([asDictionary(prefecture), ...parts, asDictionary(rest.slice(length))]).filter(isThere);
  }
  return null;
}

/** 市 and 区 are read in one way, so that the dictionary may know them with their names. */
function partsOf(prefecture: string, name: string): NamePart[] {
  const known = readings.get(prefecture);
  const whole = known?.get(name);
  const said = whole === undefined ? known?.get(name.slice(-1)) : ENDING.exec(whole)?.[0];
  if (said === undefined) return [asDictionary(name)];
  return [
    { surface: name.slice(0, -1), reading: whole?.replace(ENDING, "") ?? null },
    { surface: name.slice(-1), reading: said },
  ];
}

/** 国立|市|立病院 is 国立|市立病院. */
function joinInstitution(parts: NamePart[]): NamePart[] {
  const [rest, ending] = [parts.at(-1), parts.at(-2)];
  if (!rest?.surface.startsWith("立") || ending?.surface.length !== 1) return parts;
  return [...parts.slice(0, -2), asDictionary(ending.surface + rest.surface)];
}

const isThere = ({ surface }: NamePart): boolean => surface !== "";

const asDictionary = (surface: string): NamePart => ({ surface, reading: null });

const haveSameReadings = (parts: readonly NamePart[], others: readonly NamePart[]): boolean =>
  parts.length === others.length && parts.every(({ reading }, at) => reading === others[at]?.reading);
