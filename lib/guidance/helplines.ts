/** Desks that anyone in Japan can call, in the order in which most people need them. */
import type { Bilingual } from "../taxonomy";

export interface Helpline {
  /** As it is dialled. */
  number: string;
  name: Bilingual;
  about: Bilingual;
}

const line = (number: string, name: Bilingual, about: Bilingual): Helpline => ({ number, name, about });

export const helplines: readonly Helpline[] = [
  line(
    "188",
    { ja: "消費者ホットライン", en: "Consumer hotline" },
    { ja: "覚えのない請求、契約、勧誘", en: "bills, contracts and sales that you know nothing of" },
  ),
  line(
    "#9110",
    { ja: "警察相談専用電話", en: "Police advice line" },
    {
      ja: "詐欺、なりすまし、脅し(急を要するときは110番)",
      en: "fraud, impersonation and threats (in an emergency, 110)",
    },
  ),
  line(
    "03-6457-9849",
    { ja: "個人情報保護法相談ダイヤル", en: "Personal information helpline" },
    {
      ja: "組織による個人情報の扱いへの疑問や苦情(個人情報保護委員会、平日9:30〜17:30)",
      en: "how an organization handles your data (Personal Information Protection Commission, weekdays 9:30–17:30)",
    },
  ),
  line(
    "03-5978-7509",
    { ja: "情報セキュリティ安心相談窓口", en: "Information security helpline" },
    {
      ja: "ウイルスや不正アクセスの技術的な相談(IPA、平日10:00〜12:00、13:30〜17:00)",
      en: "viruses and unauthorized access (IPA, weekdays 10:00–12:00, 13:30–17:00)",
    },
  ),
];
