import { describe, it } from "vitest";
import { type CountedNotice, expectCounts } from "./counted-notice";

const NOTICES: readonly CountedNotice[] = [
  [
    "a net figure of the first two of three lists",
    `公開資料に個人情報が残っていた件について
    ファイル	残っていた情報	人数
    ①令和4年度の実績表	受講者の氏名	318人
    ②令和5年度の実績表	受講者の氏名	402人
    ③入札結果	応札者の担当者の氏名	14人
    ①②の実人数は675人です。`,
    ["14 people", "318 people", "402 people", "675 people"],
    "689 people exact",
  ],
  [
    "a total of all lists by their letters",
    `フォルダの設定誤りについて
    対象
    A 求職者様 5,800名
    B 応募者様 210名
    C 取引先のご担当者様 930名
    A~Cの合計は6,940名です。`,
    ["210 people", "5800 people", "6940 people", "930 people"],
    "6940 people exact",
  ],
  [
    "two totals, each of its own group",
    `アルバムの制作会社への不正アクセスについて
    本校に関する分は次のとおりです。
    令和3年度:卒業生 211名・教職員 64名
    令和4年度:卒業生 198名・教職員 61名
    卒業生の合計は409名です。教職員は年度をまたぐ者が多く、実数は79名です。`,
    ["198 people", "211 people", "409 people", "61 people", "64 people", "79 people"],
    "488 people exact",
  ],
  [
    "a net total stands over that of attendances",
    `申込者情報の流出について
    流出した申込者
    夏の教室 延べ96名
    秋の教室 延べ74名
    合計 延べ170名(重複を除いた実人数は151名)`,
    ["151 people", "170 people", "74 people", "96 people"],
    "151 people exact",
  ],
  [
    "persons behind their firms",
    `入札資料の誤掲載について
    掲載した資料に、応札者12社14人の担当者の氏名が残っていました。`,
    ["14 people"],
    "14 people exact",
  ],
  [
    "members of a marked list in several units",
    `保存文書の誤廃棄について
    次の文書がないことを確認しました。
     ア 住民税申告書 402人分
     イ 児童手当現況届 約260世帯分
     ウ 道路占用許可申請書 個人38件、法人71件`,
    ["260 records", "38 records", "402 people", "71 records"],
    "771 records about",
  ],
  [
    "of some, one kind of data",
    `予約システムへの不正ログインについて
    1 不正ログインされた会員 164人
    2 閲覧された可能性のある情報
    氏名、住所、電話番号。
    メールアドレスの欄は非表示ですが、12日より前に不正ログインされた会員9人については、閲覧された可能性があります。`,
    ["164 people", "9 people"],
    "164 people exact",
  ],
  [
    "of some, one kind of data, against the rule",
    `申込サービスからの流出について
    申込者 3,051人の氏名とメールアドレスが流出しました。
    電話番号の流出はありません。ただし、有料の講座の申込者141人の電話番号が流出しています。`,
    ["141 people", "3051 people"],
    "3051 people exact",
  ],
  [
    "of some, one kind of data is not there",
    `フォルダの設定誤りについて
    対象の求職者様 5,800名の氏名、職務経歴が閲覧可能でした。
    ※うち2019年以前のご登録者様(3,107名)に職務経歴は含まれません。`,
    ["3107 people", "5800 people"],
    "5800 people exact",
  ],
  [
    "on some, a further name is printed",
    `会員証の誤送付について
    誤送付した会員証 164名分
    同伴者の氏名は164名のうち57名の方に印字されています。`,
    ["164 people", "57 people"],
    "164 people exact",
  ],
  [
    "a part, of which more is told than of the others",
    `一覧表の流出について
    流出した一覧表 2,217件分
    うち申出のあった36件については、申出人の氏名、電話番号が記載されていた。`,
    ["2217 records", "36 records"],
    "2217 records exact",
  ],
  [
    "locked and restored, while only a part was sent out",
    `電子カルテの障害について(最終報告)
    外部に送信されたデータは栄養管理サーバー内のファイルに限られます。
    送信された情報 入院患者 3,106人
    暗号化された電子カルテの患者情報は82,114人分で、バックアップからすべて復元しました。`,
    ["3106 people"],
    "3106 people exact",
  ],
  [
    "locked and restored, and nothing told of what was sent",
    `電子カルテの障害について
    暗号化された電子カルテの患者情報は82,114人分で、バックアップからすべて復元しました。`,
    ["82114 people"],
    "82114 people exact",
  ],
  [
    "those left out of a second mail",
    `メールの誤送信について
    メールアドレスが他の受信者に見えた方は98名です。
    お詫びのメールは97件(配信できない1件を除く)を送信しました。`,
    ["98 people"],
    "98 people exact",
  ],
  [
    "those charged, of all whose data could be seen",
    `予約情報の閲覧について
    閲覧された可能性のあるご予約 1,127件
    うち1名の方はカード会社により請求が差し止められました。`,
    ["1127 records"],
    "1127 records exact",
  ],
  [
    "cases of a study in columns set apart by spaces",
    `研究用サーバーへの不正アクセスについて
    令和5年5月29日
    葉山大学医学部附属病院
    漏えいのおそれがある情報
    施設 症例数 うち氏名が残っていたもの
    葉山大学医学部附属病院 2,410例 136例
    東海総合病院 655例 0例
    計 3,065例 136例`,
    ["136 records", "2410 records", "3065 records", "655 records"],
    "2410 records exact",
  ],
  [
    "who got a mail that tells of the data",
    `面談の申込情報の誤掲載について
    申込情報の一覧のURLを誤って掲載しました。通知メールが当該授業の履修者63名に既に送信されていました。`,
    [],
    null,
  ],
  [
    "who got a mail that shows each other's addresses",
    `メールの誤送信について
    案内メールが当該講座の受講者63名に送信されました。BCCではなくTOに宛先を入力したため、メールアドレスが互いに見える状態でした。`,
    ["63 people"],
    "63 people exact",
  ],
];

describe("what a total covers, and who is counted among others", () => {
  it.each(NOTICES.map((notice) => [notice[0], notice] as const))("%s", (_, notice) => expectCounts(notice));
});
