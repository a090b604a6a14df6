/** Most lines of one answer of a feed. */
export const feedLimit = 10_000;

/** Most seconds for which an answer of a feed is held open. */
export const feedWait = 50;
