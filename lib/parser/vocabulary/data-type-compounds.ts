/**
 * Names of data that Japanese puts together from a subject and a head noun, with or without の between them:
 * 支払履歴, お支払いの履歴, 入退室の時刻, 処方の内容. The subject tells the kind.
 */
import type { DataTypeCode } from "../../taxonomy";
import { words } from "./lexicon";

/** For each code the subjects and the heads that together name it. */
const COMPOSED: readonly (readonly [DataTypeCode, string, string])[] = [
  [
    "transaction",
    `支払い 支払 取引 お取り引き 取り引き 入出金 決済 請求 会費 料金 代金 利用料 利用料金 使用料 使用料金
     保育料 授業料 学費 給食費 家賃 奨学金 補助金 助成金 給付金 返金 振込 引き落とし 納付 納入 入金 出金 残高
     ポイント`,
    `情報 内容 状況 履歴 記録 明細 金額 額 方法 日 予定額 総額 合計額 納入状況 納付状況 支払状況 支払い状況 入金状況 残高 交換履歴`,
  ],
  [
    "purchase_history",
    `購入 購買 買い物 買物 買い上げ 買上げ 買上 注文 受注 配送 配達 定期便 定期購入 品物 商品 届け物 お届け物 お届け
     返品 購入商品 注文商品`,
    "情報 内容 履歴 記録 日 日時 希望日 希望日時 状況 明細 品 数 点数 品名 名前 名称 種類 公演名 作品名 チケット名",
  ],
  [
    "usage_history",
    `利用 使用 予約 来店 来館 来場 参加 受講 入退室 入退館 入退場 入室 退室 入館 宿泊 滞在 乗車 乗降 搭乗 貸出
     貸し出し 仕事 閲覧 視聴 出席 通学 通勤 送迎 登園 降園 通話 発着信 発信 着信 プレイ 検索
     観戦 観覧 鑑賞`,
    "履歴 記録 日時 時刻 日時等 区間 実績 回数 日程 時間 日 場所 行き先",
  ],
  [
    "health",
    "受診 受診した 健診 検診 検査 紹介元 紹介先 接種 入院 入院先 通院 通院先 かかりつけ",
    "機関 機関名 医療機関 医療機関名 病院 病院名",
  ],
  [
    "usage_history",
    "予約 予約中 予約した 貸出 貸出中 貸し出し中 貸し出した 借用中 借りた 借りている 返却した",
    "資料 資料名 図書 図書名 書名 書籍 書籍名 本 本の題名 資料の題名 本のタイトル 資料のタイトル",
  ],
  [
    "transaction",
    "交付 支給 貸与 助成 給付 補助 還付 申請 出資 配当 請求 返済 融資 借入 貸付 見積 査定 発注 助成金 補助金 給付金 奨学金",
    "額 金額 決定額 決定金額 交付決定額 交付額 予定額 予定金額 希望額 希望金額 申請額 月額 年額 総額 残額",
  ],
  ["transaction", "支払 支払い 入金 振込 返済", "回数 区分 期日 予定日 先"],
  [
    "health",
    "受診 接種 検査 入院 通院 手術 服薬 治療 持病 既往症 介助 睡眠 体調 体温 検温 血液検査 尿検査 健康チェック 食物アレルギー 症状 妊娠",
    "年度 年月 年月日 時期 回数 有無 要否 記録 結果 状況 部位 内容 種類 予定日",
  ],
  [
    "welfare",
    "介護 児童扶養手当 児童手当 就学援助 福祉サービス 障害福祉サービス 手当 支援",
    "内容 受給状況 認定状況 提供状況 経過 認定",
  ],
  ["contract", "契約 購読 解約 加入 保障 保険契約 特約", "種別 年数 区分 更新日 満了日 開始日 終了日 理由 年月日 容量"],
  ["land_property", "担保 所有 建物 家屋 土地 物件", "種類 表示 延べ面積 構造 面積"],
  ["device_id", "ブラウザ 端末 機器 OS スマートフォン", "種類 識別子"],
  ["hr_record", "面接 面接の評価 人事評価 人事考課 考課 目標管理", "シート 票 表"],
  ["usage_history", "データ通信 利用 使用 通話 検針 視聴 学習 滞在", "量 時間"],
  [
    "health",
    `診療 診察 検査 診断 治療 処方 投薬 服薬 薬 お薬 薬剤 医薬品 健康 健診 検診 健康診断 健康診査 特定健診
     人間ドック 歯科健診 ストレスチェック 接種 予防接種 ワクチン 手術 入院 通院 受診 症状 病気 怪我 けが
     リハビリ 看護 往診 持病 検体 視力 聴力 むし歯 入院・通院 入院・通院等 通院・入院 通院・入院等 入通院 入退院`,
    "記録 履歴 情報 内容 結果 数値 状況 状態 経過 名前 名称 種類 量 程度 所見 画像 歴",
  ],
  [
    "welfare",
    "介護 福祉 生活保護 介護保険 障害福祉",
    "受給状況 受給の有無 サービスの内容 記録 利用状況 認定状況 区分 等級",
  ],
  ["family", "家族 世帯 扶養 扶養家族 扶養親族 同居家族 同居者 同居人 兄弟姉妹", "人数 数 構成 状況 有無 続柄"],
  ["family", "子様 子さま 子さん 子ども 子供", "人数 数 有無"],
  [
    "affiliation",
    "所属 在籍 勤務 配属",
    `クラブ クラブ名 団体 会派 サークル サークル名 ゼミ ゼミ名 教室 教室名 支店 支店名 店舗 店舗名 営業所 営業所名
     病院 病院名 医療機関 医療機関名 学校 学校名 大学 大学名 園 園名 部 部名 課 課名 係名 班 学会 学会名 劇団 教会
     支局 支局名 委員会 委員会名 道場 道場名`,
  ],
  [
    "display_name",
    "プレイヤー プレーヤー キャラクター アバター ハンドル ペン ラジオ ユーザー ユーザ スクリーン ビジネス チャット",
    "ネーム 名",
  ],
  ["school_record", "指導 生徒指導 面談 学校生活 部活動 進路 保育 成長", "記録 状況 希望 相談"],
  [
    "survey_response",
    "申込 申込み 申し込み 応募 アンケート 抽選 当落 回答 投票 申請",
    "結果 内容 動機 理由 回答 希望 記入内容",
  ],
  [
    "inquiry",
    "相談 問い合わせ 問合せ 問合わせ 苦情 質問 要望 意見 申し出",
    "内容 情報 記録 履歴 概要 件名 経過 事項 要旨",
  ],
  ["contract", "契約 加入 保険契約 加入保険", "内容 情報 期間 種類 プラン メニュー コース 状況 日"],
  ["device_id", "パソコン 端末 機器 スマートフォン スマホ ブラウザ", "構成 機種名 識別番号 環境 OS"],
  ["account_settings", "購読 メルマガ 配信 メール配信 通知 言語 表示 公開範囲", "設定 希望 希望の有無"],
  ["vehicle", "車 車両 自動車 バイク 自家用車 駐車車両", "番号 ナンバー 登録番号 車種 情報 ナンバープレート"],
  [
    "hr_record",
    "勤務 勤怠 出勤 出退勤 評価 人事評価 異動 採用選考 評価面談 人事面談 目標面談 退職面談 採用面接",
    "記録 状況 履歴 時間 打刻 情報 集計",
  ],
  ["tax", "収入 所得 税 税金 市税 住民税 課税", "額 金額 状況"],
  ["insurance", "保険証 被保険者証 健康保険証 資格確認書 保険", "写し コピー 画像 記号 番号 資格 情報"],
  ["bank_account", "通帳 口座 振込先 引き落とし口座 振替口座 キャッシュカード", "写し コピー 画像 番号 情報 口座番号"],
  [
    "government_id",
    "運転免許証 免許証 パスポート 旅券 在留カード マイナンバーカード 身分証 身分証明書 本人確認書類",
    "写し コピー 画像 写真 番号",
  ],
];

/** Services on which people have an account of their own. */
const SOCIAL_SERVICES = words(
  `
  SNS Discord Slack Facebook Instagram Twitter LINE TikTok YouTube Skype WeChat WhatsApp Telegram GitHub Steam
  インスタグラム ツイッター ディスコード フェイスブック
`,
);
const socialAccounts = SOCIAL_SERVICES.flatMap((service) =>
  ["ID", "のID", "アカウント", "のアカウント", "アカウント名", "アカウントID", "アカウントのID", "のユーザー名"].map(
    (head) => service + head,
  ),
);

/** Phrases by code; 「お」「ご」 before a head are read as well. */
export const COMPOSED_PHRASES: readonly (readonly [DataTypeCode, readonly string[]])[] = [
  ...COMPOSED.map(
    ([code, subjects, heads]) =>
      [
        code,
        words(subjects).flatMap((subject) =>
          words(heads).flatMap((head) => [`${subject}の${head}`, `${subject}${head}`, ...aboutIt(subject, head)]),
        ),
      ] as const,
  ),
  ["social_account", [...socialAccounts, "XアカウントのID", "XアカウントID"]],
];

/** Heads that a phrase of one word may set apart with の: 利用履歴 → 利用の履歴, 志望動機 → 志望の動機. */
const HEADS =
  /^(?<subject>.{2,}[^のお])(?<head>履歴|記録|情報|内容|状況|番号|日時|金額|結果|種類|方法|期間|明細|動機|理由|状態|写し|画像|写真|データ)$/;
/** 病院名, 商品名: the name of a thing, which is nobody's name. */
const NAME_OF_THING = /^(?<subject>.{2,})名$/;

/** 診療情報, 診療に関する情報. */
function aboutIt(subject: string, head: string): string[] {
  return head === "情報" ? [`${subject}に関する${head}`] : [];
}

/** A phrase with の before its head, and the names of things spelled out: 「ご利用の履歴」「お薬の名前」. */
export function spelledOut(code: DataTypeCode, phrase: string): string[] {
  const { subject, head } = HEADS.exec(phrase)?.groups ?? {};
  if (subject && head && !phrase.includes("の")) return [phrase, `${subject}の${head}`, ...aboutIt(subject, head)];
  const thing = PERSONAL_NAMES.has(code) ? undefined : NAME_OF_THING.exec(phrase)?.groups?.subject;
  return thing ? [phrase, `${thing}の名前`, `${thing}の名称`] : [phrase];
}

/** Codes whose phrases in 名 are names of persons. */
const PERSONAL_NAMES: ReadonlySet<DataTypeCode> = new Set([
  "name",
  "name_kana",
  "family",
  "display_name",
  "user_id",
  "bank_account",
]);

/** A word written in kana, as forms for children and old printers have it: なまえ, ナマエ. */
export function inKana(hiragana: string): string[] {
  return [hiragana, hiragana.replace(/[ぁ-ゖ]/g, (kana) => String.fromCharCode(kana.charCodeAt(0) + 0x60))];
}
