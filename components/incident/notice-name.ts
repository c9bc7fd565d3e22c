import type { NoticeView } from "@/lib/catalog/views";
import { type Locale, stringsFor } from "@/lib/i18n";
import { sequenceKinds } from "@/lib/taxonomy";

/** `第2報`, as printed, or what kind of report it is. */
export function noticeName({ record: { sequence } }: Pick<NoticeView, "record">, locale: Locale): string {
  const kind = sequenceKinds[sequence.kind].label[locale];
  if (sequence.label === null || sequence.label === kind) return kind;
  return locale === "ja" ? sequence.label : `${kind}${stringsFor(locale).site.parenthesis(sequence.label)}`;
}
