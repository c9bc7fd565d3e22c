"use client";

import "./globals.css";
import { errorWords } from "@/lib/i18n/error-words";
import { ErrorPage } from "./_pages/error-page";

/** Only where the document itself could not be made, so that the language of the page is not known either. */
export default function GlobalError({ error, retry }: { error: Error & { digest?: string }; retry: () => void }) {
  const { ja, en } = errorWords;
  const words = {
    title: `${ja.title} / ${en.title}`,
    text: `${ja.text} / ${en.text}`,
    retry: `${ja.retry} / ${en.retry}`,
    digest: `${ja.digest} / ${en.digest}`,
  };
  return (
    <html lang="ja">
      <body>
        <ErrorPage words={words} digest={error.digest} retry={retry} />
      </body>
    </html>
  );
}
