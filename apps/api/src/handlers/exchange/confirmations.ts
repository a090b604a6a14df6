import { digestOf } from "@civic/schema";
import type { ConfirmationStatement, FlattenedJws } from "@civic/schema/signatures";
import type { Handler } from "../handler.ts";
import { boundedItems } from "./bounded-items.ts";

/** The newest confirmation of each State and record. */
export const listConfirmations: Handler<"exchange.confirmations"> = async ({ query }, { store }) => {
  const { jurisdiction: wanted } = query;
  const all = await store.exchange.confirmations();
  // Who confirms is the State that the record describes.
  const chosen = wanted === undefined ? all : all.filter(({ publisher }) => wanted.includes(publisher));
  const items = chosen.map(({ jws }) => {
    const { publisher, record, version, digest, on } = confirmationIn(jws);
    return { publisher, record, version, digest, on };
  });
  const body = boundedItems(items);
  return { status: 200, body, etag: await digestOf(body) };
};

/** What a State confirms. It was verified before it was kept. */
function confirmationIn({ payload }: FlattenedJws): ConfirmationStatement {
  return JSON.parse(Buffer.from(payload, "base64url").toString()) as ConfirmationStatement;
}
