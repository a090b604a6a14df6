import type { Handler } from "../handler.ts";

/** What a computation for one person reads of every record. */
export const getProjection: Handler<"projection.get"> = async (_call, { projection }) => {
  const answer = await projection();
  if (answer === undefined)
    return { refused: "unavailable", detail: ({ projectionTooLarge }) => projectionTooLarge };
  return { status: 200, body: answer.json, etag: answer.digest };
};
