import type { Disputes } from "@civic/sdk";

/** A version that was signed with two contents. */
export type Dispute = Disputes["items"][number];
