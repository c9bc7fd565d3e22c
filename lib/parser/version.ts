/** Raised whenever a rule changes what is read, so that stored notices are read again. */
export const PARSER_VERSION = "13";
