import { IncidentImage } from "@/app/_pages/incident-image";
import type { IncidentPageProps } from "@/app/_pages/incident-page";

export const alt = "この事案の組織、表題、数、原因、情報の項目:開示録";
export const size = { width: 1200, height: 630 };
export const contentType = "image/png";

export default function Image(props: IncidentPageProps) {
  return IncidentImage("ja", props);
}
