/** What a value says of itself where rules and weights differ. */

/** The rule of a value that weights gave. */
export const WEIGHED_WORDS = "weighed-words";

/** Why it is uncertain where the rules were followed, as an English clause. */
export const RIVALLED = "other words of the notice speak for something else";
/** … and where the weights were. */
export const OUTWEIGHED = "the words around it speak for it, though no rule does";
