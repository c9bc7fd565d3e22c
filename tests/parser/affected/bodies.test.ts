import { describe, it } from "vitest";
import { type CountedNotice, expectCounts } from "./counted-notice";

const NOTICES: readonly CountedNotice[] = [
  [
    "the own row among those of neighbours",
    `【続報】施設予約システムへの不正ログインについて
    令和4年12月2日
    瑞野市
    近隣4市が共同で利用するシステムです。
    不正ログインされた利用者
    瑞野市	164人
    他の3市	301人
    4市計	465人`,
    ["164 people", "301 people", "465 people"],
    "164 people exact",
  ],
  [
    "the own row called 本市",
    `共同システムからの個人情報の流出について
    令和5年2月1日
    川守市
    流出した人数
    本市	1,240人
    浜丘町	380人
    合計	1,620人`,
    ["1240 people", "1620 people", "380 people"],
    "1240 people exact",
  ],
  [
    "schools of one city are all its own",
    `学習用端末の紛失について
    令和5年2月1日
    川守市教育委員会
    紛失した名簿の児童生徒
    第一小学校	24人
    第二小学校	31人`,
    ["24 people", "31 people"],
    "55 people exact",
  ],
  [
    "a figure that a named supplier gave for all its clients",
    `卒業アルバム制作会社への不正アクセスについて
    2025年6月6日
    学校法人緑陵学園
    東海製本株式会社の発表によれば、全国の学校約640校、延べ約21万人分の情報が漏えいしたおそれがあるとのことです。
    本校に関する分は以下のとおりです。
    令和3年度:卒業生 211名
    令和4年度:卒業生 198名`,
    ["198 people", "210000 people", "211 people"],
    "409 people exact",
  ],
  [
    "what a service told of all its users",
    `申込サービスへの不正アクセスに伴う個人情報の流出について
    令和6年12月11日
    安芸浜県
    全国の利用者最大412万件の個人情報が流出したことが同社から11月29日に公表されました。
    県主催の行事 18件、申込者 延べ3,051人の情報が流出しました。`,
    ["3051 people", "4120000 records"],
    "3051 people cumulative",
  ],
  [
    "a figure said to be in addition and another's",
    `申込サービスへの不正アクセスに伴う個人情報の流出について
    令和6年12月11日
    安芸浜県
    流出した個人情報 県の申込者 3,051人
    観光連盟が申込みを受け付けた行事の申込者 720人(同連盟が別途公表しており、上の数には含まれません)`,
    ["3051 people", "720 people"],
    "3051 people exact",
  ],
  [
    "a figure said not to be one's own alone",
    `委託先におけるノートパソコン紛失について
    令和6年7月5日
    北陸機工健康保険組合
    協会の発表する「最大約16万件」は、委託元の62の健保組合を合わせたもので、当組合だけの数ではありません。
    当組合の対象 2,762件`,
    ["160000 records", "2762 records"],
    "2762 records exact",
  ],
  [
    "units of one company are all its own",
    `不正アクセスによる個人情報の漏えいについて
    2024年6月3日
    株式会社ひさご堂
    漏えいした情報の件数
    当社	1,200件
    株式会社ひさご物流	300件`,
    ["1200 records", "300 records"],
    "1500 records exact",
  ],
  [
    "persons and firms in a bracket behind the own figure",
    `委託先のランサムウェア被害について
    令和6年7月3日
    青浜市
    委託先によれば、流出した情報は全国の自治体分を含め約150万件に上るとのことです。
    本市分は、固定資産税の納税通知書 4,512件(個人4,100件、法人412件)です。`,
    ["1500000 records", "4100 records", "412 records", "4512 records"],
    "4512 records exact",
  ],
  [
    "doctors whose names are public",
    `患者情報の紛失について
    紛失した台帳に記載の患者さん 86名
    このほか、担当医師4名の氏名の記載がありますが、病院のウェブサイトで公開されている情報です。`,
    ["86 people"],
    "86 people exact",
  ],
  [
    "one list that is wholly within the other",
    `個人情報の流出について
    申込者リスト320名分と受講者リスト280名分が流出しました。受講者は全員、申込者リストにも記載されています。`,
    ["280 people", "320 people"],
    "320 people exact",
  ],
];

describe("own figures beside those of others", () => {
  it.each(NOTICES.map((notice) => [notice[0], notice] as const))("%s", (_, notice) => expectCounts(notice));
});
