/** A code that a State adds to an open list: `x-<cc>-<code>`. */
export type NationalCode = `x-${string}-${string}`;
