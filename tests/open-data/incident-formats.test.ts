/** Every incident of the seeds in every format, held against what others published. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv, type ValidateFunction } from "ajv";
import { Ajv2020 } from "ajv/dist/2020";
import { describe, expect, test } from "vitest";
import { getIncident } from "../../lib/catalog/queries/incidents";
import { listIncidentIds, listIncidentsById } from "../../lib/catalog/queries/whole-list";
import type { IncidentDetail } from "../../lib/catalog/views";
import { readQuery } from "../../lib/filters";
import { incidentLd } from "../../lib/open-data/formats/json-ld";
import { toSourceText } from "../../lib/open-data/formats/source-text";
import { toStix } from "../../lib/open-data/formats/stix";
import { toVeris } from "../../lib/open-data/formats/veris";
import { publishIncident } from "../../lib/open-data/publish";
import { incidentSchema } from "../../lib/open-data/schemas/incident";
import { type CauseTerm, causes, type DataTypeTerm, dataTypes } from "../../lib/taxonomy";
import { withSeededCatalog } from "./seeded";

const PUBLISHED = join(import.meta.dirname, "published");
const readJson = (path: string) => JSON.parse(readFileSync(path, "utf8"));

/** What a schema says against a value; a schema that is missing says so. */
function faults(validate: ValidateFunction | undefined, value: unknown): string[] {
  if (!validate) return ["there is no schema"];
  validate(JSON.parse(JSON.stringify(value)));
  return (validate.errors ?? []).map(
    ({ instancePath, message, params }) => `${instancePath} ${message} ${JSON.stringify(params)}`,
  );
}

function allIncidents(): IncidentDetail[] {
  const rows = listIncidentsById(listIncidentIds(readQuery({}).query));
  return rows.map(({ slug }) => getIncident(slug)).filter((detail) => detail !== null);
}

describe("each incident of the seeds", () => {
  withSeededCatalog();

  test("is the published record, no more and no less", () => {
    const incidents = allIncidents();
    expect(incidents.length).toBe(39);
    for (const detail of incidents) {
      const published = publishIncident(detail, "ja");
      expect(incidentSchema.parse(published)).toEqual(JSON.parse(JSON.stringify(published)));
    }
  });

  test("is valid VERIS", () => {
    const { $schema: _draft4, ...schema } = readJson(join(PUBLISHED, "veris/verisc-merged.json"));
    const validate = new Ajv({ strict: false, allErrors: true, logger: false }).compile(schema);
    for (const detail of allIncidents()) {
      expect(faults(validate, toVeris(detail)), detail.row.slug).toEqual([]);
    }
  });

  test("is a valid bundle of STIX 2.1 that refers only to what is in it, and has the same identifiers each time", () => {
    const validators = stixValidators();
    const stixFaults = (value: { type: string; objects?: unknown }) => faults(validators.get(value.type), value);
    for (const detail of allIncidents()) {
      const bundle = toStix(detail);
      // The published schema of bundles does not list incident and extension-definition, though STIX 2.1 has them.
      const listed = bundle.objects.filter(({ type }) => !["incident", "extension-definition"].includes(type));
      expect(stixFaults({ ...bundle, objects: listed }), detail.row.slug).toEqual([]);
      const ids = new Set(bundle.objects.map(({ id }) => id));
      expect(ids.size).toBe(bundle.objects.length);
      for (const object of bundle.objects) {
        expect(stixFaults(object), object.id).toEqual([]);
        expect(object).toMatchObject({ spec_version: "2.1", id: expect.stringMatching(`^${object.type}--${UUID_5}$`) });
        expect(String(object.modified) >= String(object.created), object.id).toBe(true);
        for (const [property, value] of Object.entries(object)) {
          if (!/_refs?$/.test(property)) continue;
          for (const id of [value].flat()) expect(ids.has(String(id)), `${object.id} ${property} ${id}`).toBe(true);
        }
        for (const id of Object.keys(object.extensions ?? {})) expect(ids.has(id), `${object.id} ${id}`).toBe(true);
      }
      expect(toStix(detail)).toEqual(bundle);
    }
  });

  test("speaks in STIX only in words of its vocabularies", () => {
    for (const { objects } of allIncidents().map(toStix)) {
      for (const object of objects) {
        for (const [property, words] of Object.entries(STIX_WORDS)) {
          for (const word of [object[property] ?? []].flat()) expect(words, object.id).toContain(word);
        }
      }
    }
  });

  test("gives the text of its notices unchanged", () => {
    for (const detail of allIncidents()) {
      const text = toSourceText(detail);
      for (const { record } of detail.notices) expect(text).toContain(`\n\n${record.body}\n`);
    }
  });

  test("is an article with a way to it", () => {
    for (const detail of allIncidents()) {
      const [article, trail] = incidentLd(detail, "en")["@graph"];
      expect(article).toMatchObject({ "@type": "Article", headline: detail.row.title, inLanguage: "en" });
      expect(trail).toMatchObject({ "@type": "BreadcrumbList" });
    }
  });
});

/** Of version 5, which follows from the name. */
const UUID_5 = "[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}";

/** STIX 2.1, chapter 10: those words of its open vocabularies that a notice may call for, and 5.1: relationships of all. */
const STIX_WORDS: Record<string, readonly string[]> = {
  identity_class: ["individual", "group", "system", "organization", "class", "unknown"],
  sectors: [
    "education",
    "healthcare",
    "non-profit",
    "government-local",
    "government-national",
    "government-public-services",
    "government-regional",
  ],
  relationship_type: ["derived-from", "duplicate-of", "related-to"],
};

describe("the names in VERIS", () => {
  const schema = readJson(join(PUBLISHED, "veris/verisc-merged.json"));

  test("of every cause are actions and varieties of VERIS", () => {
    for (const [code, { veris }] of Object.entries<CauseTerm>(causes)) {
      for (const { action, variety } of veris) {
        const known = schema.properties.action.properties[action];
        expect(known, `${code}: ${action}`).toBeDefined();
        if (action !== "unknown") expect(known.properties.variety.items.enum, code).toContain(variety);
      }
    }
  });

  test("of every kind of data are data varieties of VERIS", () => {
    const known = schema.properties.attribute.properties.confidentiality.properties.data.items.properties.variety.enum;
    for (const [code, { veris }] of Object.entries<DataTypeTerm>(dataTypes)) {
      for (const variety of veris) expect(known, code).toContain(variety);
    }
  });
});

function stixValidators() {
  const ajv = new Ajv2020({ strict: false, allErrors: true, logger: false, unicodeRegExp: false });
  const paths = readdirSync(join(PUBLISHED, "stix"), { recursive: true, encoding: "utf8" });
  const schemas = paths.filter((path) => path.endsWith(".json")).map((path) => readJson(join(PUBLISHED, "stix", path)));
  for (const schema of schemas) ajv.addSchema(schema);
  return new Map(schemas.map((schema) => [schema.title as string, ajv.getSchema(schema.$id)]));
}
