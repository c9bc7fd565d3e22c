import { describeSubjectPage, SubjectPage, type SubjectPageProps } from "@/app/_pages/subject-page";

export const generateMetadata = (props: SubjectPageProps) => describeSubjectPage("causes", "en", props);

export default function Page(props: SubjectPageProps) {
  return <SubjectPage kind="causes" locale="en" {...props} />;
}
