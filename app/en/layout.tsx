import "../globals.css";
import type { ReactNode } from "react";
import { SiteDocument } from "@/components/layout/site-document";

export { siteMetadata as metadata, siteViewport as viewport } from "@/components/layout/page-metadata";

export default function EnglishLayout({ children }: { children: ReactNode }) {
  return <SiteDocument locale="en">{children}</SiteDocument>;
}
