import type { Metadata } from "next";
import { connection } from "next/server";
import { Codebook, vocabularyAnchor, vocabularyNames } from "@/components/about/codebook";
import { Quality } from "@/components/about/quality";
import { PageFrame } from "@/components/layout/page-frame";
import { describePage } from "@/components/layout/page-metadata";
import { StructuredData } from "@/components/open-data/structured-data";
import { PageContents } from "@/components/ui/page-contents";
import { getQualityFigures } from "@/lib/catalog/queries/quality";
import { getCatalogVersion } from "@/lib/catalog/queries/version";
import { type Locale, stringsFor } from "@/lib/i18n";
import { API_ROOT } from "@/lib/open-data/api/openapi";
import { datasetLd } from "@/lib/open-data/formats/json-ld";

export function describeAboutPage(locale: Locale): Metadata {
  const { title, description } = stringsFor(locale).about;
  return describePage(locale, { path: "/about", title, description, document: `${API_ROOT}/vocabularies` });
}

function describeCatalog(locale: Locale) {
  const { site } = stringsFor(locale);
  const { modifiedAt } = getCatalogVersion();
  const parts = { path: "/incidents", name: site.name, description: site.description };
  return datasetLd({ ...parts, modifiedAt, resource: "incidents" }, locale);
}

/** How the catalog reads and how well, every code with its definition, and what it cannot say. */
export async function AboutPage({ locale }: { locale: Locale }) {
  // Made on request: the figures and the site's own address are those of the installation, not of the build.
  await connection();
  const { about } = stringsFor(locale);
  const chapters = [
    { id: "method", title: about.methodTitle, paragraphs: about.method },
    { id: "evidence", title: about.evidenceTitle, paragraphs: about.evidence },
    { id: "figures", title: about.countsTitle, paragraphs: about.counts },
    { id: "limits", title: about.limitsTitle, paragraphs: about.limits },
  ];
  return (
    <PageFrame locale={locale} path="/about" current="about">
      <div className="max-w-5xl pt-5 lg:pt-8">
        <h1 className="font-bold font-serif text-2xl">{about.title}</h1>
        <PageContents
          parts={[
            ...chapters.map(({ id, title }) => ({ id, name: title })),
            { id: "quality", name: about.qualityTitle },
            { id: "codes", name: about.codesTitle },
          ]}
          locale={locale}
        />
        {chapters.map(({ id, title, paragraphs }) => (
          <section key={id} id={id} aria-labelledby={`${id}-heading`} className="mt-8 max-w-[44em]">
            <h2 id={`${id}-heading`} className="font-semibold text-lg">
              {title}
            </h2>
            {paragraphs.map((paragraph) => (
              <p key={paragraph} className="mt-2">
                {paragraph}
              </p>
            ))}
          </section>
        ))}
        <section id="quality" aria-labelledby="quality-heading" className="mt-10 max-w-[44em]">
          <h2 id="quality-heading" className="font-semibold text-lg">
            {about.qualityTitle}
          </h2>
          <Quality figures={getQualityFigures()} locale={locale} />
        </section>
        <section id="codes" aria-labelledby="codes-heading" className="mt-10">
          <h2 id="codes-heading" className="font-semibold text-lg">
            {about.codesTitle}
          </h2>
          <p className="mt-2">{about.codesLead}</p>
          <nav aria-label={about.contents} className="no-print">
            <ul className="mt-3 flex flex-wrap gap-x-4 text-small">
              {vocabularyNames.map((name) => (
                <li key={name}>
                  <a href={`#${vocabularyAnchor(name)}`} className="inline-block py-1">
                    {about.vocabularies[name]}
                  </a>
                </li>
              ))}
            </ul>
          </nav>
          <Codebook locale={locale} />
        </section>
      </div>
      <StructuredData data={describeCatalog(locale)} />
    </PageFrame>
  );
}
