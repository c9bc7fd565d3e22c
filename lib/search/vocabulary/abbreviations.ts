import { tableLines } from "./table-lines";

/**
 * Abbreviations that everybody takes for one name, though other names could be cut short to the same: nobody says 東大
 * of 東海大学. Whoever is meant needs no notice to be found: nothing is then found rather than another.
 */
const ABBREVIATIONS = `
北大 > 北海道大学
東大 > 東京大学
東工大 > 東京工業大学
東外大 > 東京外国語大学
芸大 > 東京芸術大学
一橋大 > 一橋大学
早大 > 早稲田大学
慶大 > 慶應義塾大学
中大 > 中央大学
明大 > 明治大学
法大 > 法政大学
立大 > 立教大学
日大 > 日本大学
日体大 > 日本体育大学
横国大 > 横浜国立大学
名大 > 名古屋大学
京大 > 京都大学
阪大 > 大阪大学
関大 > 関西大学
関学 > 関西学院大学
近大 > 近畿大学
神大 > 神戸大学
広大 > 広島大学
九大 > 九州大学
日銀 > 日本銀行
日赤 > 日本赤十字社
`;

/** The name that an abbreviation stands for; undefined where it is none of these. */
export const abbreviatedNames: ReadonlyMap<string, string> = new Map(
  tableLines(ABBREVIATIONS).map(([[abbreviation = ""] = [], [name = ""] = []]) => [abbreviation, name]),
);
