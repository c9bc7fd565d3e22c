/**
 * Legal forms that Japanese organizations have in their names: in full, in brackets, and the kind of organization
 * that each tells. The parser finds names by them, the catalog and the search tell by them which names are one.
 */
import type { OrganizationKind } from "./taxonomy";

export interface LegalForm {
  readonly name: string;
  /** What stands for it in brackets: (株) and, after NFKC, ㈱. */
  readonly short: readonly string[];
  /** Null where it takes the rest of the name to tell. */
  readonly kind: OrganizationKind | null;
  /**
   * `text`: finds a name in a notice; `key`: is left out where two names are held to be one. What finds a name and
   * is none to leave out is the body itself (生活協同組合), or so rare that keys have never been without it.
   */
  readonly uses: readonly ("text" | "key")[];
}

const form = (
  kind: OrganizationKind | null,
  name: string,
  short: readonly string[] = [],
  uses: LegalForm["uses"] = ["text", "key"],
): LegalForm => ({ name, short, kind, uses });

/** The longer stand before those that they hold. */
export const LEGAL_FORMS: readonly LegalForm[] = [
  form("company", "株式会社", ["株"]),
  form("company", "有限会社", ["有"]),
  form("company", "合同会社"),
  form("company", "合資会社"),
  form("company", "合名会社"),
  form("company", "相互会社"),

  form("association", "一般財団法人", ["一財"]),
  form("association", "公益財団法人", ["公財"]),
  form("association", "財団法人", [], ["key"]),
  form("association", "一般社団法人", ["一社"]),
  form("association", "公益社団法人", ["公社"]),
  form("association", "社団法人", [], ["key"]),
  form("association", "社会福祉法人", ["福", "社福"]),

  form("hospital", "医療法人財団"),
  form("hospital", "医療法人社団"),
  form("hospital", "社会医療法人"),
  form("hospital", "特定医療法人", [], ["text"]),
  form("hospital", "医療法人", ["医"]),

  form("school", "学校法人", ["学"]),
  form("school", "国立大学法人"),
  form("school", "公立大学法人"),
  form("school", "大学共同利用機関法人", [], ["text"]),

  form(null, "地方独立行政法人"),
  form("national", "独立行政法人", ["独"]),
  form("national", "国立研究開発法人"),

  form("association", "認定特定非営利活動法人", [], ["text"]),
  form("association", "特定非営利活動法人", ["特非"]),
  form("association", "認定NPO法人"),
  form("association", "NPO法人"),
  form("association", "宗教法人"),
  form(null, "更生保護法人", [], ["text"]),

  form("company", "弁護士法人"),
  form("company", "税理士法人"),
  form("company", "監査法人"),
  form("company", "司法書士法人", [], ["text"]),
  form("company", "弁理士法人", [], ["text"]),
  form("company", "社会保険労務士法人", [], ["text"]),
  form("company", "行政書士法人", [], ["text"]),

  form(null, "企業組合", [], ["text"]),
  form("association", "農業協同組合", [], ["text"]),
  form("association", "生活協同組合", [], ["text"]),
  form("association", "協同組合", [], ["text"]),
];

/** The forms that are left out where two names are held to be one. */
export const FORMS_OUTSIDE_KEYS: readonly string[] = LEGAL_FORMS.filter(({ uses }) => uses.includes("key")).map(
  ({ name }) => name,
);
