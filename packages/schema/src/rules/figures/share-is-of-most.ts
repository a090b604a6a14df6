import { defineRecordRule } from "../rule.ts";

/** How many of a hundred cases took no longer is said of `most` alone: an average or a median has no such share. */
export const shareIsOfMost = defineRecordRule({
  code: "share-without-most",
  severity: "error",
  reads: "ObservedTime",
  *check(_record, walked) {
    for (const { path, value } of walked.all("ObservedTime"))
      if (value.share !== undefined && value.measure !== "most")
        yield { path: [...path, "share"], params: { share: value.share } };
  },
});
