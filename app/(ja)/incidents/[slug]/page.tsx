import { describeIncidentPage, IncidentPage, type IncidentPageProps } from "@/app/_pages/incident-page";

export const generateMetadata = (props: IncidentPageProps) => describeIncidentPage("ja", props);

export default function Page(props: IncidentPageProps) {
  return <IncidentPage locale="ja" {...props} />;
}
