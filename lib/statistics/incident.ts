import type { AffectedFigure } from "../catalog/views";
import type {
  Authority,
  CauseCode,
  DataTypeCode,
  OrganizationKind,
  Outcome,
  SecondaryDamage,
  SubjectKind,
} from "../taxonomy";

/** What statistics look at in one incident. Null and an empty list are 記載なし; dates are partial, Japan time. */
export interface CountedIncident {
  disclosed: string | null;
  discovered: string | null;
  /** When it began. */
  occurredFrom: string | null;
  /** When it ended, of which alone some notices tell. */
  occurredTo: string | null;
  primaryCause: CauseCode | null;
  /** All causes, the primary one among them. */
  causes: readonly CauseCode[];
  /** Of the discloser. */
  kind: OrganizationKind | null;
  /** What leaked or may have leaked. */
  dataTypes: readonly DataTypeCode[];
  affected: AffectedFigure | null;
  outcome: Outcome | null;
  secondaryDamage: SecondaryDamage | null;
  viaThirdParty: boolean;
  reportedTo: readonly Authority[];
  subjects: readonly SubjectKind[];
  /** Addresses of the suppliers and services that it came through; empty where it came through none, or an unnamed one. */
  origins: readonly string[];
}

/** Gathers one statistic over incidents, each of which it is shown once. */
export interface Collector<Result> {
  add(incident: CountedIncident): void;
  finish(): Result;
}
