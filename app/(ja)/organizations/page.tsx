import {
  describeOrganizationList,
  OrganizationListPage,
  type OrganizationListProps,
} from "@/app/_pages/organization-list-page";

export const generateMetadata = (props: OrganizationListProps) => describeOrganizationList("ja", props);

export default function Page(props: OrganizationListProps) {
  return <OrganizationListPage locale="ja" {...props} />;
}
