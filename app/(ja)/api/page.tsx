import { ApiPage, describeApiPage } from "@/app/_pages/api-page";

export const generateMetadata = () => describeApiPage("ja");

export default function Page() {
  return <ApiPage locale="ja" />;
}
