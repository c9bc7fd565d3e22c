import type { IncidentPageProps } from "@/app/_pages/incident-page";
import { describeReadingPage, ReadingPage } from "@/app/_pages/reading-page";

export const generateMetadata = (props: IncidentPageProps) => describeReadingPage("en", props);

export default function Page(props: IncidentPageProps) {
  return <ReadingPage locale="en" {...props} />;
}
