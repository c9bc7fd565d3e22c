import { describeSubjectPage, SubjectPage, type SubjectPageProps } from "@/app/_pages/subject-page";

export const generateMetadata = (props: SubjectPageProps) => describeSubjectPage("data-types", "ja", props);

export default function Page(props: SubjectPageProps) {
  return <SubjectPage kind="data-types" locale="ja" {...props} />;
}
