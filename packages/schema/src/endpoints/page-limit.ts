/** Most records on one page of a list. */
export const pageLimit = 200;
