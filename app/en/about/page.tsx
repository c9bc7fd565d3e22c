import { AboutPage, describeAboutPage } from "@/app/_pages/about-page";

export const generateMetadata = () => describeAboutPage("en");

export default function Page() {
  return <AboutPage locale="en" />;
}
