/**
 * Words that notices are made of, by which text is known that was torn in reading it from paper (「送 信した」「委員 会」).
 * None may arise where two words meet: 「事業部 門脇」 must not become 部門.
 */
export const TORN_WORDS: readonly string[] = [
  ..."委員会 個人情報 保護委員 漏えい 漏洩 流出 紛失 盗難 誤送信 送信 受信 発見 判明 発覚 警察 確認 報告 削除 回収 閲覧".split(
    " ",
  ),
  ..."可能性 不正 第三者 生年月日 氏名 住所 電話 口座 番号 メール 添付 従業員 職員 担当者 利用者 保護者 お客さま お客様".split(
    " ",
  ),
  ..."経済産業省 厚生労働省 文部科学省 総務省 国土交通省 再発防止 原因 経緯 概要 対応 調査 状況 内容 項目 発生 場所 被害".split(
    " ",
  ),
  ..."パソコン サーバー システム ファイル 株式会社 情報 含まれ 保存 記載 設定 提出 連絡 通知 公表 掲載 廃棄 書類 端末".split(
    " ",
  ),
];
