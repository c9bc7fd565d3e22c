import { describe, expect, it } from "vitest";
import { brandKey, formerNames, organizationCore, organizationKey } from "../lib/organization-names";
import { makeNotice } from "./catalog/notices";

describe("organizationKey: one organization under many spellings", () => {
  it.each([
    ["株式会社青空商事", "青空商事株式会社"],
    ["㈱青空商事", "株式会社青空商事"],
    ["青空商事（株）", "青空商事 株式会社"],
    ["青空商事(株)", "青空商事"],
    ["ミナト・システム株式会社", "ミナトシステム(株)"],
    ["Ｍｉｎａｔｏ株式会社", "MINATO Co., Ltd."],
    ["Minato Inc.", "Minato社"],
    ["Minato, Inc.", "Minato K.K."],
    ["Minato Corporation", "minato"],
    ["Minato 社", "minato株式会社"],
    ["ｱｵｿﾞﾗ商事㈲", "有限会社アオゾラ商事"],
    ["IDEC(アイデック)株式会社", "株式会社IDEC"],
    ["独立行政法人海洋支援機構", "海洋支援機構"],
    ["一般財団法人青葉会", "（一財）青葉会"],
    ["社会福祉法人 白樺会", "社会福祉法人白樺会"],
    ["NPO法人ひかり", "特定非営利活動法人ひかり"],
  ])("%s = %s", (a, b) => {
    expect(organizationKey(a)).toBe(organizationKey(b));
  });

  it.each([
    ["青空商事株式会社", "青空商店株式会社"],
    ["瀬戸見市", "瀬戸見町"],
    ["瀬戸見市", "瀬戸見市民病院"],
    ["東京都", "京都府"],
    ["青葉大学", "青葉大学病院"],
    ["Minato", "Minato Japan"],
    ["株式会社", "有限会社"],
  ])("%s ≠ %s", (a, b) => {
    expect(organizationKey(a)).not.toBe(organizationKey(b));
  });

  it("is never empty", () => {
    for (const name of ["株式会社", "・", "社", "Inc.", "（株）"]) expect(organizationKey(name)).not.toBe("");
  });
});

describe("brandKey: a national branch is the same brand", () => {
  it.each([
    ["Minato Inc.", "Minato Japan株式会社"],
    ["Minato社", "ミナト".replace("ミナト", "minato ジャパン")],
    ["ミナトジャパン合同会社", "株式会社ミナト"],
  ])("%s = %s", (a, b) => {
    expect(brandKey(a)).toBe(brandKey(b));
  });

  it("does not take Japan out of the middle or leave nothing", () => {
    expect(brandKey("Japan Post")).toBe("japanpost");
    expect(brandKey("株式会社ジャパン")).toBe("ジャパン");
  });
});

describe("organizationCore keeps the spelling", () => {
  it.each([
    ["LINEヤフー株式会社", "LINEヤフー"],
    ["IDEC(アイデック)株式会社", "IDEC"],
    ["㈱青空商事", "青空商事"],
    ["Minato Co., Ltd.", "Minato"],
  ])("%s → %s", (name, core) => {
    expect(organizationCore(name)).toBe(core);
  });
});

describe("formerNames", () => {
  const related: [string, "supplier"][] = [["株式会社灯台システムズ", "supplier"]];
  it.each([
    ["青空商事株式会社（旧社名：港製紙株式会社）は、", "青空商事株式会社", "港製紙株式会社"],
    ["青空商事株式会社(旧港製紙株式会社)は、", "青空商事株式会社", "港製紙株式会社"],
    ["委託先の株式会社灯台システムズ（旧商号 株式会社岬電算）において", "株式会社灯台システムズ", "株式会社岬電算"],
    ["2024年5月1日\n青空商事株式会社\n（旧社名：港製紙株式会社）\n", "青空商事株式会社", "港製紙株式会社"],
    ["青空商事株式会社\n旧社名: 「港製紙株式会社」\n", "青空商事株式会社", "港製紙株式会社"],
  ])("%s", (body, current, former) => {
    expect(formerNames(makeNotice({ body, related }))).toEqual([{ current, former }]);
  });

  it.each([
    "青空商事株式会社(旧システム)において",
    "青空商事株式会社(旧住所)に送付",
    "取引先（旧社名：港製紙株式会社）の",
    "青空商事株式会社(旧青空商事株式会社)は",
    "旧製品の保守用パスワード",
  ])("none in %s", (body) => {
    expect(formerNames(makeNotice({ body }))).toEqual([]);
  });
});
