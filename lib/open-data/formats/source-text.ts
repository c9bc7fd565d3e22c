/** The notices of an incident as plain text: what was published, under a line that says where it came from. */
import type { IncidentDetail, Withdrawal } from "../../catalog/views";

const RULE = "=".repeat(60);

/** Offsets of evidence count in each body, which begins after the empty line under its heading. */
export function toSourceText({ notices }: IncidentDetail): string {
  return notices
    .map(({ position, record, sourceFile, sha256, withdrawn }) => {
      const state = withdrawn ? `\nwithdrawn: ${withdrawn.at} ${withdrawn.reason}` : "";
      return `${RULE}\n${position}: ${record.title}\nfile: ${sourceFile}\nsha256: ${sha256}${state}\n${RULE}\n\n${record.body}\n`;
    })
    .join("\n");
}

/** What stands in the place of a withdrawn incident's text. */
export function toTombstoneText(slug: string, { at, reason }: Withdrawal): string {
  return `${RULE}\nincident: ${slug}\nwithdrawn: ${at} ${reason}\n${RULE}\n`;
}
