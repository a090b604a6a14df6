import { digestOf } from "@civic/schema";
import { jwsHash } from "@civic/schema/signatures";
import type { Dispute } from "../../store/exchange-store.ts";
import type { Handler } from "../handler.ts";
import { boundedItems } from "./bounded-items.ts";

/** Versions that were signed with two contents; of one record with the evidence. */
export const listDisputes: Handler<"exchange.disputes"> = async ({ query: { id } }, { store }) => {
  const disputes = await store.exchange.disputes(id);
  const items = disputes.map((dispute) => (id === undefined ? headOf(dispute) : withEvidence(dispute)));
  const body = boundedItems(items);
  return { status: 200, body, etag: await digestOf(body) };
};

function headOf({ id, version, jws, at, settled }: Dispute) {
  return { id, version, hashes: jws.map(jwsHash), at, ...(settled !== undefined && { settled }) };
}

function withEvidence(dispute: Dispute) {
  return { ...headOf(dispute), jws: dispute.jws };
}
