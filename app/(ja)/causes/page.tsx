import { describeSubjectList, SubjectListPage } from "@/app/_pages/subject-list-page";

export const generateMetadata = () => describeSubjectList("causes", "ja");

export default function Page() {
  return <SubjectListPage kind="causes" locale="ja" />;
}
