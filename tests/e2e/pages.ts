import type { Page } from "@playwright/test";

/** One page of each kind, by its address in Japanese; incidents and organizations are reached through the list. */
export const pageKinds = [
  { kind: "list", address: "/" },
  { kind: "filtered list", address: "/incidents?cause=ransomware&kind=company&sort=oldest" },
  { kind: "list with notes", address: "/incidents?cause=nonsense&disclosed_from=soon" },
  { kind: "search", address: "/incidents?q=ランサムウェア" },
  { kind: "search without results", address: "/incidents?q=ﾅﾆﾓﾅｲﾊｽﾞﾉｺﾄﾊﾞ" },
  { kind: "empty list", address: "/incidents?cause=loss&kind=police" },
  { kind: "incident with several reports", through: "/incidents?cause=software_defect", title: /INVOY/ },
  { kind: "related incident", through: "/incidents?cause=insider_misuse", title: /委託先における個人情報の不正流出/ },
  {
    kind: "account of a reading",
    through: "/incidents?kind=prefecture",
    title: /県公式LINEプレゼント発送事務/,
    below: "/reading",
  },
  { kind: "statistics", address: "/statistics" },
  { kind: "statistics of a filter", address: "/statistics?kind=company&vocabulary=jnsa" },
  { kind: "statistics of nothing", address: "/statistics?cause=loss&kind=police" },
  { kind: "chart", address: "/charts/discovery-to-disclosure?kind=hospital" },
  { kind: "chart compared", address: "/charts/causes?kind=company&against=kind%3Dmunicipality" },
  { kind: "causes", address: "/causes" },
  { kind: "cause", address: "/causes/ransomware" },
  { kind: "data types", address: "/data-types" },
  { kind: "data type", address: "/data-types/email" },
  { kind: "suppliers", address: "/suppliers" },
  { kind: "comparison", address: "/compare?incidents=2023-451-jutekku,2023-461-nakatsu-shimin-byoin" },
  { kind: "empty comparison", address: "/compare" },
  { kind: "organizations", address: "/organizations" },
  { kind: "organization", through: "/organizations?name=NTT", title: /NTTビジネスソリューションズ/ },
  { kind: "about", address: "/about" },
  { kind: "api", address: "/api" },
  { kind: "missing page", address: "/nothing/here" },
] as const;

type PageKind = (typeof pageKinds)[number];

/** The address of a page of this kind, in Japanese. */
export async function addressOf(page: Page, kind: PageKind): Promise<string> {
  if ("address" in kind) return kind.address;
  await page.goto(kind.through);
  const link = page.getByRole("main").getByRole("link", { name: kind.title }).first();
  return ((await link.getAttribute("href")) ?? "") + ("below" in kind ? kind.below : "");
}

export function inEnglish(address: string): string {
  return address === "/" ? "/en" : `/en${address}`;
}
