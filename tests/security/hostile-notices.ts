import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { allAttacks } from "./attacks";

/** One file for each attack, with the attack as name, title, figure and in the text. */
export function writeHostileNotices(folder: string): void {
  mkdirSync(folder, { recursive: true });
  for (const [at, attack] of allAttacks.entries()) {
    const text = `【セキュリティ事件簿#2025-${100 + at}】${attack.slice(0, 60)}株式会社 ${attack.slice(0, 200)}の漏えいに関するお知らせ\n\n2025年1月${1 + (at % 28)}日、${attack}により会員${at + 1}名分の氏名、${attack}が漏えいしました。\nお問い合わせ：${attack}\n`;
    writeFileSync(join(folder, `${String(at).padStart(3, "0")}.txt`), text);
  }
}
