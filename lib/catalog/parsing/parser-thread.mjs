// Where a thread begins, Node reads no TypeScript yet, whatever reads it in the thread that started this one.
import { register } from "tsx/esm/api";

register();
await import("./parser-thread.ts");
