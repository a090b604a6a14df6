import { type CodeOf, defineCodelist } from "./codelist.ts";

/** State of one version of a record. */
export const recordStatus = defineCodelist({
  id: "record-status",
  openness: "closed",
  since: "0.1.0",
  concepts: [
    { code: "draft", definition: "Not yet relied on by its publisher." },
    { code: "active", definition: "In force as the publisher states it." },
    { code: "withdrawn", definition: "No longer stated by its publisher; kept as history." },
  ],
});

/** A code of {@link recordStatus}. */
export type RecordStatusCode = CodeOf<typeof recordStatus>;
