import { expect, test } from "./test";

/** How many addresses are asked for at once. */
const AT_ONCE = 4;

test("every page that any page of the site leads to answers", async ({ request }) => {
  test.setTimeout(180_000);
  const seen = new Set(["/", "/en"]);
  const broken: string[] = [];
  let queue = [...seen];
  while (queue.length > 0) {
    const found = (await inBatches(queue, visit)).flat();
    queue = [...new Set(found)].filter((address) => !seen.has(address));
    for (const address of queue) seen.add(address);
  }
  expect(broken).toEqual([]);
  const incidents = [...seen].filter((address) => /^\/incidents\/[^/?.]+$/.test(address));
  expect(incidents).toHaveLength(39);
  for (const address of seen) expect(address).toMatch(/^[\x21-\x7e]+$/);

  async function visit(address: string): Promise<string[]> {
    const response = await request.get(address);
    if (response.status() !== 200) broken.push(`${response.status()} ${address}`);
    const hrefs = [...(await response.text()).matchAll(/<a\b[^>]*?\shref="([^"#]+)/g)].map(([, href]) => href ?? "");
    // Every choice beside the list is a link as well: following all of their combinations would never end.
    return hrefs.map((href) => href.replaceAll("&amp;", "&")).filter((href) => /^\/(?!.*[?&](?!page=))/.test(href));
  }
});

async function inBatches<In, Out>(items: In[], work: (item: In) => Promise<Out>): Promise<Out[]> {
  const results: Out[] = [];
  for (let from = 0; from < items.length; from += AT_ONCE) {
    results.push(...(await Promise.all(items.slice(from, from + AT_ONCE).map(work))));
  }
  return results;
}
