import { type CivicRecord, finding } from "@civic/schema";
import { foreignJurisdiction } from "../../exchange/foreign-jurisdiction.ts";
import type { Writer } from "../../exchange/mandate.ts";
import type { Store } from "../../store/store.ts";
import type { Refusal } from "../handler.ts";

/** Where a record was sent, and by whom. */
export interface SentTo {
  readonly id: string;
  readonly writer: Writer | undefined;
}

/** Why a record does not belong where it was sent: it has another id, or is about whom its writer may not speak. */
export async function misplacement(
  record: CivicRecord,
  { id, writer }: SentTo,
  store: Pick<Store, "get">,
): Promise<Refusal<"invalid-record" | "forbidden"> | undefined> {
  if (record.id !== id) {
    const params = { expected: id, actual: record.id };
    return { refused: "invalid-record", findings: [finding("id-mismatch", "/id", params)] };
  }
  const foreign = await foreignJurisdiction(record, writer?.jurisdictions ?? [], () => store.get(id));
  if (foreign === undefined) return undefined;
  const { publisher } = record;
  return {
    refused: "forbidden",
    detail: (words) => words.jurisdictionNotAllowed(publisher, foreign),
    findings: [finding("jurisdiction-not-allowed", "/jurisdiction", { publisher, jurisdiction: foreign })],
  };
}
