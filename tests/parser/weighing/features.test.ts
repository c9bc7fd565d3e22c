import { describe, expect, it } from "vitest";
import { BUCKETS, Features } from "@/lib/parser/weighing/features";

function bucketsOf(fill: (features: Features) => void): number[] {
  const features = new Features();
  fill(features);
  return features.buckets;
}

describe("features", () => {
  it("are the runs of two to four characters of a window, each once", () => {
    const buckets = bucketsOf((features) => features.runs("after", "誤送信"));
    expect(buckets).toHaveLength(3);
    expect(bucketsOf((features) => features.runs("after", "誤送信、誤送信"))).toEqual(expect.arrayContaining(buckets));
    expect(new Set(buckets).size).toBe(buckets.length);
    for (const bucket of buckets) expect(bucket).toSatisfy((n: number) => Number.isInteger(n) && n >= 0 && n < BUCKETS);
  });

  it("tell windows apart, and words next to the place from those farther off", () => {
    const after = bucketsOf((features) => features.runs("after", "紛失した"));
    expect(after.filter((bucket) => bucketsOf((f) => f.runs("before", "紛失した")).includes(bucket))).toEqual([]);
    const near = bucketsOf((features) => features.beginnings("after", "に紛失"));
    expect(near).toHaveLength(3);
    expect(bucketsOf((features) => features.beginnings("after", "、に紛失"))).not.toEqual(expect.arrayContaining(near));
    expect(bucketsOf((features) => features.endings("before", "職員が"))).toHaveLength(3);
  });

  it("know no figures: what is said of 12 is said of 3,456", () => {
    const of = (text: string) => bucketsOf((features) => features.runs("before", text));
    expect(of("対象者12名")).toEqual(of("対象者3,456名"));
    expect(of("対象者12名")).not.toEqual(of("対象社12名"));
  });

  it("are the same for places whose features are made one after the other", () => {
    const first = bucketsOf((features) => features.runs("after", "漏えいした"));
    bucketsOf((features) => features.runs("after", "漏えいしていない"));
    expect(bucketsOf((features) => features.runs("after", "漏えいした"))).toEqual(first);
  });

  it("hold any text", () => {
    for (const text of ["", "a", "\u{1F600}", "\uD800", "\u0000\u0000", "9".repeat(100)])
      for (const bucket of bucketsOf((f) => [f.runs("w", text), f.beginnings("w", text), f.endings("w", text)]))
        expect(bucket).toBeLessThan(BUCKETS);
  });
});
