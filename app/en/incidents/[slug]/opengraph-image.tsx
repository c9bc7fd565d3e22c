import { IncidentImage } from "@/app/_pages/incident-image";
import type { IncidentPageProps } from "@/app/_pages/incident-page";

export const alt = "Organization, title, figure, cause and kinds of data of this incident: Kaijiroku";
export const size = { width: 1200, height: 630 };
export const contentType = "image/png";

export default function Image(props: IncidentPageProps) {
  return IncidentImage("en", props);
}
