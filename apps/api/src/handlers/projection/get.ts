import type { Handler } from "../handler.ts";

/** What a computation for one person reads of every record. */
export const getProjection: Handler<"projection.get"> = async (_call, { projection }) => {
  const { json, digest } = await projection();
  return { status: 200, body: json, etag: digest };
};
