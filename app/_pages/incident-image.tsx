import { notFound } from "next/navigation";
import { drawIncidentImage } from "@/components/social-image/incident-image";
import type { Locale } from "@/lib/i18n";
import { findIncident, type IncidentPageProps } from "./incident-page";

/** The Open Graph image of an incident. */
export async function IncidentImage(locale: Locale, { params }: IncidentPageProps): Promise<Response> {
  const { slug } = await params;
  const detail = findIncident(slug);
  if (!detail) notFound();
  return drawIncidentImage(detail.row, locale);
}
