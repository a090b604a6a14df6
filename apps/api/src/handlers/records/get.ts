import { createHash } from "node:crypto";
import type { QueryOf } from "@civic/schema/endpoints";
import type { Store, StoredRecord } from "../../store/store.ts";
import { modelView } from "../../store/versions/model-view.ts";
import { soon } from "../../turns/soon.ts";
import type { Handler, Outcome } from "../handler.ts";

/** One record, in the bytes it was published with; or, where it is asked for, as the current model says it. */
export const getRecord: Handler<"records.get"> = ({ parameters, query }, { store }) => {
  const { publisher, kind, slug } = parameters;
  const stored = store.get(`${publisher}/${kind}/${slug}`, query.version);
  return soon(stored, (found) => outcomeOf(found, query.view, store));
};

function outcomeOf(
  found: StoredRecord | undefined,
  view: QueryOf<"records.get">["view"],
  store: Pick<Store, "reportDamaged">,
): Outcome<"records.get"> {
  if (found === undefined) return { refused: "not-found" };
  if (found.damaged) return { refused: "record-damaged" };
  const inModel = modelView(found);
  if (inModel === undefined) {
    store.reportDamaged(found);
    return { refused: "record-damaged" };
  }
  const { model, bytes } = inModel;
  if (view !== "current" || bytes === found.canonical) {
    return { status: 200, body: found.canonical, etag: found.digest, model };
  }
  // Not the digest of a record: these bytes are nobody's.
  return {
    status: 200,
    body: bytes,
    etag: `view:${createHash("sha256").update(bytes).digest("hex")}`,
    model,
  };
}
