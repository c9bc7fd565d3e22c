import { defineConfig } from "prisma/config";

// Only the client's types are generated; migrations are applied by `npm run migrate`. The schema engine is a
// separate download that generating does not need, so its place is taken by a program that is surely there.
process.env.PRISMA_SCHEMA_ENGINE_BINARY ??= process.execPath;

export default defineConfig({ schema: "schema.prisma", migrations: { path: "migrations" } });
