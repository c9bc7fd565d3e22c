import { createHash } from "node:crypto";

/** The namespace of the catalog's own identifiers. */
const NAMESPACE = Buffer.from("6f1d6c3a9b0c4f7e8a2d5e4b3c1f0a97", "hex");

/** A UUID of version 5: the same name always gives the same one. */
export function nameUuid(name: string): string {
  const bytes = createHash("sha1").update(NAMESPACE).update(name, "utf8").digest().subarray(0, 16);
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x50;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = bytes.toString("hex");
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join("-");
}
