import type { Handler } from "../handler.ts";

/** What is needed to search every record. */
export const readSearchIndex: Handler<"search.index"> = async (_call, { searchIndex }) => {
  const answer = await searchIndex();
  if (answer === undefined)
    return { refused: "unavailable", detail: ({ projectionTooLarge }) => projectionTooLarge };
  return { status: 200, body: answer.json, etag: answer.digest };
};
