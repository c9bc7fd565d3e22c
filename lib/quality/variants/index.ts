/** All rewritings under which a notice must be read the same. */
import { dateRewritings } from "./dates";
import { endingRewritings } from "./endings";
import { figureRewritings } from "./figures";
import { labelRewritings } from "./labels";
import { letterRewritings } from "./letter";
import { lineRewritings } from "./lines";
import { headingRewritings, listRewritings } from "./marks";
import { pageRewritings } from "./pages";
import type { Rewriting } from "./rewriting";
import { signRewritings } from "./signs";
import { wordRewritings } from "./words";

/** In groups, by what they rewrite. */
export const REWRITINGS: readonly Rewriting[] = [
  ...signRewritings,
  ...dateRewritings,
  ...figureRewritings,
  ...endingRewritings,
  ...wordRewritings,
  ...listRewritings,
  ...headingRewritings,
  ...labelRewritings,
  ...lineRewritings,
  ...letterRewritings,
  ...pageRewritings,
];
