import type { AnswerOf, endpoints } from "@civic/schema/endpoints";

/** How one State answers one need in one phase, as the node tells it. */
export type CoverageCell = AnswerOf<(typeof endpoints)["coverage.get"]>["cells"][number];
