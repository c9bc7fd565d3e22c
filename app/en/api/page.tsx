import { ApiPage, describeApiPage } from "@/app/_pages/api-page";

export const generateMetadata = () => describeApiPage("en");

export default function Page() {
  return <ApiPage locale="en" />;
}
