/** The words around the advice for people affected and around the items of the law, in both languages. */
import type { Certainty, PersonalAnswer, PersonalQuestion } from "../guidance/advise";
import type { Denial } from "../guidance/denial";
import type { ItemState } from "../guidance/required-items";
import type { SecondaryDamage } from "../taxonomy";
import type { Locale } from "./locale";

interface GuidanceWords {
  title: string;
  /** Introduces the advice; nothing is made surer than the notice makes it. */
  leads: Record<Certainty | Denial, string>;
  questions: Record<PersonalQuestion, string>;
  answers: Record<PersonalAnswer, string>;
  /** Whether the data were misused, as far as the notice could know on its day. */
  misuse: { question: string; answers: Record<SecondaryDamage | "unmentioned", string> };
  questionsTitle: string;
  adviceTitle: string;
  because: (kinds: string) => string;
  sources: string;
  desk: string;
  noDesk: string;
  linesTitle: string;
  disclaimer: string;
}

export const guidanceWords: Record<Locale, GuidanceWords> = {
  ja: {
    title: "対象になった方へ",
    leads: {
      leaked:
        "漏えいを確認したと公表されています。あなたの情報が含まれるかどうかは、届いた通知か組織の窓口で確かめてください。",
      maybe:
        "漏えいした「おそれ」があると公表されています。漏えいが確かめられたということではありませんが、念のため次のことをお勧めします。",
      open: "お知らせの時点では、漏えいしたかどうかは調査中でした。その後のお知らせがないか、組織の公式サイトで確かめてください。念のため次のこともお勧めします。",
      unsaid: "漏えいしたかどうかは述べられていません。念のため次のことをお勧めします。",
      found_none: "調査の結果、漏えいはなかったと公表されています。この件のために必要な対応は、ここでは挙げません。",
      denied: "漏えいはなかったと公表されています。この件のために必要な対応は、ここでは挙げません。",
      not_found:
        "お知らせの時点では、漏えいは確認されていないと公表されています。その後のお知らせがないか、組織の公式サイトで確かめてください。この件のために必要な対応は、ここでは挙げません。",
      so_far:
        "お知らせの時点では、調査が続いており、漏えいは確認されていないと公表されています。その後のお知らせがないか、組織の公式サイトで確かめてください。この件のために必要な対応は、ここでは挙げません。",
    },
    questions: {
      card: "クレジットカードの情報は?",
      password: "パスワードは?",
      bank: "銀行口座の情報は?",
      governmentId: "マイナンバーなど公的な番号は?",
    },
    answers: {
      affected: "漏えいした、またはそのおそれがある",
      partly: "一部に漏えい、またはそのおそれがある",
      excluded: "含まれないと明記されている",
      unmentioned: "記載なし(漏れていないという意味ではありません)",
    },
    misuse: {
      question: "悪用や被害は?",
      answers: {
        none_reported: "お知らせの時点では、確認されていないと述べられている",
        reported: "悪用や被害について述べられている(お知らせの言葉を確かめてください)",
        unmentioned: "記載なし(悪用されていないという意味ではありません)",
      },
    },
    questionsTitle: "よく問われること",
    adviceTitle: "できること",
    because: (kinds) => `${kinds}が挙げられているため`,
    sources: "参考",
    desk: "お知らせの問い合わせ窓口",
    noDesk:
      "窓口の電話番号、メールアドレス、ウェブページのアドレスは、お知らせから読み取れていません。お知らせの原文か、組織の公式サイトで確かめてください。",
    linesTitle: "そのほかの相談先",
    disclaimer: "一般的な案内です。あなたの状況に応じた助言は、窓口や専門家に求めてください。",
  },
  en: {
    title: "If your data are affected",
    leads: {
      leaked:
        "The organization says that data leaked. The letter you got, or the organization itself, can tell you whether yours are among them.",
      maybe:
        "The organization says that data may have leaked. That is not certain, but these steps are worth taking to be on the safe side.",
      open: "On the day of the notice, whether anything leaked was still under investigation. Check the organization's official site for later notices. These steps are worth taking, too, to be on the safe side.",
      unsaid: "The notice does not say whether anything leaked. These steps are worth taking to be on the safe side.",
      found_none:
        "The organization says that it investigated and that nothing leaked. No steps are listed here because of it.",
      denied: "The organization says that nothing leaked. No steps are listed here because of it.",
      not_found:
        "The organization says that no leak was known on the day of the notice. Check its official site for later notices. No steps are listed here because of it.",
      so_far:
        "The organization says that no leak was known on the day of the notice, while the investigation went on. Check its official site for later notices. No steps are listed here because of it.",
    },
    questions: {
      card: "Payment cards?",
      password: "Passwords?",
      bank: "Bank accounts?",
      governmentId: "My Number or other official numbers?",
    },
    answers: {
      affected: "Leaked, or may have leaked",
      partly: "Some leaked, or may have leaked",
      excluded: "Said not to be included",
      unmentioned: "Not mentioned (which does not mean that they are safe)",
    },
    misuse: {
      question: "Any misuse?",
      answers: {
        none_reported: "No misuse was known on the day of the notice",
        reported: "The notice speaks of misuse or harm (check its words)",
        unmentioned: "Not mentioned (which does not mean that there was none)",
      },
    },
    questionsTitle: "What people ask first",
    adviceTitle: "What you can do",
    because: (kinds) => `because of: ${kinds}`,
    sources: "See also",
    desk: "Whom the notice says to ask",
    noDesk:
      "No phone number, email or web address of a desk was read in the notice. Look into its text, or ask through the organization's official site.",
    linesTitle: "Others to call (most answer in Japanese)",
    disclaimer: "This is general advice. For your own case, ask the organization or a professional.",
  },
};

interface RequiredItemWords {
  title: string;
  lead: string;
  notJudgement: string;
  number: (ordinal: number) => string;
  states: Record<ItemState, string>;
  stated: (stated: number, all: number) => string;
  rules: string;
  /** Marks an item that the notice to the persons has to give, too. */
  toPersons: string;
  statedToPersons: (stated: number, all: number) => string;
}

export const requiredItemWords: Record<Locale, RequiredItemWords> = {
  ja: {
    title: "法令の報告事項と、お知らせの記載",
    lead: "個人情報保護法施行規則第8条第1項が事業者に、個人情報保護委員会への報告で求める事項(2号と3号は条文を縮めています)を、お知らせの文面に照らしたものです。公的機関には第44条が同じ種類の事項を求めます。報告は、知った後速やかに、また30日以内(不正の目的によるおそれがあるときは60日以内)にする、お知らせとは別の書面で、お知らせにすべてを書く義務があるわけではありません。「本人通知」は、本人への通知でも求められる事項(第10条)です。",
    rules: "施行規則(e-Gov法令検索)",
    toPersons: "本人通知",
    statedToPersons: (stated, all) => `うち本人通知の${all}事項では${stated}事項`,
    notJudgement: "記載の有無であり、法的判断ではない",
    number: (ordinal) => `${ordinal}号`,
    states: {
      stated: "記載あり",
      pending: "調査中・不明との記載",
      other_unit: "人数以外の数での記載",
      itself: "このお知らせ自体",
      desk: "窓口の記載",
      absent: "記載なし",
    },
    stated: (stated, all) => `${all}事項のうち${stated}事項に記載`,
  },
  en: {
    title: "What the law asks to report, and what the notice says",
    lead: "The items that article 8 (1) of the Enforcement Rules of the Act on the Protection of Personal Information asks of a business's report to the Commission (items ii and iii shortened), held against the text of the notice. Article 44 asks the like of public bodies. The report is due promptly, and again within 30 days (60 where an ill purpose may be behind it); it is another document, and a notice need not say everything. What is marked “to persons” must be told to the persons themselves, too (article 10).",
    rules: "The rules, in Japanese (e-Gov)",
    toPersons: "to persons",
    statedToPersons: (stated, all) => `${stated} of the ${all} to be told to persons`,
    notJudgement: "Whether words are there, not a legal finding",
    number: (ordinal) => `(${["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix"][ordinal - 1]})`,
    states: {
      stated: "Stated",
      pending: "Said to be unknown or under investigation",
      other_unit: "Stated, but not in persons",
      itself: "The notice itself",
      desk: "A desk to ask",
      absent: "Not stated",
    },
    stated: (stated, all) => `${stated} of ${all} items are stated`,
  },
};
