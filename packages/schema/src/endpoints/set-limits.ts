/** Most versions of one set. */
export const setLimit = 1_000;

/** Most bytes of one set. */
export const setBytes = 16 * 1024 * 1024;
