import { NotFoundPage } from "@/app/_pages/not-found-page";

export default function NotFound() {
  return <NotFoundPage locale="en" />;
}
