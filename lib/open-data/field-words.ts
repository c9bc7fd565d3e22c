/** Writing the words of a field. */
import type { Term } from "../taxonomy";

export const field = (ja: string, en: string, definitionJa: string, definitionEn: string): Term => ({
  label: { ja, en },
  definition: { ja: definitionJa, en: definitionEn },
});

/** A number that its name explains. */
export const count = (ja: string, en: string): Term => field(ja, en, `${ja}。`, `${en}.`);
