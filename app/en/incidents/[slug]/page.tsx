import { describeIncidentPage, IncidentPage, type IncidentPageProps } from "@/app/_pages/incident-page";

export const generateMetadata = (props: IncidentPageProps) => describeIncidentPage("en", props);

export default function Page(props: IncidentPageProps) {
  return <IncidentPage locale="en" {...props} />;
}
