import { AboutPage, describeAboutPage } from "@/app/_pages/about-page";

export const generateMetadata = () => describeAboutPage("ja");

export default function Page() {
  return <AboutPage locale="ja" />;
}
