import type { Handler } from "../handler.ts";

/** Needs met by phase and State, from the records as they stand. */
export const getCoverage: Handler<"coverage.get"> = async ({ query }, { coverage }) => {
  const { json, digest } = await coverage(query);
  return { status: 200, body: json, etag: digest };
};
