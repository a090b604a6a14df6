import type { Handler } from "../handler.ts";

/** How many gaps of each kind there are in the records of every State, as they stand. */
export const countGaps: Handler<"gaps.counts"> = async (_call, { gapCounts }) => {
  const { json, digest } = await gapCounts();
  return { status: 200, body: json, etag: digest };
};
