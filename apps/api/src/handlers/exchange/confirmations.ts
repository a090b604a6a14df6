import { digestOf } from "@civic/schema";
import type { ConfirmationStatement, FlattenedJws } from "@civic/schema/signatures";
import type { Handler } from "../handler.ts";
import { boundedItems, mostItems } from "./bounded-items.ts";

/** The newest confirmation of each State and record. */
export const listConfirmations: Handler<"exchange.confirmations"> = async ({ query }, { store }) => {
  // Who confirms is the State that the record describes.
  const { jurisdiction: publishers } = query;
  const { exchange } = store;
  const [chosen, all] = [
    await exchange.confirmations({ publishers }, mostItems),
    await exchange.countConfirmations(publishers),
  ];
  const items = chosen.map(({ jws, latest }) => {
    const { publisher, record, version, digest, on } = confirmationIn(jws);
    return { publisher, record, version, digest, on, ...(latest !== undefined && { latest }) };
  });
  const body = boundedItems(items, all);
  return { status: 200, body, etag: await digestOf(body) };
};

/** What a State confirms. It was verified before it was kept. */
function confirmationIn({ payload }: FlattenedJws): ConfirmationStatement {
  return JSON.parse(Buffer.from(payload, "base64url").toString()) as ConfirmationStatement;
}
