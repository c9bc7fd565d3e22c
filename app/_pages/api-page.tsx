import type { Metadata } from "next";
import { connection } from "next/server";
import { AddressTable } from "@/components/api/address-table";
import { Chapter } from "@/components/api/chapter";
import { FieldTable } from "@/components/api/field-table";
import { OperationSection } from "@/components/api/operation-section";
import { PageFrame } from "@/components/layout/page-frame";
import { describePage } from "@/components/layout/page-metadata";
import type { Locale } from "@/lib/i18n";
import { apiWords } from "@/lib/i18n/api-words";
import { fieldsOf } from "@/lib/open-data/api/fields";
import { API_ROOT } from "@/lib/open-data/api/openapi";
import { operations } from "@/lib/open-data/api/operations";
import { problemKinds } from "@/lib/open-data/problem";
import { changeSchema } from "@/lib/open-data/schemas/common";
import { incidentSchema, recordSchema, reportSchema } from "@/lib/open-data/schemas/incident";
import { organizationSchema } from "@/lib/open-data/schemas/organization";
import { license, schemaChanges } from "@/lib/open-data/version";

const records = {
  Incident: incidentSchema,
  Report: reportSchema,
  NoticeRecord: recordSchema,
  Change: changeSchema,
  Organization: organizationSchema,
};

export function describeApiPage(locale: Locale): Metadata {
  const { title, lead } = apiWords[locale];
  return describePage(locale, { path: "/api", title, description: lead, document: `${API_ROOT}/openapi.json` });
}

/** How the data is had: addresses, operations with examples, fields, errors, versions, terms. */
export async function ApiPage({ locale }: { locale: Locale }) {
  // Made on request: the examples are answered now.
  await connection();
  const words = apiWords[locale];
  const chapters = [
    ["basics", words.basicsTitle],
    ["addresses", words.addressesTitle],
    ["operations", words.operationsTitle],
    ["records", words.recordsTitle],
    ["problems", words.problemsTitle],
    ["versions", words.versionsTitle],
    ["license", words.licenseTitle],
  ] as const;
  return (
    <PageFrame locale={locale} path="/api" current="api">
      <div className="max-w-5xl pt-5 lg:pt-8">
        <h1 className="font-bold font-serif text-2xl">{words.title}</h1>
        <p className="phrase mt-1 text-faded text-small">{words.lead}</p>
        <nav aria-label={words.contents} className="no-print">
          <ul className="mt-3 flex flex-wrap gap-x-4 text-small">
            {chapters.map(([id, title]) => (
              <li key={id}>
                <a href={`#${id}`} className="inline-block py-1">
                  {title}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        <Basics locale={locale} />
        <Chapter id="addresses" title={words.addressesTitle} lead={words.addressesLead}>
          <AddressTable locale={locale} />
        </Chapter>
        <Chapter id="operations" title={words.operationsTitle} lead={words.operationsLead}>
          <p className="mt-2 text-small">
            <a href={`${API_ROOT}/openapi.json`}>{words.document}</a>
          </p>
          {operations.map((operation) => (
            <OperationSection key={operation.id} operation={operation} locale={locale} />
          ))}
        </Chapter>
        <Chapter id="records" title={words.recordsTitle} lead={words.recordsLead}>
          {Object.entries(records).map(([name, schema]) => (
            <FieldTable key={name} name={name} fields={fieldsOf(schema, name)} locale={locale} />
          ))}
        </Chapter>
        <Problems locale={locale} />
        <Chapter id="versions" title={words.versionsTitle}>
          <ul className="mt-2 text-small">
            {schemaChanges.map(({ version, date, changes }) => (
              <li key={version}>
                {version} ({date}) {changes[locale]}
              </li>
            ))}
          </ul>
        </Chapter>
        <Chapter id="license" title={words.licenseTitle} lead={license.note[locale]}>
          {null}
        </Chapter>
      </div>
    </PageFrame>
  );
}

function Basics({ locale }: { locale: Locale }) {
  const words = apiWords[locale];
  return (
    <Chapter id="basics" title={words.basicsTitle}>
      <dl className="mt-3 grid gap-x-6 text-small sm:grid-cols-[10rem_1fr]">
        {words.basics.map(({ term, text }) => (
          <div key={term} className="contents">
            <dt className="pt-1.5 font-semibold">{term}</dt>
            <dd className="border-b py-1.5">{text}</dd>
          </div>
        ))}
      </dl>
    </Chapter>
  );
}

function Problems({ locale }: { locale: Locale }) {
  const words = apiWords[locale];
  return (
    <Chapter id="problems" title={words.problemsTitle} lead={words.problemsLead}>
      <dl className="mt-3 grid gap-x-6 text-small sm:grid-cols-[14rem_1fr]">
        {problemKinds.map(([kind, { status, title }]) => (
          <div key={kind} className="contents">
            <dt id={`problem-${kind}`} className="pt-1.5">
              <code>{kind}</code>
            </dt>
            <dd lang="en" className="border-b py-1.5">
              {status} {title}
            </dd>
          </div>
        ))}
      </dl>
    </Chapter>
  );
}
