import type { FindingCode } from "../finding-code.ts";

/** The sentence of each finding in one language. A missing sentence does not compile. */
export type FindingMessages = Readonly<Record<FindingCode, string>>;
