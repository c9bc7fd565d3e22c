import Link from "next/link";
import type { ComponentProps } from "react";

/**
 * A link within the site. Nothing is fetched ahead: a list shows dozens of links to pages that are made on
 * request, and fetching them unasked would cost the server more than it saves the reader.
 */
export function SiteLink(props: ComponentProps<typeof Link>) {
  return <Link prefetch={false} {...props} />;
}
