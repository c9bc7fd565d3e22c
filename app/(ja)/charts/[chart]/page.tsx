import { ChartPage, type ChartPageProps, describeChartPage } from "@/app/_pages/chart-page";

export const generateMetadata = (props: ChartPageProps) => describeChartPage("ja", props);

export default function Page(props: ChartPageProps) {
  return <ChartPage locale="ja" {...props} />;
}
