/**
 * Sentences and names that the notices of the benchmark are put together from; all are invented. `{…}` is filled in:
 * {org} {supplier} {count} {unit} {data} {date} {found} {place} {system} {person} {code}.
 */
import type { CauseCode, DataTypeCode, OrganizationKind } from "../../../lib/taxonomy";

const list = (text: string): string[] => text.trim().split(/\s+/);
const lines = (text: string): string[] => text.trim().split("\n");

export const placeHeads = list(`
青 赤 白 黒 朝 夕 春 夏 秋 冬 東 西 南 北 大 小 中 上 下 新 古 高 長 広 深 清 明 光 月 星 花 草 松 竹 梅 桜 柳 杉 桐 藤 菊 萩 蓮 葵 楓 榎 椿 桃 栗
石 岩 砂 金 銀 鉄 玉 水 波 潮 霧 雪 霜 風 雲 雷 鶴 亀 鷹 鹿 熊 鯉 蛍 若 福 宝 神 宮 寺 御 三 五 七 八 千 百`);
export const placeTails = list(`
山 川 田 野 原 沢 谷 島 浜 浦 崎 津 港 池 沼 森 林 木 本 村 里 岡 坂 橋 井 泉 瀬 江 海 見 越 口 根 丘 台 塚 城 代 倉 屋 尾 間 園 平 辺 名 良 部 宿`);

interface NameShape {
  kind: OrganizationKind;
  /** `{place}` and `{word}` are filled in. */
  shapes: readonly string[];
}

export const nameShapes: readonly NameShape[] = [
  {
    kind: "company",
    shapes: lines(`
株式会社{place}商事
{place}システム株式会社
株式会社{word}{place}
{word}{word}株式会社
{place}{word}サービス株式会社
合同会社{word}ラボ
{place}電機株式会社
{place}保険代理店株式会社
株式会社{place}トラベル
{place}食品工業株式会社`),
  },
  { kind: "municipality", shapes: lines("{place}市\n{place}町\n{place}村\n{place}市教育委員会\n{place}区") },
  {
    kind: "school",
    shapes: lines("{place}大学\n{place}女子大学\n学校法人{place}学園\n県立{place}高等学校\n{place}工業専門学校"),
  },
  { kind: "hospital", shapes: lines("{place}総合病院\n医療法人{place}会\n{place}市民病院\n{place}記念クリニック") },
  {
    kind: "association",
    shapes: lines("一般社団法人{place}協会\n公益財団法人{place}振興会\n社会福祉法人{place}福祉会\n{place}生活協同組合"),
  },
  { kind: "prefecture", shapes: lines("{place}県") },
  { kind: "police", shapes: lines("{place}県警察本部") },
];

export const brandWords = list(`
ネクスト ブライト グリーン オーシャン スカイ ハート リンク ケア ライフ スマート クラウド データ ロジ フード ファーム メディカル テック ホーム モール
スポーツ ミュージック トイズ ペット キッズ シニア ワークス パートナー クリエイト フロンティア アーク ノヴァ ルミナス コスモ アクア テラ`);

export const systems = list(`
会員サイト 予約システム 通販サイト メール配信システム ファイルサーバー 業務用パソコン 電子カルテシステム 問い合わせフォーム 人事システム 受発注システム
クラウドストレージ 顧客管理システム 学務システム 申込フォーム 図書館システム 健診システム 採用サイト 給食費管理システム ポイントシステム 基幹サーバー`);

export const dataWords: readonly (readonly [DataTypeCode, string])[] = [
  ["name", "氏名"],
  ["address", "住所"],
  ["phone", "電話番号"],
  ["email", "メールアドレス"],
  ["date_of_birth", "生年月日"],
  ["gender", "性別"],
  ["affiliation", "勤務先"],
  ["user_id", "会員ID"],
  ["password", "パスワード"],
  ["card_number", "クレジットカード番号"],
  ["card_expiry", "カードの有効期限"],
  ["card_security_code", "セキュリティコード"],
  ["bank_account", "口座情報"],
  ["purchase_history", "購入履歴"],
  ["health", "診療情報"],
  ["insurance", "被保険者番号"],
  ["grades", "成績"],
  ["student_number", "学籍番号"],
  ["family", "家族構成"],
  ["inquiry", "問い合わせ内容"],
  ["employee_number", "社員番号"],
  ["contract", "契約内容"],
];

interface CauseText {
  code: CauseCode;
  titles: readonly string[];
  happened: readonly string[];
  why: readonly string[];
}

export const causeTexts: readonly CauseText[] = [
  {
    code: "misdelivery",
    titles: lines(
      "メールの誤送信による個人情報の漏えいについて\n書類の誤送付に関するお詫び\n個人情報を含む通知書の誤交付について",
    ),
    happened: lines(`
{date}、{org}の担当者が{data}を含む一覧表を、関係のない事業者に電子メールで誤って送信しました。
{date}、案内メールをBCCではなくTOに入力して送信したため、{count}{unit}のメールアドレスが互いに見える状態となりました。
{date}に発送した通知書{count}{unit}分のうち一部に、別の方の{data}が記載された書類が同封されていました。
窓口で別の方の証明書を交付し、{data}が第三者の目に触れました。`),
    why: lines(
      "宛先の確認を一人で行い、複数人による確認の手順が守られていませんでした。\n封入作業の際に、ページの順番がずれたことに気付きませんでした。",
    ),
  },
  {
    code: "loss",
    titles: lines(
      "個人情報を含む書類の紛失について\nUSBメモリの紛失に関するお知らせ\n個人情報が記録された端末の所在不明について",
    ),
    happened: lines(`
{date}、{data}が記録されたUSBメモリ1本を{place}駅付近で紛失したことが判明しました。
{date}の棚卸しの際、{count}{unit}分の{data}が記載された申込書の所在が分からないことが分かりました。
職員が電車内にかばんを置き忘れ、{data}を含む名簿を紛失しました。
保存期間が満了していない書類を誤って廃棄した可能性が高いと考えています。`),
    why: lines(
      "持ち出しの許可を得ないまま、暗号化していない媒体を使用していました。\n保管場所の施錠と台帳による管理が徹底されていませんでした。",
    ),
  },
  {
    code: "unauthorized_access",
    titles: lines(
      "不正アクセスによる個人情報流出の可能性について\n当社{system}への不正アクセスに関するお知らせ\n不正アクセスの発生とお詫び",
    ),
    happened: lines(`
{date}、{system}が第三者による不正アクセスを受け、{data}が外部に流出した可能性があることを確認しました。
{found}、外部の専門機関から指摘を受けて調査したところ、{system}に不審な通信の痕跡が見つかりました。
調査の結果、{count}{unit}の{data}が閲覧された可能性を否定できないことが判明しました。`),
    why: lines(
      "侵入の経路については調査中であり、判明しだいお知らせします。\n委託先の{supplier}が管理する機器の設定に問題がありました。",
    ),
  },
  {
    code: "ransomware",
    titles: lines(
      "ランサムウェアによる被害について（第一報）\nサイバー攻撃によるシステム障害について\n{system}の障害に関するお知らせとお詫び",
    ),
    happened: lines(`
{date}早朝、{system}の一部のファイルが暗号化されていることを確認し、ランサムウェアによる攻撃と判断しました。
攻撃者は保守用のVPN機器から侵入し、複数のサーバーのデータを暗号化しました。
ダークウェブ上に当該データが公開された事実は現時点で確認されていませんが、{data}が流出したおそれがあります。
受付業務を紙の運用に切り替え、復旧作業を続けています。`),
    why: lines(
      "VPN機器の脆弱性に対する修正が適用されていませんでした。\n管理者のパスワードが使い回されており、推測されやすいものでした。",
    ),
  },
  {
    code: "web_skimming",
    titles: lines(
      "クレジットカード情報漏えいに関するお詫びとお知らせ\n当社が運営する通販サイトへの不正アクセスについて",
    ),
    happened: lines(`
{found}、カード会社から、当サイトを利用されたお客様のカード情報の漏えい懸念について連絡を受けました。
ペイメントアプリケーションの改ざんが行われ、{data}が漏えいし、一部のお客様のカード情報が不正利用された可能性があります。
対象は{date}以降に当サイトでカード決済をされたお客様{count}{unit}です。`),
    why: lines(
      "システムの一部の脆弱性をついたことによる第三者の不正アクセスが原因です。\n第三者調査機関による調査が完了し、決済画面への不正なプログラムの設置が確認されました。",
    ),
  },
  {
    code: "publishing_error",
    titles: lines("ホームページにおける個人情報の誤掲載について\n公開資料への個人情報の混入について"),
    happened: lines(`
{date}に公開した資料に、{count}{unit}分の{data}が含まれていることが分かりました。
黒塗りの処理が不十分で、文字列を複写すると{data}が読み取れる状態でした。
表計算ファイルの非表示のシートに{data}が残ったまま掲載されていました。`),
    why: lines("公開前の確認で、元のファイルに残る情報を点検していませんでした。"),
  },
  {
    code: "misconfiguration",
    titles: lines("申込フォームの設定ミスによる個人情報の閲覧可能状態について\nクラウドサービスの設定不備について"),
    happened: lines(`
{date}から{found}までの間、{system}の共有設定の誤りにより、他の申込者の{data}が閲覧できる状態でした。
リンクを知る人なら誰でも{data}を見ることができる設定になっていました。`),
    why: lines("担当者が設定の意味を十分に理解しないまま、結果の概要を表示する設定を有効にしました。"),
  },
  {
    code: "credential_abuse",
    titles: lines(
      "メールアカウントの不正利用について\n不正ログインの発生に関するお知らせ\n迷惑メールの送信に関するお詫び",
    ),
    happened: lines(`
{date}、職員のメールアカウントが第三者に不正に利用され、{count}{unit}の宛先に迷惑メールが送信されました。
他のサービスから流出したとみられるIDとパスワードを使ったリスト型攻撃により、{count}{unit}の会員アカウントへの不正ログインがありました。`),
    why: lines("二段階認証を設定しておらず、推測されやすいパスワードを使っていました。"),
  },
  {
    code: "phishing",
    titles: lines("サポート詐欺による個人情報漏えいのおそれについて\nフィッシングによる情報流出の可能性について"),
    happened: lines(`
{date}、職員が業務用パソコンに表示された偽の警告画面の電話番号に連絡し、遠隔操作ソフトを導入させられました。
配送業者をかたるメールの案内に従い、認証情報を入力してしまったことが判明しました。`),
    why: lines("偽の警告に関する注意喚起が全職員に行き届いていませんでした。"),
  },
  {
    code: "insider_misuse",
    titles: lines("元従業員による顧客情報の不正な持ち出しについて\n職員による個人情報の目的外閲覧について"),
    happened: lines(`
退職した元従業員が、在職中に{data}を含む顧客名簿を私物の端末に複写して持ち出していたことが分かりました。
職員が業務の必要なく{count}{unit}の{data}を閲覧していたことが内部の通報により判明しました。`),
    why: lines("閲覧の権限が必要以上に広く与えられていました。"),
  },
  {
    code: "theft",
    titles: lines("個人情報を含む書類の盗難について\n車上荒らしによるパソコンの盗難について"),
    happened: lines(
      "{date}、職員が駐車場に停めた車の窓が割られ、{data}を含む書類とノートパソコンが盗まれました。\n事務所に何者かが侵入し、{data}を保存した端末が盗難に遭いました。",
    ),
    why: lines("個人情報を車内に残したまま車を離れました。"),
  },
  {
    code: "software_defect",
    titles: lines("システムの不具合による個人情報の誤表示について"),
    happened: lines(
      "{date}の改修以降、{system}で別の利用者の{data}が表示される不具合が発生していました。\nキャッシュの処理の誤りにより、{count}{unit}の{data}が他の方に表示されました。",
    ),
    why: lines("同時に利用された場合の試験が行われていませんでした。"),
  },
];

export const responses = lines(`
対象となる方には、個別に電子メールまたは書面でご連絡し、お詫びしております。
個人情報保護委員会に報告するとともに、{place}警察署に被害を相談しました。
当該{system}を停止し、外部の専門会社による調査を開始しました。
誤って受け取られた方には、当該メールの削除をお願いし、削除を確認しました。
現時点で、二次被害は確認されておりません。
住所、クレジットカード情報は含まれておりません。
関係機関と連携し、復旧と原因の究明を進めています。`);

export const preventions = lines(`
宛先と添付ファイルを送信前に二人以上で確認する手順を定め、徹底します。
全職員を対象に、個人情報の取扱いに関する研修を改めて実施します。
{system}のアクセス制限を見直し、多要素認証を導入します。
可搬媒体の利用を原則として禁止し、利用する場合は暗号化を義務付けます。
委託先の{supplier}に対する監督を強化し、定期的に監査を行います。
脆弱性の情報を収集し、速やかに修正を適用する体制を整えます。
保管庫の施錠を徹底し、持ち出しの記録を毎日点検します。`);

/** What happened when, in the order of the days. */
export const courses = lines(`
{date}　{place}営業所の担当者が{system}の記録を確認し、異常に気付いて上司に報告しました。
{date}　{system}を外部のネットワークから切り離し、影響の範囲の確認を始めました。
{date}　{supplier}に事実の確認を依頼し、同日中に回答を受けました。
{found}　{place}警察署に相談し、捜査に協力することを確認しました。
{found}　対象となる{count}{unit}のうち、連絡先が分かる方への通知を始めました。
{found}　調査の途中経過を本サイトに掲載し、専用の窓口を設けました。
{found}　監督官庁に速報を提出し、{person}を責任者とする対策本部を置きました。
{found}　{data}を含むファイルの保存場所をすべて点検し、不要なものを削除しました。`);

export const closings = lines(`
関係者の皆様に多大なご迷惑とご心配をおかけしておりますことを、深くお詫び申し上げます。
本件に関するお問い合わせは、{org}個人情報相談窓口（電話 {code}）までお願いいたします。
不審な電話やメールにはくれぐれもご注意くださいますようお願い申し上げます。
受付番号 {code}、担当 {person}。`);

export const surnames = list(
  "秋元 飯島 植松 榎本 小野寺 片桐 菊地 黒川 小松 佐久間 柴田 杉浦 関口 高梨 千葉 津田 寺島 中野 西尾 野口 長谷 平井 藤本 星野 前川 三浦 村瀬 森下 安田 吉岡",
);
