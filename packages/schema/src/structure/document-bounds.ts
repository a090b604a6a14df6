/** Most values of a document. The largest record known has 1 700; each may earn a finding, and findings cost more. */
export const mostValues = 20_000;

/** Deepest nesting that is read; a record nests a quarter of it. What reads by recursion must not run out of stack. */
export const deepest = 100;
