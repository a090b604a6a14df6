import { digestOf } from "@civic/schema";
import type { Handler } from "../handler.ts";

/** The description of the API, generated with the schema package. */
export const getOpenapi: Handler<"node.openapi"> = async (_input, { openapi }) => ({
  status: 200,
  body: openapi,
  etag: await digestOf(openapi),
});
