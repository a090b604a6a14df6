import type { Finding } from "@civic/schema";
import { standingFindings } from "../../exchange/standing-findings.ts";
import type { NewVersion, Store, WriteOutcome } from "../../store/store.ts";
import type { Refusal } from "../handler.ts";

/** What was to be published, and what the last look at other records found. */
export interface Refusing {
  readonly version: NewVersion;
  readonly found: Finding | undefined;
}

type PublicationRefusal = Refusal<
  "precondition-failed" | "version-conflict" | "record-frozen" | "invalid-record"
>;

/** Why the store did not take a version. */
export async function publicationRefusal(
  outcome: WriteOutcome,
  { version, found }: Refusing,
  store: Pick<Store, "exchange">,
): Promise<PublicationRefusal> {
  switch (outcome.type) {
    case "unexpected":
      return { refused: "precondition-failed" };
    case "conflict":
    case "not-next":
    case "previous-mismatch":
      return { refused: "version-conflict", findings: await standingFindings(outcome, version, store) };
    case "frozen":
      return { refused: "record-frozen", findings: await standingFindings(outcome, version, store) };
    case "refused":
      if (found !== undefined) return { refused: "invalid-record", findings: [found] };
  }
  throw new Error(`a publication cannot end as ${outcome.type}`);
}
