import { describeSubjectPage, SubjectPage, type SubjectPageProps } from "@/app/_pages/subject-page";

export const generateMetadata = (props: SubjectPageProps) => describeSubjectPage("causes", "ja", props);

export default function Page(props: SubjectPageProps) {
  return <SubjectPage kind="causes" locale="ja" {...props} />;
}
