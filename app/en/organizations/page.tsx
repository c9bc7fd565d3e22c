import {
  describeOrganizationList,
  OrganizationListPage,
  type OrganizationListProps,
} from "@/app/_pages/organization-list-page";

export const generateMetadata = (props: OrganizationListProps) => describeOrganizationList("en", props);

export default function Page(props: OrganizationListProps) {
  return <OrganizationListPage locale="en" {...props} />;
}
