"use client";

import { ErrorPage } from "@/app/_pages/error-page";
import { errorWords } from "@/lib/i18n/error-words";

export default function PageError({ error, retry }: { error: Error & { digest?: string }; retry: () => void }) {
  return <ErrorPage words={errorWords.ja} digest={error.digest} retry={retry} />;
}
