/** Whose data are concerned where a notice names nobody at all: by what the data are, else by what the organization is. */
import type { DataTypeCode, OrganizationKind, SubjectKind } from "../../../taxonomy";
import type { Span } from "../../normalize";
import type { Enumeration } from "../../recognizers/data-types";
import { HOUSES, KEPT_ABOUT } from "../../vocabulary/subjects-papers";
import type { Owner } from "./owners";

interface Concerned {
  readonly kind: OrganizationKind | null;
  readonly figures: readonly Span[];
  readonly data: readonly Enumeration[];
}

/** Whom an organization is there for, where it only says how many, or which data: 「7月から10月までに取り扱った方20名」 of the police. */
const PUBLIC_OF: Readonly<Partial<Record<OrganizationKind, SubjectKind>>> = {
  company: "customers",
  hospital: "patients",
  school: "students",
  municipality: "residents",
  police: "residents",
};

/** The owners of data about persons; of drawings and contracts nobody is. */
export function ownersByNobodysName(text: string, { kind, figures, data }: Concerned): Owner[] {
  const at = figures[0] ?? data.find(isAboutPersons);
  if (!at) return [];
  const told = [at, ...data.map(({ sentence }) => sentence)].map(({ start, end }) =>
    text.slice(...around(text, { start, end })),
  );
  const span = { start: at.start, end: at.end };
  const kept = KEPT_ABOUT.find(([, words]) => told.some((sentence) => words.test(sentence)));
  if (kept) return [{ code: kept[0], span, rule: "kept-about-them" }];
  if (data[0]?.mentions[0]?.isCompanyName) return [{ code: "partners", span, rule: "kept-about-them" }];
  const house = kind === "municipality" ? HOUSES.find(([, words]) => words.test(text)) : undefined;
  const code = house?.[0] ?? (kind ? PUBLIC_OF[kind] : undefined);
  return code ? [{ code, span, rule: "public-of-its-kind" }] : [];
}

/** The sentence that holds it. */
function around(text: string, { start, end }: Span): [number, number] {
  const stop = text.indexOf("。", end);
  return [text.lastIndexOf("。", start) + 1, stop < 0 ? text.length : stop];
}

const isAboutPersons = ({ mentions }: Enumeration) =>
  mentions.some(({ codes }) => codes.some((code) => !ABOUT_BUSINESS.has(code)));

const ABOUT_BUSINESS: ReadonlySet<DataTypeCode> = new Set([
  "audit_document",
  "organization_profile",
  "contract",
  "other",
]);
