/** A code that a State adds to an open list: `x-<cc>-<code>`. */
export type NationalCode = `x-${string}-${string}`;

const start = "x-[a-z]{2}-";

/** How a {@link NationalCode} is written, without anchors. */
export const nationalCodePattern = `${start}[a-z0-9]+(?:-[a-z0-9]+)*`;

/** How it begins, whether or not what follows is well written. */
export const nationalCodeStart = new RegExp(`^${start}`);
