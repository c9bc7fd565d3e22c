/** The words around a chart that is set beside the same chart of other incidents. */
import type { Locale } from "./locale";

interface ChartComparisonWords {
  title: string;
  with: string;
  none: string;
  all: string;
  kinds: string;
  causes: string;
  years: string;
  year: (year: string) => string;
  submit: string;
  lead: string;
  small: (least: number) => string;
  difference: string;
  /** What the difference is in, below its name. */
  points: string;
  signed: (difference: number) => string;
}

/** With its sign: `+12.5`, `−3.0`, `0.0`. */
const signed = (value: number): string =>
  value === 0 ? "0.0" : `${value > 0 ? "+" : "−"}${Math.abs(value).toFixed(1)}`;

export const chartComparisonWords: Record<Locale, ChartComparisonWords> = {
  ja: {
    title: "ほかの事案と比べる",
    with: "比べる相手",
    none: "選んでください",
    all: "すべての事案",
    kinds: "組織の種類",
    causes: "原因",
    years: "時期(公表・発覚・発生)",
    year: (year) => `${year}年`,
    submit: "比べる",
    lead: "割合は、それぞれの組の全件に対するものです。差は、右の組の割合から左の組の割合を引いたものです。両方の組に入る事案もあり得ます。",
    small: (least) => `${least}件に満たない組では、1件の違いで割合が大きく変わります。`,
    difference: "差",
    points: "(ポイント)",
    signed,
  },
  en: {
    title: "Compare with other incidents",
    with: "Compare with",
    none: "Choose",
    all: "All incidents",
    kinds: "Kind of organization",
    causes: "Cause",
    years: "Date (disclosed, found or occurred)",
    year: (year) => year,
    submit: "Compare",
    lead: "Shares are of all incidents of the set. The difference is the share on the right less that on the left. An incident can be in both sets.",
    small: (least) => `In a set of fewer than ${least}, one incident more moves its shares far.`,
    difference: "Difference",
    points: "(points)",
    signed,
  },
};
