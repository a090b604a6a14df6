/**
 * Highest version of a record. Every store and every address of a version holds it; a record that changes every hour takes
 * more than a century to reach it, and no version can be so high that the next one is none.
 */
export const versionLimit = 1_000_000;
