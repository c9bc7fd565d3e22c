import { notFound } from "next/navigation";

/** Every address that no other route answers, so that its 404 page has this language and its layout. */
export default function Page() {
  notFound();
}
