import { describeOrganizationPage, OrganizationPage, type OrganizationPageProps } from "@/app/_pages/organization-page";

export const generateMetadata = (props: OrganizationPageProps) => describeOrganizationPage("ja", props);

export default function Page(props: OrganizationPageProps) {
  return <OrganizationPage locale="ja" {...props} />;
}
