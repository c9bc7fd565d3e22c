import { AboutPage, describeAboutPage } from "@/app/_pages/about-page";

export const metadata = describeAboutPage("ja");

export default function Page() {
  return <AboutPage locale="ja" />;
}
