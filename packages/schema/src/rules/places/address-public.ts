import { defineRecordRule } from "../rule.ts";

/** Names and numbers that lead somewhere only inside one house (RFC 1918, 6761, 6762), and previews of drafts. */
const inside =
  /^https?:\/\/(?:localhost|127\.\d+\.\d+\.\d+|10\.\d+\.\d+\.\d+|192\.168\.\d+\.\d+|172\.(?:1[6-9]|2\d|3[01])\.\d+\.\d+|(?:[a-z0-9-]+\.)+(?:local|localhost|internal|intranet|intra|lan|corp|home))(?::\d+)?(?:[/?#]|$)/i;

/** A web address leads there from anywhere; one of the intranet shows a victim an error, and strangers the name of a machine. */
export const addressPublic = defineRecordRule({
  code: "address-not-public",
  severity: "error",
  reads: "webAddress",
  *check(_record, walked) {
    for (const at of walked.all("webAddress"))
      if (inside.test(at.value)) yield { path: at.path, params: { address: at.value } };
  },
});
