import { describeStatisticsPage, StatisticsPage, type StatisticsPageProps } from "@/app/_pages/statistics-page";

export const generateMetadata = (props: StatisticsPageProps) => describeStatisticsPage("en", props);

export default function Page(props: StatisticsPageProps) {
  return <StatisticsPage locale="en" {...props} />;
}
