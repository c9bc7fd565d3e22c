import { describeIncidentList, IncidentListPage, type IncidentListProps } from "@/app/_pages/incident-list-page";

export const generateMetadata = (props: IncidentListProps) => describeIncidentList("en", props);

export default function Page(props: IncidentListProps) {
  return <IncidentListPage locale="en" {...props} />;
}
