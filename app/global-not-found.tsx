import "./globals.css";
import type { Metadata } from "next";
import { NotFoundWords } from "@/components/layout/not-found-words";
import { PageFrame } from "@/components/layout/page-frame";
import { SiteDocument } from "@/components/layout/site-document";
import { stringsFor } from "@/lib/i18n";

export const metadata: Metadata = {
  title: `${stringsFor("ja").notFound.title} / ${stringsFor("en").notFound.title}`,
};

/** An address that no route answers. It is made without knowing the address, so it speaks both languages. */
export default function GlobalNotFound() {
  return (
    <SiteDocument locale="ja">
      <PageFrame locale="ja" path="/">
        <NotFoundWords locale="ja" />
        <NotFoundWords locale="en" level={2} />
      </PageFrame>
    </SiteDocument>
  );
}
