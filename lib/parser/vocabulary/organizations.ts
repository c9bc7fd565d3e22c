/** What names of organizations are made of: legal forms, and the words at the end of public and other bodies. */
import type { OrganizationKind } from "../../taxonomy";

/** Legal forms of companies and bodies, as they stand before or behind a name. */
export const LEGAL_FORMS =
  "株式会社|有限会社|合同会社|合資会社|合名会社|相互会社|一般社団法人|公益社団法人|一般財団法人|公益財団法人|社会福祉法人|独立行政法人|地方独立行政法人|国立研究開発法人|国立大学法人|公立大学法人|大学共同利用機関法人|学校法人|医療法人社団|医療法人財団|社会医療法人|特定医療法人|医療法人|特定非営利活動法人|認定NPO法人|NPO法人|宗教法人|税理士法人|弁護士法人|監査法人|司法書士法人|農業協同組合|生活協同組合|協同組合|\\(株\\)|\\(有\\)|\\(一社\\)|\\(公社\\)|\\(一財\\)|\\(公財\\)|\\(福\\)|\\(社福\\)|\\(独\\)|\\(学\\)|\\(医\\)|\\(特非\\)";

/** The ends of names, with the kind each tells; the first that fits counts, so the narrower stand first. */
export const KIND_ENDINGS: readonly (readonly [OrganizationKind, RegExp])[] = [
  ["police", /(?:警察(?:署|本部|局|庁)?|警視庁)$/],
  [
    "hospital",
    /(?:病院|医院|クリニック|診療所|医療センター|歯科|がんセンター|医療法人.*|療養センター|メディカルセンター|こども医療センター|整形外科|皮膚科|眼科|内科|助産院)$/,
  ],
  [
    "school",
    /(?:大学|大学院|短期大学|高等専門学校|高等学校|中学校|小学校|義務教育学校|中等教育学校|特別支援学校|学校|学園|学院|高校|幼稚園|学部|研究科|学校法人.*|大学法人.*|情報基盤センター|キャンパス|高専)$/,
  ],
  ["prefecture", /(?:都|道|府|県)(?:庁|教育委員会|議会|.{1,12}(?:部|局|課|事務所|センター))?$/],
  ["municipality", /(?:市|区|町|村)(?:役所|役場|教育委員会|議会|長|.{1,12}(?:部|局|課|事務所|センター))?$/],
  [
    "national",
    /(?:^独立行政法人|^国立研究開発法人|省|庁|国税局|労働局|法務局|運輸局|財務局|整備局|裁判所|年金機構|機構|税務署|ハローワーク|公共職業安定所|労働基準監督署|事務所|研究所)$/,
  ],
  [
    "association",
    /(?:協会|連合会|連盟|協議会|財団|社団|組合|組合連合会|商工会議所|商工会|学会|委員会|機関|基金|振興会|公社|事業団|センター|クラブ|の会|会|法人.*|実行委員会|農協|生協)$/,
  ],
];

/** Legal forms that tell the kind, before any ending is looked at. */
export const KIND_FORMS: readonly (readonly [OrganizationKind, RegExp])[] = [
  ["hospital", /医療法人|(?:病院|クリニック|医院|診療所)$/],
  [
    "company",
    /株式会社|有限会社|合同会社|合資会社|合名会社|相互会社|\(株\)|\(有\)|(?:Inc|Corp|Co|Ltd|LLC|K\.K)\b\.?|税理士法人|弁護士法人|監査法人|司法書士法人|銀行$|信用金庫$/i,
  ],
  ["school", /学校法人|国立大学法人|公立大学法人|大学共同利用機関法人/],
  ["national", /(?:^|[^方])独立行政法人|国立研究開発法人|日本年金機構/],
  [
    "association",
    /社団法人|財団法人|社会福祉法人|非営利活動法人|NPO法人|協同組合|\((?:一社|公社|一財|公財|福|社福|特非)\)|宗教法人/,
  ],
];

const ENDINGS = new RegExp(`(?:${LEGAL_FORMS})|(?:${KIND_ENDINGS.map(([, ending]) => ending.source).join("|")})`);

/** True for a string that ends (or begins with a legal form) as names of organizations do. */
export function endsLikeOrganization(name: string): boolean {
  return ENDINGS.test(name);
}
