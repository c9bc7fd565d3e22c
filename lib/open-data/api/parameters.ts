/** The parameters of the API. Those of the filters follow from the list of filters: a new one is here at once. */
import { z } from "zod";
import { MOST_COMPARED } from "../../compare/comparison-query";
import { type Filter, filters, sortOrders } from "../../filters";
import { stringsFor } from "../../i18n";
import { organizationOrders } from "../../name-order";
import { causeVocabularies } from "../../statistics/cause-classes";
import { type Bilingual, codesOf } from "../../taxonomy";
import { MOST_ROWS, pagingSchema } from "../paging";

export interface Parameter {
  name: string;
  in: "query" | "path";
  schema: z.ZodType;
  words: Bilingual;
  /** What each of its codes means, where they are no vocabulary of their own. */
  choices?: Readonly<Record<string, Bilingual>>;
  /** Whether it may stand several times; all of its values count. */
  isList?: boolean;
}

const query = (name: string, schema: z.ZodType, ja: string, en: string): Parameter => ({
  name,
  in: "query",
  schema,
  words: { ja, en },
});

export const pagingParameters: Parameter[] = [
  query(
    "limit",
    pagingSchema.shape.limit,
    `一度に返す行数。${MOST_ROWS}まで。`,
    `How many rows are given at once; at most ${MOST_ROWS}.`,
  ),
  query(
    "cursor",
    pagingSchema.shape.cursor,
    "続きの位置。前の頁の next のアドレスにある。",
    "Where the page begins; it stands in the address that “next” of the page before gives.",
  ),
];

export const searchParameter = query(
  "q",
  z.string().max(200),
  "探す言葉。かな、漢字、表記の違いは問わない。引用符で囲むと語順どおり、-を付けると除く。",
  "What to search for in any spelling; in quotes the very words, with - to leave out.",
);

export const pageParameter = query("page", z.coerce.number().int().min(1), "頁。1から。", "The page, from 1.");

export const vocabularyParameter: Parameter = {
  ...query("vocabulary", z.enum(causeVocabularies), "原因の分類。", "Whose classes of causes are counted."),
  choices: Object.fromEntries(
    causeVocabularies.map((name) => [
      name,
      { ja: stringsFor("ja").statistics.vocabularies[name], en: stringsFor("en").statistics.vocabularies[name] },
    ]),
  ),
};

export const againstParameter = query(
  "against",
  z.string().min(1).max(1000),
  "比べる相手の条件。アドレスの条件を符号化したもの(kind%3Dhospital)、すべての事案なら all。",
  "Which incidents the chart is set against: their filters as in an address, encoded (kind%3Dhospital), or “all”.",
);

export const sortParameter = query("sort", z.enum(codesOf(sortOrders)), "並び順。", "The order.");

/** Choices may also stand once, with commas between them; dates are a year, a month or a day. */
export const filterParameters: Parameter[] = filters.flatMap(parametersOf);

function parametersOf({ params, label, choices, key, labelOf }: Filter): Parameter[] {
  if (key === "affected" || key === "delay") {
    const [ja, en] =
      key === "affected"
        ? ["単位は unit、指定がなければ人。", ", in the unit that “unit” names, else people"]
        : ["", ""];
    return params.map((name) => query(name, z.string().regex(/^\d{1,12}$/), `${label.ja}。${ja}`, `${label.en}${en}.`));
  }
  if (key === "date" || key === "disclosed" || key === "occurred") {
    const date = z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/);
    return params.map((name) =>
      query(
        name,
        date,
        `${label.ja}。年、月または日(2023、2023-06、2023-06-15)。`,
        `${label.en}: a year, month or day (2023, 2023-06, 2023-06-15).`,
      ),
    );
  }
  const codes = choices === null ? [] : codesOf(choices);
  const member = codes.length > 0 ? z.enum(codes) : z.string();
  return params.map((name) => ({
    ...query(name, z.array(member), `${label.ja}。`, `${label.en}.`),
    isList: true,
    ...(choices && { choices: Object.fromEntries(codes.map((code) => [code, labelOf(code, {})])) }),
  }));
}

export const slugParameter = (ja: string, en: string): Parameter => ({
  name: "slug",
  in: "path",
  schema: z.string().regex(/^[a-z0-9_-]+$/),
  words: { ja, en },
});

/** A member of a closed vocabulary, in the path. */
export const codeParameter = (codes: readonly [string, ...string[]], ja: string, en: string): Parameter => ({
  name: "slug",
  in: "path",
  schema: z.enum(codes),
  words: { ja, en },
});

export const comparedParameter: Parameter = {
  ...query(
    "incidents",
    z.array(z.string()),
    `事案の識別名。${MOST_COMPARED}件まで。`,
    `Identifiers of incidents; at most ${MOST_COMPARED}.`,
  ),
  isList: true,
};

export const nameParameter = query(
  "name",
  z.string().max(100),
  "名の一部。読みやローマ字でもよい。法人格、全角半角、空白の違いは問わない。",
  "A part of the name in any spelling, or of its reading: legal form, width and spaces do not matter.",
);

export const organizationSortParameter: Parameter = {
  ...query("sort", z.enum(codesOf(organizationOrders)), "並び順。", "The order."),
  choices: organizationOrders,
};
