import { hash } from "node:crypto";
import { projectRecord, schemaVersion } from "@civic/schema";
import { createListedView, type ListedView } from "../listed/listed-view.ts";
import type { Followed } from "../store/reading/follow-records.ts";
import type { Store } from "../store/store.ts";
import { modelView } from "../store/versions/model-view.ts";

/** Makes the projections of the records of a store. */
export function createProjectionView(store: Store, most?: number): ListedView {
  return createListedView(store, {
    pieceOf: ({ record, stored }) => ({ digest: digestOf(stored), record: projectRecord(record) }),
    around: ['{"records":[', "]}"],
    most,
  });
}

/** The digest of the record as the current model says it, which is what a reader of the whole record works out. */
function digestOf(stored: Followed["stored"]): string {
  const view = modelView(stored);
  if (view === undefined || view.model === schemaVersion) return stored.digest;
  return `sha-256:${hash("sha256", view.bytes, "hex")}`;
}
