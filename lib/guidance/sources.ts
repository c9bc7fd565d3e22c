import type { Bilingual } from "../taxonomy";

/** Public bodies whose guidance the advice follows, and the desks that anyone in Japan can turn to. */
export const guidanceSources = {
  ppc: {
    name: { ja: "個人情報保護委員会", en: "Personal Information Protection Commission" },
    url: "https://www.ppc.go.jp/personalinfo/pipldial/",
  },
  kokusen: {
    name: { ja: "国民生活センター", en: "National Consumer Affairs Center of Japan" },
    url: "https://www.kokusen.go.jp/",
  },
  npa: {
    name: { ja: "警察庁 サイバー警察局", en: "National Police Agency, Cyber Affairs Bureau" },
    url: "https://www.npa.go.jp/bureau/cyber/index.html",
  },
  ipa: {
    name: { ja: "IPA 情報セキュリティ安心相談窓口", en: "IPA information security helpline" },
    url: "https://www.ipa.go.jp/security/anshin/index.html",
  },
  antiphishing: {
    name: { ja: "フィッシング対策協議会", en: "Council of Anti-Phishing Japan" },
    url: "https://www.antiphishing.jp/",
  },
  creditAssociation: {
    name: { ja: "日本クレジット協会", en: "Japan Consumer Credit Association" },
    url: "https://www.j-credit.or.jp/",
  },
  bankers: {
    name: { ja: "全国銀行協会", en: "Japanese Bankers Association" },
    url: "https://www.zenginkyo.or.jp/",
  },
  creditBureau: {
    name: { ja: "全国銀行個人信用情報センター(本人申告)", en: "Bankers' credit bureau, notes of one's own" },
    url: "https://www.zenginkyo.or.jp/pcic/return/",
  },
  myNumber: {
    name: { ja: "デジタル庁 マイナンバー制度", en: "Digital Agency, My Number" },
    url: "https://www.digital.go.jp/policies/mynumber",
  },
  humanRights: {
    name: { ja: "法務省 人権擁護局", en: "Ministry of Justice, Human Rights Bureau" },
    url: "https://www.moj.go.jp/JINKEN/index.html",
  },
} as const satisfies Record<string, { name: Bilingual; url: string }>;

export type GuidanceSource = keyof typeof guidanceSources;
