/** Why a value is uncertain of which rules and weights speak otherwise, as English clauses. */

/** The rules were followed. */
export const RIVALLED = "other words of the notice speak for something else";
/** The weights were followed. */
export const OUTWEIGHED = "the words around it speak for it, though no rule does";
