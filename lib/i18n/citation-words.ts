/** The words of citing and sharing, in both languages. */
import type { CitationStyle } from "../citation/cite";
import type { Locale } from "./locale";

interface CitationWords {
  title: string;
  styles: Record<CitationStyle, string>;
  address: string;
  copy: string;
  copyOf: (what: string) => string;
  copied: string;
  /** Where the browser does not let the page copy. */
  selected: string;
  /** For chosen words of a notice. */
  quote: string;
  link: string;
  failed: string;
  share: string;
}

export const citationWords: Record<Locale, CitationWords> = {
  ja: {
    title: "引用と共有",
    styles: { japanese: "日本語(SIST 02)", apa: "APA", bibtex: "BibTeX" },
    address: "固定アドレス",
    copy: "コピー",
    copyOf: (what) => `${what}をコピー`,
    copied: "コピーしました",
    selected: "選択しました。コピーしてお使いください",
    quote: "出典つきでコピー",
    link: "この箇所へのリンクをコピー",
    failed: "コピーできませんでした。選んだままコピーしてください",
    share: "共有する",
  },
  en: {
    title: "Cite and share",
    styles: { japanese: "Japanese (SIST 02)", apa: "APA", bibtex: "BibTeX" },
    address: "Permanent address",
    copy: "Copy",
    copyOf: (what) => `Copy ${what}`,
    copied: "Copied",
    selected: "Selected; copy it from here",
    quote: "Copy with citation",
    link: "Copy a link to these words",
    failed: "It could not be copied; copy what is selected",
    share: "Share",
  },
};
