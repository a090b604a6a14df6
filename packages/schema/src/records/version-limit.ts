/** Highest version that a record can have. A record revised every day for a thousand years stays below it. */
export const versionLimit = 1_000_000;
