/** A thread that parses the files it is sent, one after the other, and answers in their order. */
import { parentPort } from "node:worker_threads";
import { parseFile } from "./parse-file";

parentPort?.on("message", (bytes: Uint8Array) => parentPort?.postMessage(parseFile(bytes)));
