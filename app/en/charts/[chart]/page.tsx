import { ChartPage, type ChartPageProps, describeChartPage } from "@/app/_pages/chart-page";

export const generateMetadata = (props: ChartPageProps) => describeChartPage("en", props);

export default function Page(props: ChartPageProps) {
  return <ChartPage locale="en" {...props} />;
}
