import { type Locale, stringsFor } from "@/lib/i18n";
import { apiWords } from "@/lib/i18n/api-words";
import { citationWords } from "@/lib/i18n/citation-words";
import { API_ROOT } from "@/lib/open-data/api/openapi";
import type { Operation } from "@/lib/open-data/api/operation";
import { serveApi } from "@/lib/open-data/api/serve";
import { siteAddress } from "@/lib/open-data/publish";
import { CopyButton } from "../ui/copy-button";

/** Of an example's answer, as much as shows its shape. */
const MOST_LINES = 24;

/** One operation: what it does, its parameters, and an example with its answer now. */
export function OperationSection({ operation, locale }: { operation: Operation; locale: Locale }) {
  const { id, method, path, summary, description } = operation;
  return (
    <section id={id} aria-labelledby={`${id}-heading`} className="mt-8">
      <h3 id={`${id}-heading`} className="font-semibold">
        {summary[locale]}
      </h3>
      <p className="mt-1 break-all text-small">
        <code>
          {method.toUpperCase()} {API_ROOT}
          {path}
        </code>
      </p>
      <p className="phrase mt-1 max-w-[44em] text-small">{description[locale]}</p>
      <Parameters operation={operation} locale={locale} />
      <Example operation={operation} locale={locale} />
    </section>
  );
}

function Parameters({ operation: { parameters }, locale }: { operation: Operation; locale: Locale }) {
  const words = apiWords[locale];
  if (parameters.length === 0) return <p className="mt-2 text-faded text-small">{words.noParameters}</p>;
  return (
    <details className="mt-2 text-small">
      <summary className="cursor-pointer py-1">
        {words.parameter} ({parameters.length})
      </summary>
      <dl className="mt-1 grid gap-x-6 sm:grid-cols-[12rem_1fr]">
        {parameters.map(({ name, words: meaning }) => (
          <div key={name} className="contents">
            <dt className="pt-1">
              <code>{name}</code>
            </dt>
            <dd className="border-b py-1">{meaning[locale]}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}

async function Example({ operation, locale }: { operation: Operation; locale: Locale }) {
  const { id, method, example, summary } = operation;
  const words = apiWords[locale];
  const { site } = stringsFor(locale);
  const address = siteAddress("ja", API_ROOT + example);
  if (method === "post") {
    const command = `curl -H 'Content-Type: text/plain' --data-binary @notice.txt ${address}`;
    return <Code label={words.exampleParse} text={command} />;
  }
  return (
    <>
      <p className="mt-2 break-all text-small">
        {words.example}
        {site.colon} <a href={API_ROOT + example}>{API_ROOT + example}</a>
      </p>
      <Command id={`${id}-command`} address={address} of={summary[locale]} locale={locale} />
      <Code
        // Each part of the page needs a name of its own.
        label={`${words.answers}${site.colon} ${API_ROOT}${example}`}
        text={await answerOf(address, example, words.exampleMore, words.exampleFailed)}
      />
    </>
  );
}

/** The example as a line for a shell, whole, so that it can be pasted as it is. */
function Command({ id, address, of, locale }: { id: string; address: string; of: string; locale: Locale }) {
  const { site } = stringsFor(locale);
  const { copy, copyOf, copied, selected } = citationWords[locale];
  return (
    <p className="mt-1 flex flex-wrap items-center gap-x-3 gap-y-1 text-fine">
      <code id={id} className="select-all break-all">
        curl '{address}'
      </code>
      <CopyButton targetId={id} label={copyOf(`curl${site.parenthesis(of)}`)} words={{ copy, copied, selected }} />
    </p>
  );
}

async function answerOf(address: string, example: string, more: string, failed: string): Promise<string> {
  const [path = ""] = example.split("?");
  const response = await serveApi(new Request(address), path);
  if (response.status !== 200) return failed;
  const lines = (await response.text()).trimEnd().split("\n");
  return lines.length > MOST_LINES ? [...lines.slice(0, MOST_LINES), more].join("\n") : lines.join("\n");
}

/** Long lines are scrolled to, also by keyboard. */
function Code({ label, text }: { label: string; text: string }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached without a mouse
    <section aria-label={label} tabIndex={0} className="mt-2 overflow-x-auto border border-edge px-3 py-2 text-fine">
      <pre>
        <code>{text}</code>
      </pre>
    </section>
  );
}
