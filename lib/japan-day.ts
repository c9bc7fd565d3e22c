/** Days as people in Japan count them. */

const japaneseDay = new Intl.DateTimeFormat("sv-SE", { timeZone: "Asia/Tokyo" });

/** The day of a moment in Japan, `YYYY-MM-DD`. */
export const dayInJapan = (moment: Date): string => japaneseDay.format(moment);

/** Today in Japan, `YYYY-MM-DD`. */
export const todayInJapan = (): string => dayInJapan(new Date());
