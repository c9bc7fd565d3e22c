import { formatDate, formatDateShort } from "@/lib/format";
import type { Locale } from "@/lib/i18n";
import type { PartialDate } from "@/lib/notice";

interface DateTimeProps {
  date: Pick<PartialDate, "value">;
  locale: Locale;
  /** For columns: digits, to the day at most. */
  short?: boolean;
}

/** A date no more precise than it is known, readable by machines. An hour without minutes is no HTML date. */
export function DateTime({ date, locale, short = false }: DateTimeProps) {
  const machine = /T\d{2}$/.test(date.value) ? date.value.slice(0, 10) : date.value;
  return (
    <time dateTime={machine} className="whitespace-nowrap">
      {short ? formatDateShort(date, locale) : formatDate(date, locale)}
    </time>
  );
}
