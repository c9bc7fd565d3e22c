/** Every string of the interface in Japanese. Names of codes are not here: they come from the taxonomy. */
import type { ChangeReason, DateKind, RelationKind } from "../catalog/views";
import { formatNumber } from "../format";
import type { Outcome } from "../taxonomy";
import { errorWords } from "./error-words";

/** What the sentence that opens an incident is built from; every part already in the reader's language. */
export interface SentenceFacts {
  cause: string | null;
  /** Whose data, and which: a few labels each. */
  subjects: string[];
  dataTypes: string[];
  moreDataTypes: number;
  outcome: Outcome | null;
  count: string | null;
}

const outcomeVerbs: Record<Outcome, string> = {
  confirmed: "漏えいした",
  possible: "漏えいしたおそれがある",
  investigating: "漏えいしたかどうかは調査中である",
  not_leaked: "漏えいはなかった",
};

/** `顧客・利用者・会員、従業員の氏名、住所など4項目`, as specific as is known. */
function describeData({ subjects, dataTypes, moreDataTypes }: SentenceFacts): string {
  const who = subjects.length > 0 ? `${subjects.join("、")}の` : "";
  if (dataTypes.length === 0) return `${who}情報`;
  const more = moreDataTypes > 0 ? `など${dataTypes.length + moreDataTypes}項目` : "";
  return `${who}${dataTypes.join("、")}${more}`;
}

export const ja = {
  site: {
    name: "開示録",
    tagline: "情報漏えいのお知らせを、根拠の言葉とともに",
    description:
      "日本の組織が公表した情報漏えい・情報セキュリティ事案のお知らせから、いつ・なぜ・何が・どれだけを読み取り、すべての値をお知らせの言葉に結びつけた公開目録。",
    skip: "本文へ移動",
    nav: "主な案内",
    incidents: "事案",
    organizations: "組織",
    about: "この目録について",
    otherLanguage: "English",
    theme: "配色",
    themes: { system: "自動", light: "明", dark: "暗" },
    disclaimer: "開示録は、公表された文面の読み取りであり、法的な判断ではありません。",
    counted: (incidents: number, notices: number, organizations: number) =>
      `${formatNumber(incidents)}事案・${formatNumber(notices)}通のお知らせ・${formatNumber(organizations)}組織`,
    colon: ":",
    listSeparator: "、",
    parenthesis: (text: string) => `(${text})`,
  },
  value: {
    unknown: "記載なし",
    yes: "はい",
    no: "いいえ",
    primary: "主な原因",
    needsReview: "要確認",
  },
  dateKinds: {
    disclosed: "公表",
    discovered: "発覚",
    occurred: "発生",
    reference: "収録番号の年",
  } satisfies Record<DateKind, string>,
  relationKinds: {
    discloser: "お知らせに名が挙がった組織",
    shared_origin: "同じ委託先・サービスを経由",
    same_reference: "同じ収録番号",
  } satisfies Record<RelationKind, string>,
  changeReasons: {
    new_report: "新しいお知らせ",
    corrected: "収録元の訂正",
    reparsed: "読み取り方の改善",
    withdrawn: "取り下げ",
    restored: "復帰",
    merged: "統合",
    split: "分割",
    renamed: "改名",
  } satisfies Record<ChangeReason, string>,
  list: {
    title: "事案の一覧",
    lead: "お知らせから読み取った事実を、条件で絞り込み、根拠の言葉まで読めます。",
    found: (total: number) => `${formatNumber(total)}件`,
    range: (from: number, to: number, total: number) =>
      `全${formatNumber(total)}件中 ${formatNumber(from)}〜${formatNumber(to)}件目`,
    filters: "絞り込み",
    filtersChosen: (count: number) => `絞り込み(${count})`,
    apply: "この条件で見る",
    active: "選んでいる条件",
    remove: (label: string) => `「${label}」を外す`,
    clear: "すべて外す",
    sort: "並び順",
    pages: "ページ",
    previous: "前へ",
    next: "次へ",
    page: (page: number, pages: number) => `${formatNumber(page)} / ${formatNumber(pages)}ページ`,
    moreChoices: (count: number) => `ほか${formatNumber(count)}`,
    results: "結果",
    minimum: "下限",
    maximum: "上限",
    periodExample: "例 2023、2023-06",
    from: "から",
    to: "まで",
    emptyTitle: "この条件に合う事案はありません",
    emptyAdvice: "条件を一つずつ外すか、すべて外してお試しください。",
    emptyCatalog: "まだ事案がありません。",
    noDate: "日付の記載なし",
    noCount: "件数の記載なし",
    noDataTypes: "項目の記載なし",
    reports: (count: number) => `お知らせ${formatNumber(count)}通`,
    data: "情報",
    excluded: "含まれない",
    moreDataTypes: (count: number) => `ほか${formatNumber(count)}項目`,
    dateHint:
      "日付は公表日、読み取れなければ発覚日、発生日の順に示し、どれであるかを添えています。「収録番号の年」は収録された年で、事案の日付ではありません。",
  },
  incident: {
    sentence: (facts: SentenceFacts) => {
      const cause = facts.cause === null ? "" : `${facts.cause}により、`;
      const data = describeData(facts);
      const about =
        facts.outcome === null
          ? `${data}に関わる事案があった`
          : `${data}${facts.outcome === "not_leaked" ? "の" : "が"}${outcomeVerbs[facts.outcome]}`;
      const count = facts.count === null ? "対象の数は記載なし。" : `対象は${facts.count}。`;
      return { before: "", after: `で、${cause}${about}。${count}` };
    },
    facts: "読み取った事実",
    who: "組織",
    affected: "対象の数",
    data: "情報の項目",
    dataAffected: "漏えい・そのおそれ",
    dataExcluded: "含まれないと明記",
    dataUnmentioned: "記載なし",
    dataUnmentionedNote: (count: number) => `ほかの${formatNumber(count)}項目については述べられていない`,
    noDataAffected: "項目の記載なし",
    noDataExcluded: "明記なし",
    cause: "原因",
    otherCauses: "あわせて",
    dates: "日付",
    occurred: "発生",
    discovered: "発覚",
    disclosed: "公表",
    interval: (days: number, from: "occurred" | "discovered") => {
      const start = from === "occurred" ? "発生" : "発覚";
      if (days === 0) return `${start}と同日`;
      return days > 0 ? `${start}から${formatNumber(days)}日後` : `${start}の${formatNumber(-days)}日前`;
    },
    outcome: "結果",
    secondaryDamage: "二次被害",
    investigation: "調査",
    viaThirdParty: "外部の事業者を経由",
    subjects: "誰の情報",
    reportedTo: "報告・届出先",
    contacts: "問い合わせ窓口",
    counts: "数の内訳",
    countSubject: "何の数",
    countValue: "数",
    countStatus: "扱い",
    timeline: "時系列",
    relatedOrganizations: "関わる組織",
    role: "関わり",
    relations: "つながる事案",
    relationsLead: "起点を同じくする事案です。",
    thisIncident: "この事案",
    origin: "起点",
    noNotice: "お知らせの収録なし",
    notices: "お知らせ",
    noticesCount: (count: number) => `お知らせ(${formatNumber(count)}通)`,
    reportsLead:
      "それぞれのお知らせだけから読み取った値と、前のお知らせからの変化です。上の「読み取った事実」は、新しいお知らせの値を優先してまとめたものです。",
    reportFacts: (name: string) => `${name}の値と前からの変化`,
    reportFact: "項目",
    reportStates: "このお知らせの値",
    reportChange: "前のお知らせから",
    reportSame: "同じ",
    reportFirstStated: "新たに記載",
    reportReplaced: "変更。前は",
    reportAdded: "追加",
    reportRemoved: "削除",
    reportUnstated: "言及なし。前は",
    noticeAnchor: (ordinal: number) => `${ordinal}通目`,
    published: "公表",
    source: "原文",
    sourceOf: (title: string) => `原文:${title}`,
    sourceHint: "下線の言葉が根拠です。選ぶと、読み取った事実へ移ります。",
    sourceFile: "収録元",
    withdrawn: "収録元から取り下げられました",
    changes: (count: number) => `記録の変更(${formatNumber(count)})`,
    noChanges: "収録後の変更はありません。",
    before: "前",
    after: "後",
    basis: "根拠の種類",
    evidence: "原文",
    evidenceOf: (fact: string, index: number, total: number) =>
      total > 1 ? `${fact}の根拠${index}(原文)` : `${fact}の根拠(原文)`,
    backToFact: (fact: string) => `${fact}の根拠。読み取った事実へ`,
    noEvidence: "根拠の言葉なし",
    toSource: "原文を読む",
    similar: "同じ原因の事案",
    reference: "収録番号",
    permalink: "固定アドレス",
    inferredFrom: "推論の元",
  },
  reading: {
    title: "読み取りの記録",
    lead: (version: string) =>
      `収録した文面を読み取り規則(版 ${version})で読み直し、項目ごとに、採った値とその規則、根拠の言葉、採らなかった候補とその理由を示します。規則の名と理由は英語です。`,
    lost: (count: number) => `採らなかった候補(${formatNumber(count)})`,
    rule: "規則",
    place: (start: number, end: number) => `${formatNumber(start)}〜${formatNumber(end)}字`,
  },
  organizations: {
    title: "組織の一覧",
    lead: "事案を公表した組織と、委託先・サービス提供者などとして名が挙がった組織。",
    name: "組織",
    kind: "種別",
    disclosed: "公表した事案",
    mentioned: "名が挙がった事案",
    latest: "最新",
    count: (count: number) => `${formatNumber(count)}件`,
    search: "組織名",
    searchSubmit: "探す",
    empty: "該当する組織はありません。",
    noIncidents: "この組織が公表した事案は収録していません。",
    asDiscloser: "公表した事案",
    inRole: "名が挙がった事案",
    alsoKnownAs: "別の表記",
    formerName: "旧称",
    namedOnly: "種別の記載なし",
    newest: (shown: number, total: number) =>
      `${formatNumber(total)}件のうち新しい${formatNumber(shown)}件を示しています。`,
    all: (total: number) => `${formatNumber(total)}件すべてを見る`,
    onlyInRole: "この組織自身のお知らせは収録していません。ほかの組織のお知らせに名が挙がっています。",
  },
  about: {
    title: "この目録について",
    description: "開示録の読み取り方、符号とその定義、限界。",
    contents: "目次",
    methodTitle: "読み取り方",
    method: [
      "収録しているのは、組織がみずから公表したお知らせ(お詫び、ご報告、続報、報道発表資料など)の文面です。文面から、誰が、いつ、なぜ、どの情報を、どれだけ、結果はどうかを、決まった規則のプログラムで読み取っています。",
      "一つの組織の一つの出来事を一つの「事案」とし、第一報、続報、最終報告をその事案のお知らせとして順に並べます。値が食い違うときは、新しいお知らせの値を採ります。",
      "文面に書かれていないことは「記載なし」です。推し量って埋めることも、0とみなすこともありません。",
    ],
    evidenceTitle: "根拠の見方",
    evidence: [
      "すべての値は、読み取りの元になったお知らせの言葉に結びついています。事実に添えた「原文」を選ぶと、その言葉に印がつき、印のついた言葉を選ぶと、読み取った事実に戻ります。",
      "値には二つの種類があります。「記載」は文面にそのまま書かれているもの、「推論」は文面の他の箇所から導いたもの(前の文から補った年、内訳の合計など)です。",
      "情報の項目には三つの状態があります。「漏えい・そのおそれ」、「含まれないと明記」、そして何も述べられていない「記載なし」です。述べられていないことは、漏れていないことを意味しません。",
    ],
    countsTitle: "数の扱い",
    counts: [
      "数は、述べられたとおりの限定(約・最大・延べ・少なくとも)と単位(人・件・アカウント・組織)とともに示します。単位の異なる数を足すことはありません。",
      "見出しの数は、その組織について文面が述べる総数です。総数がなく、重ならない内訳が述べられていれば、その合計(推論)とします。",
    ],
    limitsTitle: "限界",
    limits: [
      "開示録は、公表された文面の読み取りです。事実の認定でも、法的な判断でも、組織の評価でもありません。",
      "読み取りはプログラムによるもので、誤ることがあります。必ず根拠の言葉と原文を確かめてください。",
      "収録しているお知らせは、公表されたもののすべてではありません。件数の多少から、被害の実態や組織の姿勢を論じることはできません。",
      "公表されなかった事案、公表後に取り下げられて収録されなかったお知らせは含まれません。",
    ],
    qualityTitle: "読み取りの正確さ",
    qualityMethod: [
      "あらかじめ正解を定めたお知らせをプログラムに読ませ、項目ごとに比べた結果です。「収録」は収録元のお知らせ、「試験」はこのために書き下ろした架空の組織のお知らせで、どちらも規則を作るときに使っています。初めて読むお知らせでは、これより低くなり得ます。",
      "「適合率」は読み取った値のうち正しかったもの、「再現率」は正解のうち読み取れたもの、「F値」はその調和平均、「完全一致」はその項目がすべて正しかったお知らせの割合です。一つの正解に絞れないものは、どの読みも正しいとしています。",
    ],
    qualityMeasured: (date: string, version: string) => `${date}に測定、読み取り規則の版 ${version}`,
    qualityAbsent: "読み取りの正確さは、この設置環境では測定されていません。",
    qualityDoubts: (flagged: number, flaggedWrong: string, unflagged: number, unflaggedWrong: string) =>
      `「要確認」とした${formatNumber(flagged)}項目のうち誤りは${flaggedWrong}、そうでない${formatNumber(unflagged)}項目では${unflaggedWrong}でした。`,
    qualityCaption: "項目ごとの読み取りの正確さ",
    qualityField: "項目",
    qualitySet: "対象",
    qualitySets: { seeds: "収録", cases: "試験" },
    qualityNotices: (seeds: number, cases: number) => `収録${formatNumber(seeds)}通、試験${formatNumber(cases)}通`,
    precision: "適合率",
    recall: "再現率",
    f1: "F値",
    exact: "完全一致",
    mean: "全項目の平均",
    codesTitle: "符号と定義",
    codesLead: "目録で使うすべての符号です。ほかの分類での呼び名がわかるものは併記します。",
    code: "符号",
    label: "名称",
    definition: "定義",
    foreign: "ほかの分類での名",
    vocabularies: {
      causes: "原因",
      dataTypes: "情報の項目",
      dataTypeStatuses: "情報の項目の状態",
      outcomes: "結果",
      secondaryDamages: "二次被害",
      investigations: "調査の状況",
      countUnits: "数の単位",
      countQualifiers: "数の限定",
      countStatuses: "数の状態",
      subjectKinds: "誰の情報",
      organizationKinds: "組織の種別",
      organizationRoles: "組織の関わり",
      sequenceKinds: "お知らせの種類",
      datePrecisions: "日付の細かさ",
      bases: "根拠の種類",
      authorities: "報告・届出先",
      contactKinds: "窓口の種類",
      sectionKinds: "文面の部分",
    },
    lawName: "個人情報保護法",
    law: {
      special_care: "要配慮個人情報に該当し得る",
      property_damage: "財産的被害のおそれに該当し得る",
    },
  },
  notFound: {
    title: "ページが見つかりません",
    text: "アドレスが変わったか、まだ収録されていないページです。",
    home: "事案の一覧へ",
  },
  error: errorWords.ja,
};

/** The strings that each language must have. */
export type Strings = typeof ja;
