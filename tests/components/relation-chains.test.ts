import { describe, expect, it } from "vitest";
import { chainRelations } from "@/components/incident/relation-chains";
import type { IncidentRow, OrganizationRef, Relation } from "@/lib/catalog/views";

const organization = (slug: string): OrganizationRef => ({ slug, name: slug, kind: "company" });

/** As much of a row as chains look at. */
const row = (slug: string, date: string | null = null) =>
  ({
    slug,
    organization: organization(`${slug}-org`),
    date: date === null ? null : { value: date, kind: "disclosed" },
  }) as IncidentRow;

const self = row("self", "2023-05-01");
const [earlier, later] = [row("earlier", "2023-04"), row("later", "2023-06-01")];

const shared = (through: string, ...incidents: IncidentRow[]): Relation => ({
  kind: "shared_origin",
  through: organization(through),
  role: "supplier",
  incidents,
});
const discloser = (through: string, role: Relation["role"], ...incidents: IncidentRow[]): Relation => ({
  kind: "discloser",
  through: organization(through),
  role,
  incidents,
});

const chainsOf = (...relations: Relation[]) =>
  chainRelations(self, relations).map(({ origins, incidents }) => [
    origins.map(({ organization: { slug }, own }) => [slug, own.map((incident) => incident.slug)]),
    incidents.map((incident) => incident.slug),
  ]);

describe("chains of incidents", () => {
  it("lead from a supplier to its clients in order of time, this incident among them", () => {
    expect(chainsOf(shared("supplier", later, earlier))).toEqual([[[["supplier", []]], ["earlier", "self", "later"]]]);
  });

  it("are one where the same incidents came through two suppliers", () => {
    expect(chainsOf(shared("a", later), shared("b", later), shared("c", earlier))).toEqual([
      [
        [
          ["a", []],
          ["b", []],
        ],
        ["self", "later"],
      ],
      [[["c", []]], ["earlier", "self"]],
    ]);
  });

  it("begin with what the service told itself, beside all of its clients", () => {
    expect(chainsOf(discloser("service", "service", earlier), shared("service", later))).toEqual([
      [[["service", ["earlier"]]], ["self", "later"]],
    ]);
  });

  it("begin with this incident where the others name its discloser, or it worked for them", () => {
    expect(chainsOf(discloser("self-org", null, later))).toEqual([[[["self-org", ["self"]]], ["later"]]]);
    expect(chainsOf(discloser("later-org", "client", later))).toEqual([[[["self-org", ["self"]]], ["later"]]]);
  });

  it("have no origin where only a number or a fate is shared", () => {
    expect(chainsOf(discloser("later-org", "peer", later))).toEqual([[[], ["self", "later"]]]);
    expect(chainsOf({ kind: "same_reference", through: null, role: null, incidents: [row("undated")] })).toEqual([
      [[], ["self", "undated"]],
    ]);
  });
});
