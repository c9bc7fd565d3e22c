/** What an answer says of the catalog, and the rows beside it, are of one moment, though an import ends in between. */
import { expect, test, vi } from "vitest";
import { openDatabase } from "../../lib/db";
import { readDataAddress } from "../../lib/open-data/addresses";
import { answerData } from "../../lib/open-data/answer";
import { serveApi } from "../../lib/open-data/api/serve";
import { withSeededCatalog } from "./seeded";

/** What happens between finding the incidents and reading them. */
let meanwhile: () => void = () => {};

vi.mock("../../lib/catalog/queries/whole-list", async (original) => {
  const real = await original<typeof import("../../lib/catalog/queries/whole-list")>();
  return {
    ...real,
    listIncidentsById: (...args: Parameters<typeof real.listIncidentsById>) => {
      meanwhile();
      return real.listIncidentsById(...args);
    },
  };
});

const { path } = withSeededCatalog();

const asked = {
  "the API": () => serveApi(new Request("https://example.org/api/v1/incidents"), "/incidents"),
  "the data of the page": () => {
    const address = readDataAddress("/incidents.json", null);
    if (!address) throw new Error("there is no such address");
    return answerData(new Request("https://example.org/incidents.json"), address, new URLSearchParams());
  },
};

test.each(Object.entries(asked))("%s", async (_what, ask) => {
  const before = await (await ask()).json();
  const writer = openDatabase(path(), { mode: "write" });
  const change = writer.prepare("UPDATE Incident SET title = title || '（第2報）', modifiedAt = ?");
  meanwhile = () => change.run(new Date().toISOString());
  const during = await (await ask()).json();
  meanwhile = () => {};
  writer.close();
  expect(during).toEqual(before);
  const after = await (await ask()).json();
  expect(after.catalog.version).not.toBe(before.catalog.version);
  expect(after.data[0].title).toBe(`${before.data[0].title}（第2報）`);
});
