import { PARSER_VERSION } from "../../parser/version";
import { type Check, tell } from "../check";

/** By which version of the parser the documents were read. Only their files can be read again. */
export const readings: Check = {
  name: "every document was read by this version of the parser",
  find: (db) => {
    const older = db
      .prepare('SELECT path FROM "SourceDocument" WHERE supersededAt IS NULL AND parserVersion <> ? ORDER BY path')
      .pluck()
      .all(PARSER_VERSION) as string[];
    return tell(older, (path) => `${path} was read by another version; import it again`);
  },
};
