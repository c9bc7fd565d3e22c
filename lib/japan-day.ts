/** Days as people in Japan count them. */

/** Japan has been nine hours ahead of UTC since 1951, in summer too: adding them is much quicker than a time zone. */
const AHEAD = 9 * 60 * 60 * 1000;

/** The day of a moment in Japan, `YYYY-MM-DD`. */
export const dayInJapan = (moment: Date): string => new Date(moment.getTime() + AHEAD).toISOString().slice(0, 10);

/** Today in Japan, `YYYY-MM-DD`. */
export const todayInJapan = (): string => dayInJapan(new Date());
