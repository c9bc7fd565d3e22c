import { describeOrganizationPage, OrganizationPage, type OrganizationPageProps } from "@/app/_pages/organization-page";

export const generateMetadata = (props: OrganizationPageProps) => describeOrganizationPage("en", props);

export default function Page(props: OrganizationPageProps) {
  return <OrganizationPage locale="en" {...props} />;
}
