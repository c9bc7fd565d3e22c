/** Raised whenever a rule or a weight changes what is read, so that stored notices are read again. */
export const PARSER_VERSION = "19";
