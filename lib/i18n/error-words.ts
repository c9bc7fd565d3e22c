import type { Locale } from "./locale";

interface ErrorWords {
  title: string;
  text: string;
  retry: string;
  digest: string;
}

/**
 * The words of the error page. They are part of each language's strings, but stand in a file of their own: error
 * pages run in the browser, and must not bring every other string and the taxonomy along.
 */
export const errorWords: Record<Locale, ErrorWords> = {
  ja: {
    title: "ページを表示できませんでした",
    text: "一時的な不具合かもしれません。少し待ってから、もう一度お試しください。",
    retry: "もう一度試す",
    digest: "記録番号",
  },
  en: {
    title: "The page could not be shown",
    text: "This may pass. Please wait a moment and try again.",
    retry: "Try again",
    digest: "Reference",
  },
};
