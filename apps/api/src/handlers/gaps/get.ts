import type { Handler } from "../handler.ts";

/** What is missing in the records of one State, as they stand. */
export const getGaps: Handler<"gaps.get"> = async ({ query }, { gaps }) => {
  const { json, digest } = await gaps(query);
  return { status: 200, body: json, etag: digest };
};
