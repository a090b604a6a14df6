import type { Handler } from "../handler.ts";

/** One record, in the bytes it was published with. */
export const getRecord: Handler<"records.get"> = async ({ parameters, query }, { store }) => {
  const { publisher, kind, slug } = parameters;
  const version = query.version === undefined ? undefined : Number(query.version);
  const found = await store.get(`${publisher}/${kind}/${slug}`, version);
  if (found === undefined) return { refused: "not-found" };
  return { status: 200, body: found.canonical, etag: found.digest };
};
