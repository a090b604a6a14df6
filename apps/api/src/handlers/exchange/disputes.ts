import { digestOf } from "@civic/schema";
import type { Handler } from "../handler.ts";
import { boundedItems, mostItems } from "./bounded-items.ts";

/** Versions that were signed with two contents; of one record with the evidence. */
export const listDisputes: Handler<"exchange.disputes"> = async ({ query: { id } }, { store }) => {
  const { exchange } = store;
  const [items, all] = [
    await (id === undefined ? exchange.disputeHeads({}, mostItems) : exchange.disputes(id)),
    await exchange.countDisputes(id),
  ];
  const body = boundedItems(items, all);
  return { status: 200, body, etag: await digestOf(body) };
};
