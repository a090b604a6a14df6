import { createHash } from "node:crypto";
import { modelView } from "../../store/versions/model-view.ts";
import type { Handler } from "../handler.ts";

/** One record, in the bytes it was published with; or, where it is asked for, as the current model says it. */
export const getRecord: Handler<"records.get"> = async ({ parameters, query }, { store }) => {
  const { publisher, kind, slug } = parameters;
  const found = await store.get(`${publisher}/${kind}/${slug}`, query.version);
  if (found === undefined) return { refused: "not-found" };
  if (found.damaged) return { refused: "record-damaged" };
  const view = modelView(found);
  if (view === undefined) {
    store.reportDamaged(found);
    return { refused: "record-damaged" };
  }
  const { model, bytes } = view;
  if (query.view !== "current" || bytes === found.canonical) {
    return { status: 200, body: found.canonical, etag: found.digest, model };
  }
  // Not the digest of a record: these bytes are nobody's.
  return {
    status: 200,
    body: bytes,
    etag: `view:${createHash("sha256").update(bytes).digest("hex")}`,
    model,
  };
};
