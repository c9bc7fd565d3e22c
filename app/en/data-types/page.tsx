import { describeSubjectList, SubjectListPage } from "@/app/_pages/subject-list-page";

export const generateMetadata = () => describeSubjectList("data-types", "en");

export default function Page() {
  return <SubjectListPage kind="data-types" locale="en" />;
}
