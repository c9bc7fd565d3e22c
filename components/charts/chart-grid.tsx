import type { Locale } from "@/lib/i18n";
import type { ChartId } from "@/lib/statistics/charts";
import { Chart } from "./chart";
import type { ChartView } from "./chart-view";

interface ChartGridProps {
  ids: readonly ChartId[];
  view: ChartView;
  locale: Locale;
  /** Before each chart's anchor. */
  prefix?: string;
}

/** Some charts of one set of incidents, side by side where there is room. */
export function ChartGrid({ ids, ...rest }: ChartGridProps) {
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-x-12 gap-y-10 md:grid-cols-2 2xl:grid-cols-3">
      {ids.map((id) => (
        <Chart key={id} id={id} {...rest} />
      ))}
    </div>
  );
}
