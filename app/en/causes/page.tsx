import { describeSubjectList, SubjectListPage } from "@/app/_pages/subject-list-page";

export const generateMetadata = () => describeSubjectList("causes", "en");

export default function Page() {
  return <SubjectListPage kind="causes" locale="en" />;
}
