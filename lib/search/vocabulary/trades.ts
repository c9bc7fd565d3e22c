import { tableLines } from "./table-lines";

/**
 * What kinds of business and body people speak of, and what such are called: a line is `spoken … > parts of names …`.
 * Codes tell companies from schools, but not one company from another.
 */
const TRADES = `
不動産会社 不動産屋 不動産業者 不動産業 ハウスメーカー 住宅会社 住宅メーカー > 不動産 ハウジング 住宅 地所 住販 エステート 土地建物
ガス会社 ガス屋 都市ガス会社 > ガス
電力会社 電気会社 電気事業者 > 電力 でんき エナジー
旅行会社 旅行代理店 旅行業者 旅行社 旅行業 > 旅行 トラベル ツーリスト ツアー 旅
印刷会社 印刷業者 印刷所 印刷屋 > 印刷 プリント
建設会社 建設業者 工務店 ゼネコン > 建設 工務店 土木 建築
製薬会社 薬品会社 > 製薬 薬品 ファーマ
食品会社 食品メーカー > 食品 フーズ 製菓 製パン
飲食店 レストラン 食堂 料理店 ファミレス 外食 外食チェーン 飲食チェーン > レストラン 食堂 ダイニング キッチン フーズ フード 亭 居酒屋 料理 外食 カフェ 寿司
居酒屋 飲み屋 > 居酒屋 酒場
ホテル 旅館 宿 宿泊施設 > ホテル 旅館 リゾート
通信会社 電話会社 携帯会社 携帯電話会社 > 通信 テレコム モバイル 電話
運送会社 運送業者 物流会社 宅配業者 宅配会社 > 運輸 運送 物流 通運 ロジスティクス 急便
鉄道会社 電鉄会社 > 鉄道 電鉄
バス会社 > バス 交通
航空会社 > 航空 エアライン
新聞社 > 新聞
出版社 > 出版 書房
テレビ局 放送局 > 放送 テレビ
映画館 > シネマ 映画 劇場
百貨店 デパート > 百貨店
スーパー スーパーマーケット > スーパー マート ストア
薬局 調剤薬局 薬屋 薬店 ドラッグストア > 薬局 調剤 ファーマシー ドラッグ
人材会社 人材派遣会社 派遣会社 人材紹介会社 求人会社 > 人材 スタッフ キャリア ワークス リクルート ジョブ
警備会社 > 警備
システム会社 ソフト会社 ソフトウェア会社 IT企業 IT会社 > システム ソフト 情報 テック データ
自動車会社 自動車メーカー 自動車販売店 カーディーラー > 自動車 モーター オート
化粧品会社 化粧品メーカー > 化粧品 コスメ
文房具屋 文具店 文具メーカー > 文具 文房具
本屋 書店 > 書店 書房 ブックス
眼鏡店 眼鏡屋 メガネ屋 > 眼鏡 メガネ めがね
保険会社 損保 損保会社 生保会社 生命保険会社 損害保険会社 保険代理店 保険屋 > 保険サービス 保険代理 損害保険 生命保険 海上保険 共済
学習塾 塾 予備校 > 塾 ゼミ 予備校 学院 スクール アカデミー
幼稚園 保育園 保育所 > 幼稚園 保育 こども園
介護施設 老人ホーム 介護事業者 介護会社 デイサービス 福祉施設 > 介護 デイサービス 老人ホーム 福祉 ケア 在宅
クリニック 診療所 医院 町医者 開業医 > クリニック 診療所 医院 内科 歯科 眼科 整形外科 小児科
眼医者 目医者 > 眼科
歯医者 歯科医院 歯医者さん > 歯科
NPO NPO法人 非営利団体 ボランティア団体 特定非営利活動法人 > NPO 特定非営利活動法人
労働組合 労組 > 労働組合 ユニオン
商工会議所 商工会 > 商工会議所 商工会
美術館 博物館 > 美術館 博物館 ミュージアム
研究所 研究機関 > 研究所 研究機構 研究センター
ハローワーク > 労働局 公共職業安定所
労働基準監督署 労基署 > 労働局
保健所 > 保健所 保健センター
消防 消防署 > 消防
`;

const namesByTrade = new Map(
  tableLines(TRADES).flatMap(([spoken = [], names = []]) =>
    spoken.map((trade): [string, readonly string[]] => [keyOf(trade), names]),
  ),
);

/** 印刷会社, パン屋: whose name may say the trade alone. */
const WITH_ENDING = /^(.{2,12}?)(?:会社|業者|メーカー|屋さん|屋|店)$/u;

/** 株式会社, 子会社, 委託業者: what stands before the ending is no trade. */
const NO_TRADE = /^(?:株式|有限|合同|合資|合名|相互|関連|関係|グループ|委託|外部|下請|取引|保守|親|子|他)/u;

/** Parts of the names of organizations of a kind that a text names; none where it names none. */
export function namesOfTrade(text: string): readonly string[] {
  const key = keyOf(text);
  const [, trade] = WITH_ENDING.exec(key) ?? [];
  return namesByTrade.get(key) ?? (trade === undefined || NO_TRADE.test(trade) ? [] : [trade]);
}

function keyOf(text: string): string {
  return text.normalize("NFKC").trim().toLowerCase();
}
