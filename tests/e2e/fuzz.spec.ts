/** Random and mutated requests: whatever comes, the server has an answer. `npm run fuzz` sends many more. */
import { makeRequest, seededRandom } from "../security/requests";
import { openTraffic } from "../security/traffic";
import { expect, test } from "./test";

const REQUESTS = 600;
const CONNECTIONS = 2;

test("no random or mutated request is beyond the server", async ({ request, baseURL }) => {
  const slugs = async (list: string) =>
    ((await (await request.get(`${list}?limit=500`)).json()) as { data: { slug: string }[] }).data.map(
      ({ slug }) => slug,
    );
  const known = { incidents: await slugs("/incidents.json"), organizations: await slugs("/organizations.json") };
  const random = seededRandom(2);
  const traffic = openTraffic(Number(new URL(baseURL ?? "").port), CONNECTIONS);
  const failed: string[] = [];
  let left = REQUESTS;
  const send = async () => {
    while (left > 0) {
      left -= 1;
      const one = makeRequest(random, known);
      const { status } = await traffic.send(one);
      if (status === 0 || status >= 500) failed.push(`${status}: ${one.method} ${one.path}`);
    }
  };
  await Promise.all(Array.from({ length: CONNECTIONS }, send));
  traffic.close();
  expect(failed).toEqual([]);
});
