import type { Handler } from "../handler.ts";

/** What the node holds as a whole, from the records as they stand. */
export const getOverview: Handler<"overview.get"> = async (_call, { overview }) => {
  const { json, digest } = await overview();
  return { status: 200, body: json, etag: digest };
};
