/** Whose data are concerned where a notice names nobody at all: by what the data are, else by what the organization is. */
import type { DataTypeCode, OrganizationKind, SubjectKind } from "../../../taxonomy";
import type { Span } from "../../normalize";
import type { Enumeration } from "../../recognizers/data-types";
import type { NoticeText } from "../../structure/outline";
import { KEPT_ABOUT, OF_ANOTHER_PUBLIC } from "../../vocabulary/subjects-papers";
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

/** The owners of data about persons; drawings and contracts have none. What was lost may be named a sentence before. */
export function ownersByNobodysName({ text, sentences }: NoticeText, { kind, figures, data }: Concerned): Owner[] {
  const at = figures[0] ?? data.find(isAboutPersons);
  if (!at) return [];
  const first = sentences.findIndex(({ end }) => end > at.start);
  const told = [...sentences.slice(Math.max(0, first - 1), first + 1), ...data.map(({ sentence }) => sentence)];
  const span = { start: at.start, end: at.end };
  const kept = KEPT_ABOUT.find(([, words]) => told.some(({ start, end }) => words.test(text.slice(start, end))));
  if (kept) return [{ code: kept[0], span, rule: "kept-about-them" }];
  if (data.find(namesThem)?.mentions[0]?.isCompanyName) return [{ code: "partners", span, rule: "kept-about-them" }];
  if (!kind) return [];
  const [code] = OF_ANOTHER_PUBLIC[kind]?.find(([, words]) => words.test(text)) ?? [PUBLIC_OF[kind]];
  return code ? [{ code, span, rule: "public-of-its-kind" }] : [];
}

const namesThem = ({ mentions }: Enumeration) =>
  mentions.some(({ codes, isCompanyName }) => isCompanyName || codes.includes("name"));

const isAboutPersons = ({ mentions }: Enumeration) =>
  mentions.some(({ codes }) => codes.some((code) => !OF_NOBODY.has(code)));

/** About a business, or from anybody who wrote in: they tell of no public. */
const OF_NOBODY: ReadonlySet<DataTypeCode> = new Set([
  "audit_document",
  "organization_profile",
  "contract",
  "inquiry",
  "message",
  "other",
]);
