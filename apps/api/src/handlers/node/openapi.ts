import { type Digest, digestOf } from "@civic/schema";
import type { Handler } from "../handler.ts";

let answer: { readonly body: string; readonly etag: Promise<Digest> } | undefined;

/** The description of the API, generated with the schema package; digested when it is first asked for. */
export const getOpenapi: Handler<"node.openapi"> = async (_input, { openapi }) => {
  if (answer?.body !== openapi) answer = { body: openapi, etag: digestOf(openapi) };
  return { status: 200, body: openapi, etag: await answer.etag };
};
