import { Bitset } from "../bitset";
import type { SortOrder } from "../filters";
import { dayRanges, measureInterval } from "../statistics/intervals";
import {
  authorities,
  causes,
  codesOf,
  countQualifiers,
  countUnits,
  dataTypes,
  investigations,
  type Language,
  type OrganizationRole,
  organizationKinds,
  outcomes,
  secondaryDamages,
  subjectKinds,
} from "../taxonomy";
import { ChoiceColumn, CodesColumn } from "./choice-column";
import { CodeCounter, type CodeTally } from "./code-tally";
import { encodeDate } from "./date-column";
import { IdCounts } from "./id-counts";
import { idColumn, numberColumn } from "./number-column";
import { compareText, type OrganizationEntry, OrganizationTable } from "./organization-table";
import { OriginColumn } from "./origin-column";
import { RowOrder } from "./row-order";
import { SpanColumn } from "./span-column";

/** Ranges of the headline figure, `MIN-MAX`, one per power of ten. */
export const affectedRanges = ["1-99", "100-999", "1000-9999", "10000-99999", "100000-"] as const;

/** Ranges of the days to disclosure as the charts count them, `MIN-MAX`; the last is open. */
export const delayRanges: readonly string[] = dayRanges.map(([from, to]) => `${from}-${to ?? ""}`);

/** The order of figures of different units, which cannot be compared. */
const UNIT_ORDER: readonly (string | null)[] = ["people", "accounts", "records", "organizations", null];

/** The orders that need no search. That of names is another in each language. */
export type ListOrder = Exclude<SortOrder, "relevance" | "organization"> | `organization-${Language}`;

/** The facts of one incident as the database has them; null is 記載なし. */
export interface IncidentFactsRow {
  id: number;
  organizationId: number | null;
  disclosed: string | null;
  latestDisclosed: string | null;
  discovered: string | null;
  occurredFrom: string | null;
  occurredTo: string | null;
  shownDate: string | null;
  shownDateKind: string | null;
  primaryCause: string | null;
  affectedValue: number | null;
  affectedUnit: string | null;
  affectedQualifier: string | null;
  outcome: string | null;
  viaThirdParty: 0 | 1;
  secondaryDamage: string | null;
  investigation: string | null;
  reportCount: number;
  withdrawnAt: string | null;
}

/** An organization that an incident's reports name besides the discloser. */
export interface Involvement {
  organizationId: number;
  role: OrganizationRole;
}

/**
 * The facts of all incidents, column by column. A row is an incident, numbered from 0 in the order of the ids; the
 * number is good until the next change of the database, and a row that is not in `live` is withdrawn or merged.
 *
 * Dates are numbers of `date-column.ts` (0 where not stated), figures are NaN where not stated.
 */
export class IncidentColumns {
  /** The number of the last change that is in here. */
  revision = 0;
  /** Incidents that are neither withdrawn nor merged into another. */
  readonly live = new Bitset(0);
  readonly organizations = new OrganizationTable();

  /** 0 where no notice of the incident says who discloses. */
  readonly organization = idColumn();
  /** Of the discloser. */
  readonly kind = new ChoiceColumn(codesOf(organizationKinds));
  readonly involved: (readonly Involvement[])[] = [];
  readonly origins = new OriginColumn();

  readonly primaryCause = new ChoiceColumn(codesOf(causes));
  readonly causes = new CodesColumn(codesOf(causes));
  readonly affectedData = new CodesColumn(codesOf(dataTypes));
  readonly excludedData = new CodesColumn(codesOf(dataTypes));
  readonly subjects = new CodesColumn(codesOf(subjectKinds));
  readonly reportedTo = new CodesColumn(codesOf(authorities));
  readonly outcome = new ChoiceColumn(codesOf(outcomes));
  readonly secondaryDamage = new ChoiceColumn(codesOf(secondaryDamages));
  readonly investigation = new ChoiceColumn(codesOf(investigations));
  readonly viaThirdParty = new ChoiceColumn(["yes", "no"]);

  readonly affected = numberColumn(Number.NaN);
  readonly affectedUnit = new ChoiceColumn(codesOf(countUnits));
  readonly affectedQualifier = new ChoiceColumn(codesOf(countQualifiers));
  /** Which of `affectedRanges` the figure is in; not stated for a figure of 0 too. */
  readonly affectedRange = new ChoiceColumn(affectedRanges);

  readonly disclosed = numberColumn(0);
  readonly latestDisclosed = numberColumn(0);
  readonly discovered = numberColumn(0);
  readonly occurredFrom = numberColumn(0);
  readonly occurredTo = numberColumn(0);
  readonly shownDate = numberColumn(0);
  readonly shownDateKind = new ChoiceColumn(["disclosed", "discovered", "occurred", "reference"]);
  readonly shownSpan = new SpanColumn();
  readonly disclosedSpan = new SpanColumn();
  readonly occurredSpan = new SpanColumn();
  /** Days from discovery to disclosure, where both are known to the day and in this order. */
  readonly delay = numberColumn(Number.NaN);
  /** Which of `delayRanges` they are in. */
  readonly delayRange = new ChoiceColumn(delayRanges);
  readonly reportCount = numberColumn(0);

  private readonly ids: number[] = [];
  private readonly rowsById = new Map<number, number>();
  private readonly orders = new Map<ListOrder, RowOrder>();
  private readonly organizationCounts = new IdCounts();
  private readonly counter = new CodeCounter();
  /** The number of the last change that the counter knows of; −1 before it is first asked. */
  private countedRevision = -1;

  /** Rows, withdrawn incidents among them. */
  get rowCount(): number {
    return this.ids.length;
  }

  /** The row id in the database of the incident of a row. */
  idOf(row: number): number {
    return this.ids[row] as number;
  }

  /** The row of an incident by its id; null where there is none. */
  rowOf(id: number): number | null {
    return this.rowsById.get(id) ?? null;
  }

  /** Writes organizations, and what the rows of those who disclose take from them. Gives these rows. */
  setOrganizations(entries: readonly OrganizationEntry[]): number[] {
    for (const entry of entries) this.organizations.set(entry);
    const kinds = new Map(entries.map(({ id, kind }) => [id, kind]));
    const changed: number[] = [];
    for (let row = 0; kinds.size > 0 && row < this.rowCount; row += 1) {
      const kind = kinds.get(this.organization.get(row));
      if (kind === undefined) continue;
      this.kind.set(row, kind);
      changed.push(row);
    }
    return changed;
  }

  /** Writes all facts of an incident but its codes, which are emptied; the row of the incident. Ids come in order. */
  setFacts(facts: IncidentFactsRow): number {
    const row = this.rowsById.get(facts.id) ?? this.addRow(facts.id);
    if (facts.withdrawnAt === null) this.live.add(row);
    else this.live.delete(row);
    this.organization.set(row, facts.organizationId ?? 0);
    this.kind.set(row, this.organizations.get(facts.organizationId ?? 0)?.kind ?? null);
    this.setInvolved(row, []);
    this.setChoices(row, facts);
    this.setDates(row, facts);
    this.setFigure(row, facts);
    this.reportCount.set(row, facts.reportCount);
    for (const codes of [this.causes, this.affectedData, this.excludedData, this.subjects, this.reportedTo]) {
      codes.clear(row);
    }
    return row;
  }

  /** Writes those whom an incident names, after its facts. */
  setInvolved(row: number, involved: readonly Involvement[]): void {
    this.involved[row] = involved;
    this.origins.set(row, involved, this.viaThirdParty.codeOf(row) === "yes");
  }

  /** Brings what was sorted before in step with rows that changed. */
  updateOrders(changed: Uint32Array): void {
    for (const order of this.orders.values()) order.update(changed, this.rowCount);
  }

  /** All rows in the order of a list. Sorted when it is first asked for. */
  order(sort: ListOrder): RowOrder {
    let order = this.orders.get(sort);
    if (!order) {
      order = new RowOrder(this.comparisons[sort]);
      order.update(
        Uint32Array.from(this.ids, (_, row) => row),
        this.rowCount,
      );
      this.orders.set(sort, order);
    }
    return order;
  }

  /** Counts the codes of a set of rows, which must not change meanwhile. The first time after a change costs more. */
  tally(rows: Bitset): CodeTally {
    if (this.countedRevision !== this.revision) {
      this.counter.fill(this.codeColumns, this.rowCount);
      this.countedRevision = this.revision;
    }
    return this.counter.tally(rows);
  }

  /** Counts rows by the organizations that disclosed them; 0 is none. Good until the next count. */
  countDisclosers(rows: Bitset): IdCounts {
    this.organizationCounts.start(this.organizations.highestId);
    this.organizationCounts.addRows(rows, this.organization.values);
    return this.organizationCounts;
  }

  /** Counts rows by the suppliers and services that they came through. Good until the next count. */
  countOrigins(rows: Bitset): IdCounts {
    this.organizationCounts.start(this.organizations.highestId);
    this.origins.tally(rows, this.organizationCounts);
    return this.organizationCounts;
  }

  private get codeColumns() {
    return [
      ...[this.kind, this.primaryCause, this.causes, this.affectedData, this.excludedData, this.subjects],
      ...[this.reportedTo, this.outcome, this.secondaryDamage, this.investigation, this.viaThirdParty],
      ...[this.affectedUnit, this.affectedQualifier, this.affectedRange, this.delayRange, this.shownDateKind],
      ...[this.shownSpan.years, this.disclosedSpan.years, this.occurredSpan.years],
    ];
  }

  private readonly compareNewest = (a: number, b: number): number =>
    this.shownDate.get(b) - this.shownDate.get(a) || b - a;

  private readonly comparisons: Record<ListOrder, (a: number, b: number) => number> = {
    newest: this.compareNewest,
    oldest: (a, b) => undatedLast(this.shownDate.get(a)) - undatedLast(this.shownDate.get(b)) || a - b,
    largest: (a, b) =>
      this.unitRank(a) - this.unitRank(b) ||
      (this.affected.get(b) || 0) - (this.affected.get(a) || 0) ||
      this.compareNewest(a, b),
    slowest: (a, b) => unknownLast(this.delay.get(b)) - unknownLast(this.delay.get(a)) || this.compareNewest(a, b),
    "organization-ja": (a, b) => this.compareNames(a, b, "ja"),
    "organization-en": (a, b) => this.compareNames(a, b, "en"),
  };

  private compareNames(a: number, b: number, language: Language): number {
    const keyOf = (row: number) => this.organizations.keyOf(this.organization.get(row), language);
    return compareText(keyOf(a), keyOf(b)) || this.compareNewest(a, b);
  }

  private unitRank(row: number): number {
    return UNIT_ORDER.indexOf(this.affectedUnit.codeOf(row));
  }

  private addRow(id: number): number {
    const row = this.ids.push(id) - 1;
    this.rowsById.set(id, row);
    return row;
  }

  private setChoices(row: number, facts: IncidentFactsRow): void {
    this.primaryCause.set(row, facts.primaryCause);
    this.outcome.set(row, facts.outcome);
    this.secondaryDamage.set(row, facts.secondaryDamage);
    this.investigation.set(row, facts.investigation);
    this.viaThirdParty.set(row, facts.viaThirdParty === 1 ? "yes" : "no");
  }

  private setDates(row: number, facts: IncidentFactsRow): void {
    this.disclosed.set(row, encodeDate(facts.disclosed));
    this.latestDisclosed.set(row, encodeDate(facts.latestDisclosed));
    this.discovered.set(row, encodeDate(facts.discovered));
    this.occurredFrom.set(row, encodeDate(facts.occurredFrom));
    this.occurredTo.set(row, encodeDate(facts.occurredTo));
    this.shownDate.set(row, encodeDate(facts.shownDate));
    this.shownDateKind.set(row, facts.shownDateKind);
    this.shownSpan.set(row, facts.shownDate, facts.shownDate);
    this.disclosedSpan.set(row, facts.disclosed, facts.disclosed);
    this.occurredSpan.set(row, facts.occurredFrom, facts.occurredTo);
    const delay = measureInterval(facts.discovered, facts.disclosed);
    const days = typeof delay === "number" ? delay : Number.NaN;
    this.delay.set(row, days);
    const range = dayRanges.findIndex(([from, to]) => days >= from && days <= (to ?? Number.POSITIVE_INFINITY));
    this.delayRange.set(row, delayRanges[range] ?? null);
  }

  private setFigure(row: number, { affectedValue, affectedUnit, affectedQualifier }: IncidentFactsRow): void {
    this.affected.set(row, affectedValue ?? Number.NaN);
    this.affectedUnit.set(row, affectedUnit);
    this.affectedQualifier.set(row, affectedQualifier);
    const magnitude = Math.floor(Math.log10(affectedValue ?? 0));
    this.affectedRange.set(
      row,
      magnitude < 0 ? null : (affectedRanges[Math.max(0, Math.min(magnitude, 5) - 1)] ?? null),
    );
  }
}

/** Days that are not known behind those of the same day. */
const unknownLast = (days: number): number => (Number.isNaN(days) ? -1 : days);

const undatedLast = (date: number): number => (date === 0 ? Number.POSITIVE_INFINITY : date);
