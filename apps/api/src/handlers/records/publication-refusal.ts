import { type Finding, finding } from "@civic/schema";
import { jwsHash } from "@civic/schema/signatures";
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
  { version: { record }, found }: Refusing,
  { exchange }: Pick<Store, "exchange">,
): Promise<PublicationRefusal> {
  const { id, version } = record;
  switch (outcome.type) {
    case "unexpected":
      return { refused: "precondition-failed" };
    case "conflict":
      return conflict(finding("version-conflict", "/version", { version }));
    case "not-next":
      return conflict(
        finding("version-not-next", "/version", { expected: outcome.expected, actual: version }),
      );
    case "previous-mismatch":
      return conflict(finding("previous-mismatch", "/protected", { version }));
    case "frozen": {
      const { version: frozen } = outcome;
      const evidence = (await exchange.disputes(id)).find(
        (each) => each.version === frozen && each.settled === undefined,
      );
      const [first, second] = evidence?.jws.map(jwsHash) ?? [];
      const next = { expected: frozen + 1, actual: version };
      return {
        refused: "record-frozen",
        findings: [
          finding("record-frozen", "", { version: frozen }),
          ...(version === frozen + 1 ? [] : [finding("version-not-next", "/version", next)]),
          ...(first && second ? [finding("stands-by-missing", "", { version: frozen, first, second })] : []),
        ],
      };
    }
    case "refused":
      if (found !== undefined) return { refused: "invalid-record", findings: [found] };
  }
  throw new Error(`a publication cannot end as ${outcome.type}`);
}

function conflict(...findings: readonly Finding[]): PublicationRefusal {
  return { refused: "version-conflict", findings };
}
