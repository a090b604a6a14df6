import type { ProblemKind } from "../problem.ts";

/** The titles of one language for every kind of problem (RFC 9457, 3.1.3). A missing title does not compile. */
export type ProblemTitles = { readonly [Kind in ProblemKind]: string };
