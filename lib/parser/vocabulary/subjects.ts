/** How notices call the persons whose data are concerned. Honorifics behind a word need not be listed. */
import type { SubjectKind } from "../../taxonomy";
import { words } from "./lexicon";
import { anyOf, inOrder, regex, repeated } from "./patterns";

/** Who takes part, and how far that has come: 参加予定者, 聴講登録者. */
const TAKING_PART = words("参加 受講 来場 出席 聴講 見学 体験 出場 出演 発表 講演").flatMap((act) =>
  words("者 予定者 希望者 登録者 申込者 申込み者 予約者").map((role) => act + role),
);
/** What people did by which they are called: 「ご注文いただいた方」「寄付をくださった方」. */
const ACTS_OF: Readonly<Partial<Record<SubjectKind, readonly string[]>>> = {
  customers: words("利用 購入 注文 宿泊 予約 契約 登録 会員登録 来店 加入 入会 購読 資料請求 問い合わせ お問い合わせ"),
  participants: words("参加 応募 受講 申込み 申込 申し込み 来場 出席 回答 出演 エントリー 投票 投稿"),
  students: words("履修"),
  donors: words("寄付 寄附 募金"),
};
const ACTED = words(`
  された をされた いただいた をいただいた くださった をくださった してくださった した をした している
  されている をいただいている をくださっている いただいている くださっている のあった の 中の
`);

/** 「ご応募いただいた|346名の方」: without their name, but with their number right behind. */
export const COUNTED_BY_ACT: Readonly<Partial<Record<SubjectKind, readonly string[]>>> = Object.fromEntries(
  Object.entries(ACTS_OF).map(([code, acts]) => [code, acts.flatMap((act) => ACTED.map((form) => act + form))]),
);

/** These words, and those of the kind that are called by what they did. */
function withActs(code: SubjectKind, phrases: readonly string[]): string[] {
  const acted = (COUNTED_BY_ACT[code] ?? []).map((phrase) => `${phrase}方`);
  return [...phrases, ...acted.filter((phrase) => !phrases.includes(phrase))];
}

/** Who deals with the discloser for a firm or an office: 「会員企業の担当者」「お取引先様のご担当者」. */
const CONTACT_PERSONS = words(`
  お客様 お客さま お客様企業 企業 会社 法人契約 法人会員 賛助会員 団体 事業所 事業者 加盟店 代理店 販売店 派遣先 取引先 取引先様
  お取引先 お取引先様 仕入先 委託先 協定校 自治体 医療機関
`).flatMap((firm) => words("の担当者 のご担当者 担当者 ご担当者").map((person) => firm + person));

/** Whose communal matters an office deals with, where their data are spoken of, not they. */
const THE_PUBLIC = words("市民 町民 村民 区民 県民 住民 府民 道民 都民").flatMap((people) =>
  words("の皆様 の皆さま の皆さん の方々").flatMap((all) => [`${people}${all}の個人情報`, `${people}${all}の情報`]),
);

/** What those are called to whom the data belong. */
export const SUBJECT_PHRASES: Readonly<Record<SubjectKind, readonly string[]>> = {
  customers: withActs(
    "customers",
    words(`
    利用団体の代表者 定期購読の皆さま 購読者 相談を受けられた方 相談を受けた方 貸出しを受けた方 借受人 借受者 借主 発注者 成約者 ご利用の皆様 ご利用の皆さま 購入された皆様 ご購入の皆様 お客様 お客さま オキャクサマ 顧客 会員 プレイヤー プレーヤー
    利用者 ユーザー ユーザ 契約者 ご契約者 購入者 注文者 宿泊者 宿泊客 来店者 登録者 予約者 加入者 得意様 視聴者
    入居者 入所者 乗客 オーナー 施主 依頼者 相談者 使用者 配達先 購入された方 ご購入いただいた方 会員登録された方
    会員登録をされた方 注文された方 利用された方 ご利用いただいた方 利用登録された方 問い合わせをした方
    お問い合わせいただいた方 契約された方 ご契約いただいた方 組合員 飼い主 荷送人 お取引のある個人 依頼主
    口座をお持ちの方 受給契約者 需要家 相談された方 予約された方 ご予約いただいた方 顧客情報 会員情報
    顧客名簿 会員名簿 顧客リスト 顧客データ お客さま情報 お客様情報 利用者情報 ユーザー情報 ユーザ情報 購入者情報
    契約者情報 予約した方 ご予約の方 登録した方 登録された方 ご登録いただいた方 ご登録の方 購入した方 ご購入の方
    利用した方 ご利用の方 注文した方 ご注文の方 ご注文いただいた方 宿泊された方 ご宿泊の方 ご宿泊いただいた方 来店された方
    資料請求された方 資料をご請求いただいた方 お問い合わせの方 問い合わせされた方 お問い合わせをいただいた方
  `),
  ),
  employees: words(`
    研修医 専攻医 研究担当者 学内者 研究員 従業員 社員 職員 役員 役職員 退職者 元社員 元職員 元従業員 従業者 スタッフ アルバイト パート
    派遣社員 契約社員 教職員 教員 嘱託職員 臨時職員 審査員 在籍者 取締役 協力会社社員 派遣スタッフ
    会計年度任用職員 従業員情報 社員情報 職員情報 社員名簿 職員名簿 従業員名簿 審査員名簿 退職された方 団員 隊員
    消防団員 登録スタッフ ドライバー 講師 授業補助者
  `),
  applicants: words(`
      職員採用試験 職員採用選考 社員採用試験 教員採用試験 教員採用選考 採用試験の受験申込 採用試験の申込 採用試験の申込者 採用試験の受験者 入学試験の出願 採用選考に応募された方 採用に応募いただいた方 求人へ応募された方 インターン参加者 インターンシップ参加者
      就職希望者 応募者 採用応募者 求職者 受験者 受験生 志願者 志願者情報 採用候補者 内定者 入学志願者 入学予定者
      採用選考応募者 エントリー者 出願者 合格者 採用にご応募いただいた方 採用に応募された方 求人に応募された方
      出願した方 出願された方 受験した方 受験された方 応募者情報 新卒応募者 中途採用応募者 候補者 転職希望者 求人応募者 採用応募 求人への応募者
    `),
  partners: [
    ...CONTACT_PERSONS,
    ...words(`
      ご担当者 団体の代表者 会社様 法人会員
      取引業者 発注者(法人 派遣先 派遣先企業 取引先 お取引先 仕入先 協力会社 協力企業
      協力業者 事業者 会員事業者 会員事業所 法人契約者 法人のご契約者 加盟店 加盟店舗 加盟事業者 法人 業者 ビジネスパートナー
      代理店 販売店 荷主 荷主企業 出展者 出展企業 取引先情報 取引先関係者 関係先 共同研究先
      共同研究者 法人のお客様 個人事業主 参加店舗 店舗 出店者 登録事業者
      学外の研究者 配置予定技術者 関与先 顧問先 ケアマネジャー ケアマネージャー 介護支援専門員 紹介くださった医師 紹介いただいた医師
      紹介元の医師 連携先の医師 医療機関の医師 医療機関および薬局の医師 加入事業所 企業・団体 入札参加者 施工業者 共同研究の関係者 荷主様
    `),
  ],
  patients: words(
    `
    患者 受診者 入院患者 外来患者 健診受診者 通院患者 受診された方 検診受診者 患者情報 受検者 検査を受けられた方
    診療を受けられた方 受診した方 健診をお受けになった方 検査を受けた方 入院された方 透析患者 妊産婦 被験者 紹介患者 救急搬送された方 傷病者
  `,
  ),
  students: withActs(
    "students",
    words(`
    児童 生徒 学生 園児 卒業生 在校生 在学生 新入生 児童生徒 修了生 受講生 留学生 交換留学生 大学院生 院生
    生徒情報 学生情報 児童情報 部員 転入生 在籍児童 同窓生 小学生 中学生 高校生 幼児 塾生 学級の子ども 第1学年
    卒園児 1年生 2年生 3年生 4年生 5年生 6年生 在学者 履修者 学部生 寮生 園の子ども 奨学生 3年生まで 6年生まで
  `),
  ),
  guardians: words(
    `
    保護者 家族 ご家族 親族 扶養家族 扶養親族 配偶者 父母 親権者 長女 長男 被扶養者 身元引受人
    保護者会役員 保護者会の役員 保護者会の委員 父母会役員 父母会の役員 PTA役員 PTAの役員 PTA会員 PTAの会員 PTA委員
    緊急連絡先となっている親族 保証人 身元保証人 お子様 お子さま お子さん 里親
  `,
  ),
  residents: [
    ...THE_PUBLIC,
    ...words(`
    意見提出者 意見を提出された方 ご意見をお寄せいただいた方 住民健診 住民検診 市民 住民 町民 村民 区民 県民 都民 府民 道民 納税者 納税義務者 世帯主 被保険者 被保険者等 受給者 受給権者
    支援措置を受けている方 支援措置対象者 申請者 請求者 土地所有者 農地所有者 有権者 選挙人 避難者 要支援者 避難行動要支援者 届出者 住民情報 市民の方 世帯員
    生活保護受給者 対象世帯 要介護者 被災者 所有者 加入世帯 転入者 生活保護を受給されている方
    届け出た方 届出をされた方 接種された方 接種を受けた方 接種対象者 ワクチン接種者 国民健康保険の加入者 国保加入者 世帯
  `),
  ],
  donors: withActs(
    "donors",
    words(
      `
    寄附者 寄付者 寄附された方 寄付された方 ご寄附をいただいた方 ご寄付をいただいた方 寄附をいただいた方
    ご寄付くださった方 ご寄付をくださった方 ご寄附くださった方 ご寄附をくださった方 寄附者情報 支援者 ふるさと納税寄附者 ふるさと納税寄付者 寄付をしてくださった方 ご寄附者
    募金者
  `,
    ),
  ),
  participants: withActs("participants", [
    ...TAKING_PART,
    ...words(`
    申込みをされた方 申し込みをされた方 申込をされた方 申し込まれた 申込まれた お書きいただいた
    応募してくださった方 お答えいただいた方 プレゼント応募者 懸賞応募者 キャンペーンの応募者 申込者
    回答者 当選者 申込された方 お申し込みいただいた方 申し込まれた方
    申込まれた方 参加された方 ご参加いただいた方 回答された方 ご回答いただいた方 アンケート回答者 応募いただいた方
    キャンペーン応募者 ボランティア登録者 ボランティア登録の方 ボランティア参加者 列席者 参列者 抽選応募者 入賞者 出場選手 選手 登壇者
    お申込者 研修受講者 イベント参加者 セミナー参加者 申込みされた方 申し込みされた方
    お申し込みいただいた 参加者名簿 モニター 投稿者 ワークショップ参加者 モニター登録者 修了者 講習会の修了者
    会員以外の参加者 来館者 入場者 応募された方 登録フォームの回答者 申し込んだ方 申込んだ方 お申し込みの方 お申込みの方
    申込みの方 申込の方 お申込みいただいた方 応募した方 参加した方 ご参加の方 回答した方 受講された方 受講した方
    受講いただいた方 来場された方 ご来場いただいた方 出席された方
      ご協力いただいた方 に協力いただいた方 ご協力くださった方 協力された方 招へい講演者 招待講演者
  `),
  ]),
  others: words(
    `
    株主 学外者 学外の方 学外関係者 相手方 違反者 同乗者 受け取られた方 来訪者 見学者 部外者 当事者 証人 代理人
    被害者 知人 友人 参考人 被疑者 関係者 第三者の方 ご遺族 遺族 捜査対象者 届出人 通報者 目撃者 相続人 お届け先 届け先
    配送先の方 受取人 差出人 近隣の方 ボランティア 寄稿者 執筆者 離職者 講師をお引き受けいただいた方 外部指導者 外部講師 委員 民生委員 評議員
  `,
  ),
};

/** Words that hold a word for persons but mean no persons whose data are concerned. */
export const MASKED_SUBJECTS: readonly string[] = words(`
  アルバイト採用 パート採用 代表取締役 取締役社長 専務取締役 常務取締役 取締役会 小売電気事業者 編集部員 営業部員
  世帯の年収 世帯の所得 世帯の人数 世帯全員 扶養親族の氏名 扶養親族のお名前 扶養親族氏名
  プレイヤー名 プレーヤー名 プレイヤーネーム プレイヤーID プレーヤーID プレイヤー情報画面 メディアプレイヤー
  音楽プレイヤー 差出人: 差出人名 差出人欄 所属店舗 勤務店舗 利用店舗 担当店舗 登録店舗 来店店舗 購入店舗 受取店舗
  アドレスの所有者 アカウントの所有者 口座の所有者 データの所有者 情報の所有者
  配偶者からの暴力 配偶者等からの暴力 顧客管理 会員管理 利用者管理 ユーザー管理 ユーザ管理 患者管理 顧客対応システム 職員用 社員用 学生用
  お客様各位 お客さま各位 お客様相談 お客さま相談 お客様センター お客さまセンター お客様窓口 お客様サポート
  お客様番号 お客さま番号 お客様コード お客様ID お客様係 お客様専用 お客様対応 お客様のお問い合わせ 会員ID
  会員番号 会員登録 会員規約 会員サイト 会員専用 会員制 会員ページ 会員企業 会員機能 会員アプリ 会員カード
  会員各位 委員会 教育委員会 研究会員 委員長 委員各位 委員の皆 利用者番号 利用者ID 利用者登録 利用者カード ユーザーID ユーザID
  ユーザー名 ユーザ名 ユーザー登録 ユーザーサポート 利用者負担 インターネット利用者 社員番号 職員番号 社員証
  社員1名 従業員教育 従業員数 従業員向け 職員1名 職員2名 職員間 職員の処分 職員研修 職員採用 社員採用 教員採用 職員課 役員会 担当職員
  役員報酬 社員教育 職員会議 当該職員 当該社員 当該従業員 当該教員 社員の教育 パートナー パートナーシップ
  取引先各位 取引先等の 受託事業者 委託事業者 保守事業者 民間事業者 電気通信事業者 個人情報取扱事業者 運営事業者
  提供事業者 サービス事業者 指定管理者 開発業者 委託業者 印刷業者 処理業者 専門業者 配送業者 運送業者 保守業者
  ベンダー業者 調査業者 外部業者 法人番号 法人名 法人印 法人格 法人として 法人の 社会福祉法人 一般社団法人 一般財団法人
  公益財団法人 公益社団法人 学校法人 医療法人 独立行政法人 国立大学法人 宗教法人 当法人 本法人 非営利活動法人
  店舗の 店舗名 店舗情報 店舗スタッフ 全店舗 ご家族の構成 家族の構成 家族構成 家族の人数 家族の状況 家族情報 家族歴 家族の続柄 家族の有無 法人情報 届け先情報
  お届け先情報 カード会員 関係者の皆さん お客様アンケート 当店舗 患者番号 患者ID 患者相談 入院患者数 学生証
  学生番号 生徒会 生徒指導 児童相談所 児童福祉 児童手当 児童扶養 児童館 学生部 学生課 学生支援 学生支援課
  学生支援機構 日本学生支援機構 小学生向け 生徒の皆さん 保護者会 保護者説明会 保護者各位 保護者宛 家族会
  配偶者暴力 市民課 市民部 市民病院 市民局 市民協働 市民文化 市民税 市民の皆様 市民の皆さま 市民の皆さん 市民生活
  市民センター 市民会館 市民窓口 住民票 住民税 住民基本台帳 住民記録 住民課 町民の皆様 町民の皆さま 村民の皆様
  区民の皆様 区民事務所 区民の皆さま 県民の皆様 県民の皆さん 県民税 住民の皆様 納税者番号 被保険者証 被保険者番号
  世帯主との続柄 世帯分離 受給者番号 受給者証 所有者不明 世帯に配布 参加者数 申込者数 来場者数
  ボランティアスタッフ ボランティア活動 ボランティア保険 ボランティアセンター 関係者の皆様 関係者の皆さま
  関係者各位 学校関係者 業務関係者 捜査関係者 関係者以外 報道関係者 支援者向け
`);

/** Signs of respect and limits that may stand between a person and what is theirs. */
export const AFTER_PERSON = repeated(
  [
    /様方?|さま|さん|殿|各社|企業|会社|氏|ら|達|たち|方々?/,
    /の(?:皆様|皆さま|皆さん|方々?|一部|うち|ご?本人|ご?担当者?様?|担当の方|ほか|代表者?)/,
    // 「保護者として氏名を入力いただいた方」「連帯保証人になられている方」
    /(?:として|にな[らっ]|とな[らっ]|とされ)[^。、\n\d]{0,20}(?:方々?|者)/,
    /等|など|一部|ご?本人|ご?担当者?様?|各位|ドメイン/,
    /\([^)]{0,30}\)/,
  ],
  "*",
);

/** What persons have that can get out. */
export const BELONGINGS = inOrder([
  /^.{0,24}?/,
  anyOf([
    /個人情報|情報|データ|名簿|連絡[網表簿]|名刺|一覧|リスト|台帳|記録|書類|写真|映像|動画|カルテ|ファイル|住民票|答案/,
    /通知表|図面|番号|内容|[一-龠]表(?![示現明紙題])|[一-龠]書(?![籍類面])|明細|届(?![いけ出])/,
  ]),
]);

/** What joins one group of persons to the next: 「患者様及びご家族様」. */
export const AND_PERSON =
  /^(?:(?:[、・,/]|及び|および|並びに|ならびに|や|と|又は|または)(?:その|ご|当社|弊社|当院|本学|元)?|、?その他の)$/;

/** The same with others between whom no list knows: 「役職員、仲買人、お取引先」. */
export const AND_ANOTHER = /^[、・](?:[一-龠ァ-ヶー]{2,8}(?:の方|様)?[、・]){1,2}(?:及び|および|並びに)?$/;

/** Papers that tell whose they are. */
export const DOCUMENT_OWNERS: readonly (readonly [SubjectKind, RegExp])[] = [
  ["patients", /カルテ|診療録|診察券|看護記録|処方箋/],
  ["students", /学校[健検]診|成績通知表|通知表|答案|小テスト|定期考査|期末考査|指導要録|調査書(?!類)/],
  ["donors", /寄附申込|寄付申込|ふるさと納税/],
  [
    "residents",
    anyOf([
      /後期高齢者医療/,
      /(?:市|町|村|県|区|都|府|公)営住宅/,
      /固定資産税|住民税|市民税|自動車税|児童(?:扶養)?手当|要介護認定|避難行動要支援|住民票|印鑑登録証明|課税明細/,
      /納税通知書|国民健康保険|マイナンバーカード|選挙人名簿|介護保険|生活保護|受診券|戸籍|期日前投票|住民記録システム/,
    ]),
  ],
];

/** Papers that tell whose they are where they are counted; elsewhere they may be forms, samples or what did not get out. */
export const COUNTED_PAPERS: typeof DOCUMENT_OWNERS = [
  ...DOCUMENT_OWNERS,
  ["participants", /受検申込書|受講申込書|参加申込書|受講台帳/],
  ["applicants", /履歴書|エントリーシート|職務経歴書/],
  ["employees", /給与明細|源泉徴収票|雇用契約書|出勤簿|タイムカード/],
  ["customers", /検針票|保険証券|納品書|配送伝票|領収書の控え|利用カード申込書|利用申込書|貸出カード/],
];

/** Systems that hold patients' records and nothing else. */
export const PATIENT_RECORDS = /電子カルテ|診療情報システム|医事会計システム/;

/** Words that mean other persons by what the notice is about; the first that fits counts. */
export const BY_MATTER: readonly {
  readonly words: RegExp;
  readonly matter: RegExp;
  readonly unless: RegExp | null;
  readonly code: SubjectKind;
}[] = [
  {
    words: /^お子(?:様|さま|さん)/,
    matter: /園児|保育園|保育所|幼稚園|こども園|小学校|中学校|学級|児童クラブ|学童|塾/,
    unless: null,
    code: "students",
  },
  { words: /^お子(?:様|さま|さん)/, matter: /クリニック|小児科|医院/, unless: null, code: "patients" },
  {
    words: /^応募/,
    matter: /採用|求人|入社|履歴書/,
    unless: /プレゼント|懸賞|賞品|景品|コンテスト|作品/,
    code: "applicants",
  },
  {
    words: /^(?:お?申し?込|予約)/,
    matter:
      /(?:市|町|村|区)の[^。、]{0,10}(?:健診|検診|予防接種|ワクチン)|(?:住民税|市県民税|確定申告)[^。、]{0,6}相談|接種券/,
    unless: null,
    code: "residents",
  },
  // 「申請者の氏名(法人は代表者名)」
  {
    words: /^申請者/,
    matter: /個人事業主|個人農家|申請事業者|法人(?:にあって)?は(?:名称|代表者)/,
    unless: null,
    code: "partners",
  },
  {
    words: /^申請者/,
    matter:
      /助成(?:金|事業|の|先)|(?:施設|設備|機器|装置|研究)の?共同利用|共同利用(?:研究|機関|拠点|申請|の申請|課題)|共同研究|奨学金/,
    unless: /(?:市|町|村|区)長/,
    code: "participants",
  },
  { words: /^ご?予約/, matter: /患者|診療|クリニック|当院/, unless: null, code: "patients" },
  { words: /^受験/, matter: /模試|模擬試験|学習塾|進学塾/, unless: /採用/, code: "students" },
  {
    words: /^被保険者/,
    matter: /健康保険組合|健保組合|生命保険|損害保険|少額短期保険/,
    unless: /国民健康保険|介護保険|後期高齢者/,
    code: "customers",
  },
  { words: /^受験者/, matter: /検定|資格試験|認定試験/, unless: /採用|入試|入学|志願/, code: "participants" },
  { words: /^受検者/, matter: /検定|合格|合否|得点|試験/, unless: /検査結果|健診|検診/, code: "participants" },
  {
    words: /^支援者/,
    matter: /避難(?:計画|支援|行動)|見守り/,
    unless: /寄[附付]|クラウドファンディング/,
    code: "others",
  },
  // Who stands surety for rent or a loan need be no kin; for a patient or a pupil, it is kin.
  {
    words: /^保証人/,
    matter: /家賃|賃貸|賃料|入居申込|物件|融資|ローン|借入|保証協会/,
    unless: /奨学|学費|授業料|患者|入院|学生|生徒/,
    code: "others",
  },
  // Who speaks at a lecture is on nobody's staff.
  {
    words: /^講師/,
    matter: /講習|講演|セミナー|シンポジウム|フォーラム|公開講座|研修会|講師謝金|謝金/,
    unless: /非常勤講師|教員|塾|教室|スクール|学園|レッスン|校/,
    code: "others",
  },
  {
    words: /^所有者/,
    matter: /都市ガス|LPガス|電力会社|賃貸管理/,
    unless: /(?:市|町|村)(?:長|役場|役所)/,
    code: "others",
  },
  // Who wants to work for a company comes to hear of it first.
  {
    words: /^(?:お|ご)?(?:申し?込|参加)/,
    matter: /会社説明会|企業説明会|インターンシップ/,
    unless: null,
    code: "applicants",
  },
  // Who is called an applicant has applied.
  {
    words: /^ご?応募(?:し|され|いただ|くださ|をいただ)/,
    matter: /応募者/,
    unless: /プレゼント|懸賞|賞品|景品|コンテスト|公募展|作品展|キャンペーン|教室|講座|イベント|抽選/,
    code: "applicants",
  },
  { words: /^ご?エントリー/, matter: /物件|モデルルーム|マンション|分譲/, unless: null, code: "customers" },
  // A trade union's members are nobody's customers; those of a cooperative of firms are firms.
  { words: /^組合員/, matter: /労働組合/, unless: /生協|生活協同組合/, code: "others" },
  { words: /^組合員/, matter: /事業協\s?同組合|協同組合連合会/, unless: /生協|生活協同組合/, code: "partners" },
  { words: /^飼い主/, matter: /狂犬病予防|犬の登録|畜犬/, unless: null, code: "residents" },
  { words: /^加入者/, matter: /国民健康保険|国保/, unless: null, code: "residents" },
  { words: /^児童/, matter: /児童(?:扶養)?手当/, unless: /小学校|学級|学校|保育|児童クラブ/, code: "residents" },
  // Looked up in the register of inhabitants, whose kin they are.
  {
    words: /^(?:ご|御)?(?:家族|親族)/,
    matter: /住民基本台帳システム|住民記録システム|住民情報システム/,
    unless: null,
    code: "residents",
  },
  { words: /^使用者/, matter: /水道|水栓/, unless: null, code: "residents" },
  { words: /^登録者/, matter: /(?:安心|防犯|防災)メール|防災無線/, unless: null, code: "residents" },
  // 「164先(個人159名、法人5社)」: whom a bank serves.
  {
    words: /^(?:法人|個人事業主)$/,
    matter: /当行|当金庫|当信用組合|(?:株式会社[^\s、。]{1,14}銀行|[^\s、。]{2,14}信用金庫)$/m,
    unless: null,
    code: "customers",
  },
  {
    words: /^(?:登録者|登録された|ご?登録)/,
    matter:
      /参加登録|聴講登録|来場登録|来場の?事前登録|演題登録|(?:シンポジウム|セミナー|フォーラム|学術集会|講演会)の(?:登録|申込)/,
    unless: /会員登録/,
    code: "participants",
  },
  { words: /^登録者/, matter: /転職|求職|求人サイト|人材紹介|人材派遣/, unless: null, code: "applicants" },
  {
    words: /^会員/,
    matter: /商工会|会員事業所|会員事業者|会員企業|工業会|業界団体/,
    unless: /賛助会員/,
    code: "partners",
  },
  {
    words: /^(?:受講者|修了者)/,
    matter: /履修|学籍|学生/,
    unless: /公開講座|市民講座|講習会|技能講習/,
    code: "students",
  },
  { words: /^入居者/, matter: /(?:県|市|町|村|都|府|区)営住宅/, unless: /介護|特別養護|老人ホーム/, code: "residents" },
  { words: /^受講者/, matter: /講習|研修|セミナー|講座/, unless: null, code: "participants" },
  {
    words: /^応募者/,
    matter: /プレゼント|懸賞|賞品|景品|コンテスト|キャンペーン|(?:工作|体験|料理|木工|親子)[^。、]{0,6}教室/,
    unless: /採用|求人|入社|選考/,
    code: "participants",
  },
];

/** 「氏名を|登録している方」: of those concerned, if others are named, who gave this, too. */
export const DATA_GIVEN =
  /(?:氏名|名前|アドレス|番号|住所|生年月日|口座|写真|連絡先|会社名|表示名)(?:等|など)?(?:を|も|まで)[おご]?$/;

/** 「開栓を|申し込まれた方」「入居|申込者」: who applies for a service becomes a customer, and takes part in nothing. */
export const APPLIED_FOR = /^(?:お|ご)?申し?込/;
export const FOR_A_SERVICE =
  /(?:開栓|閉栓|入居|加入|契約|口座開設|口座の開設|融資|ローン|修理|引っ?越し|転居|定期購入|宅配|配達|供給|使用開始|利用開始)(?:の|を|に)?[おご]?$/;

/** Persons who are to be taught or told, in a plan: 「学生に対する情報セキュリティの意識啓発を行い」. */
export const TO_BE_TAUGHT = /^[^。、]{0,30}(?:教育|研修|啓発|周知|指導|徹底|注意喚起|訓練)/;

/** So many of the persons named before: 「職員 204名」「回答者数 3,377名」. */
export const COUNTED_PERSON = inOrder([
  /^(?:の?(?:人数|数))?[\s、:]{0,12}(?:\([^)]{0,40}\))?/,
  /[\s、:]{0,8}(?:約|およそ|最大|延べ|のべ|合計|計|うち|のうち|全|あわせて|合わせて){0,2}[\s]{0,4}\d/,
  /[\d,万]{0,12}(?:名|人|件|社|店舗?|世帯|事業者|者|先)(?:様|さま)?(?:分)?/,
]);

/** What stands between persons and the figure that counts them. */
export const COUNTED_BEHIND = inOrder([
  regex`^${AFTER_PERSON}(?:の?(?:人数|数))?[\s、:…・※]{0,8}(?:\([^)]{0,40}\))?`,
  /(?:(?<=様|さま|方)は、?)?[\s、:…]{0,8}(?:約|およそ|最大|延べ|のべ|合計|計|全){0,2}$/,
]);

/** Behind so many persons: that they did something, or something was done with them. */
export const ACTS = inOrder([
  /^/,
  anyOf([
    /で(?!す|し[たて]|ござ|あり|、)/,
    /が(?!、?[^。]{0,20}(?:対象|該当|漏|流出|含ま|閲覧|見え))/,
    /に(?:よる|より|よって|限|増|減|宛て?|あて)/,
    /による|体制/,
    /を(?:増|配置|派遣|処分|動員)/,
  ]),
]);

/** What follows persons and is theirs. */
export const POSSESSIVE =
  /^[\s]{0,4}(?:の(?!み|うち|一部の方|\d)|に関する|に係る|についての|に(?:ついて|つきまして)は、|に関連する|が(?:記載|入力|登録|提出|撮影)(?:した|された))/;

/** What staff use or do, rather than data about them. */
export const NOT_THEIR_DATA = inOrder([
  /^[\s]{0,4}の(?:業務用|私用|私物の|私有の?|個人所有の|自宅の)?/,
  anyOf([
    /パソコン|PC/,
    /(?:メール|メ一ル)?アカウント(?!情報)/,
    // 「お客様の大切な情報をお預かりする立場」
    /[^。、]{0,16}をお預かり(?:する|している|しております)[^。]{0,4}(?:立場|身|心構え|責任|企業|会社|者)/,
    // 「面談時の講師の所見」「職員の立会いの下」
    /所見|コメント|講評|立ち?会い?/,
    /メールアカウント|メールボックス|端末|SNS|ミス|操作|不注意|過失|手違い|ID(?!と|、|及び|・|等|や)|VPN|鞄|かばん|車|自宅|私物|確認/,
    /スマートフォン|教育|研修|処分/,
    // 「職員の個人情報の取扱いに関する認識不足」: how they deal with those of others
    /個人情報(?:等)?の(?:適切な|適正な)?(?:取り?扱い|管理|保護)/,
  ]),
]);

/** One word with what belongs to them: 「会員名簿」. */
export const COMPOUND =
  /^(?:名簿|情報|データ|台帳|氏名|名(?=[、,・\s]|$)|リスト|連絡網|(?:の?定期)?(?:の)?(?:健康診断|健診)(?:の?(?:結果|票|記録|データ)))/;

/** Headings under which those counted are those concerned. */
export const ABOUT_SCOPE = /漏|流出|対象|含ま|記載|保存|紛失|可能性|内訳|影響/;

/** A line that says whom the letter is for: 「保護者の皆様へ」. */
export const LETTER_TO = /^[^。、:\d]{0,30}(?:皆さ?ま|皆様|皆さん|各位)(?:方)?へ?$/;

/** The mail went to them. */
export const RECEIVES =
  /^(?:\d[\d,]*(?:名|人|件|社)(?:様)?)?(?:へ|に|宛て?に?|あて)(?:、)?[^。、]{0,40}(?:メール|送信|送付|送っ|送り|配信|ご?案内|連絡)/;

/** They are written to, called, told. */
export const IS_TOLD = inOrder([
  /^(?:全員)?(?:\d[\d,]*(?:名|人)(?:様)?)?(?:全員)?(?:へ|に(?!よ|関|つい|つき)|宛てに)/,
  /[^。]{0,30}?(?:個別|順次|お詫び|謝罪|ご?連絡|ご?説明|ご?報告|通知|お知らせ)/,
]);

/** It was they who told of it: 「市民の方から、…との電話をいただき」. */
export const INFORMS = inOrder([
  regex`^${AFTER_PERSON}(?:から|より)(?:の|、)?(?:「[^」]{0,60}」[^。「]{0,6})?[^。]{0,40}?`,
  /(?:連絡|指摘|電話|通報|申し?出|問い?合わ?せ|情報提供|知らせ|相談|メール|メッセージ)/,
]);

/** They are apologized to. */
export const APOLOGY = inOrder([
  /^(?:を(?:はじめ|始め)[^。]{0,24}?)?(?:に(?!よ|関|つい|つき)|へ|に対し)(?:は|おかれまして(?:は)?)?、?/,
  /[^。]{0,24}?(?:ご?迷惑|ご?心配|ご?不便|ご?不安|お詫び|おわび|陳謝|謝罪)/,
]);

/** Respect that a notice shows to those who read it. */
export const WITH_RESPECT = /^[^。、]{0,4}(?:様|さま|皆さん)/;

/** 「寄附者様を対象に実施したアンケート」, right behind those who were asked. */
export const CALLED_UPON = inOrder([
  /^(?:様|さま|の皆様|の方|等)?を対象(?:に|と(?:し|する))/,
  /[^。]{0,50}?(?:アンケート|調査|面談|キャンペーン|説明会|講座|セミナー|イベント|募集|申し?込み?|フォーム)/,
]);

/** To whom goods go that somebody else ordered. */
export const CONSIGNEE = /届け先|配送先/;

/** What people did, whoever they are: where these are counted by another name, they are the same. */
export const ROLE_WORD = /^(?:ご?利用(?:者|の皆)|お?申し?込|参加者|投稿者|回答者|登録者|申請者)/;

/** Signing up for what one takes part in, which makes one a participant besides what one is. */
export const EVENT = inOrder([
  /(?:教室|ワークショップ|オープンキャンパス|スクール|ツアー|イベント|講座|セミナー|フェスタ|マラソン|見学会|講習|キャンプ)/,
  /[^。\n]{0,24}(?:申し?込|参加|受講|応募)/,
]);
