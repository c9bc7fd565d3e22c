import type { ReactNode } from "react";
import { type Locale, stringsFor } from "@/lib/i18n";

/** The document around every page of one language; the root layout of each language is this. */
export function SiteDocument({ locale, children }: { locale: Locale; children: ReactNode }) {
  return (
    // theme.js writes to this element before React wakes up
    <html lang={locale} suppressHydrationWarning>
      {/* biome-ignore lint/style/noHeadElement: next/head is of the other router; this is where a root layout puts it */}
      <head>
        {/* Blocking on purpose: it must have run before the first paint. */}
        <script src="/theme.js" />
      </head>
      <body>
        <a
          href="#main"
          className="sr-only bg-ink text-paper focus:not-sr-only focus:fixed focus:top-2 focus:left-2 focus:z-20 focus:px-4 focus:py-2"
        >
          {stringsFor(locale).site.skip}
        </a>
        {children}
      </body>
    </html>
  );
}
