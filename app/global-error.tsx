"use client";

import "./globals.css";
import { errorWords as en } from "@/lib/i18n/en";
import { errorWords as ja } from "@/lib/i18n/ja";
import { ErrorPage } from "./_pages/error-page";

/** Only where the document itself could not be made, so that the language of the page is not known either. */
export default function GlobalError({ error, retry }: { error: Error & { digest?: string }; retry: () => void }) {
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
