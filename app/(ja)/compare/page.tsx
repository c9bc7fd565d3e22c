import { ComparePage, type ComparePageProps, describeComparePage } from "@/app/_pages/compare-page";

export const generateMetadata = (props: ComparePageProps) => describeComparePage("ja", props);

export default function Page(props: ComparePageProps) {
  return <ComparePage locale="ja" {...props} />;
}
