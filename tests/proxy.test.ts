import { NextRequest } from "next/server";
import { describe, expect, it } from "vitest";
import { proxy } from "../proxy";

const answer = (path: string) => proxy(new NextRequest(new URL(path, "http://localhost:3000")));

describe("addresses before a page is made for them", () => {
  it.each([
    "/causes/ransomware",
    "/en/causes/unknown",
    "/data-types/email",
    "/en/data-types/name?x=1",
    "/charts/years?kind=school",
  ])("%s goes on to its page", (path) => {
    expect(answer(path).headers.get("x-middleware-next")).toBe("1");
  });

  it.each([
    "/causes/sunspots",
    "/data-types/toString",
    "/en/data-types/ransomware",
    "/charts/sunspots",
    "/data",
    "/data/incidents",
  ])("%s is nowhere", (path) => {
    expect(answer(path).status).toBe(404);
  });

  it.each(["/incidents", "/en/causes/loss", "/statistics?kind=company"])(
    "%s tells other sites what they may ask",
    (path) => {
      const request = new NextRequest(new URL(path, "http://localhost:3000"), { method: "OPTIONS" });
      expect(proxy(request).headers.get("x-middleware-rewrite")).toMatch(/\/data\/.*\.json/);
    },
  );
});
