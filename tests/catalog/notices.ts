import { toPartialDate } from "../../lib/catalog/incident-facts";
import type { Affected, Finding, Notice, PartialDate } from "../../lib/notice";
import type {
  CauseCode,
  DataTypeCode,
  OrganizationKind,
  OrganizationRole,
  Outcome,
  SequenceKind,
} from "../../lib/taxonomy";

interface NoticeParts {
  organization?: string | null;
  kind?: OrganizationKind;
  title?: string;
  reference?: string | null;
  body?: string;
  sequence?: SequenceKind;
  label?: string | null;
  disclosed?: string;
  discovered?: string;
  occurredFrom?: string;
  occurredTo?: string;
  /** The first is primary. */
  causes?: CauseCode[];
  data?: DataTypeCode[];
  excluded?: DataTypeCode[];
  affected?: Pick<Affected, "value" | "unit" | "qualifier">;
  outcome?: Outcome;
  viaThirdParty?: boolean;
  related?: [name: string, role: OrganizationRole][];
}

/** A whole record from the parts that a test is about; what is left out is not stated. */
export function makeNotice(parts: NoticeParts = {}): Notice {
  const title = parts.title ?? "個人情報の漏えいについて";
  const organization = parts.organization === undefined ? "青空商事株式会社" : parts.organization;
  const body = parts.body ?? `${organization ?? ""}\n${title}\n${JSON.stringify(parts)}`;
  const found: Finding = {
    basis: "stated",
    rule: "test",
    needsReview: null,
    evidence: [{ start: 0, end: 1, text: body.slice(0, 1) }],
  };
  const dated = (value: string | undefined) => (value === undefined ? null : { ...found, ...toPartialDate(value) });
  return {
    body,
    reference: parts.reference ?? null,
    title,
    organization: organization === null ? null : { ...found, name: organization, kind: parts.kind ?? "company" },
    relatedOrganizations: (parts.related ?? []).map(([name, role]) => ({ ...found, name, role })),
    sequence: { ...found, kind: parts.sequence ?? "initial", label: parts.label ?? null },
    dates: {
      disclosed: dated(parts.disclosed),
      occurredFrom: dated(parts.occurredFrom),
      occurredTo: dated(parts.occurredTo ?? parts.occurredFrom),
      discovered: dated(parts.discovered),
    },
    timeline: parts.discovered ? [{ ...found, date: plain(parts.discovered), text: "発覚" }] : [],
    causes: (parts.causes ?? ["unknown"]).map((code, at) => ({ ...found, code, primary: at === 0 })),
    viaThirdParty: { ...found, value: parts.viaThirdParty ?? false },
    dataTypes: [
      ...(parts.data ?? []).map((code) => ({ ...found, code, status: "affected" as const })),
      ...(parts.excluded ?? []).map((code) => ({ ...found, code, status: "excluded" as const })),
    ],
    counts: parts.affected ? [{ ...found, ...parts.affected, subject: null, status: "affected" }] : [],
    affected: parts.affected ? { ...found, ...parts.affected } : null,
    outcome: parts.outcome ? { ...found, value: parts.outcome } : null,
    secondaryDamage: null,
    reportedTo: [{ ...found, code: "ppc" }],
    subjects: [{ ...found, code: "customers" }],
    investigation: null,
    contacts: [{ ...found, kind: "phone", value: "03-0000-0000", label: "窓口" }],
    sections: [{ kind: "overview", heading: null, start: 0, end: body.length }],
  };
}

const plain = (value: string): PartialDate => toPartialDate(value);
