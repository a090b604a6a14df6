import { createHash } from "node:crypto";
import type { Seal } from "../../store/seal.ts";
import type { Store, StoredRecord } from "../../store/store.ts";
import { modelView } from "../../store/versions/model-view.ts";
import { jwsOf } from "../../store/versions/signed-entry.ts";
import type { Input, Refusal, Reply } from "../handler.ts";
import { historyHeaders, type ReadVersion } from "./history-headers.ts";

/** How a version is wanted. */
export interface WantedRecord extends Pick<Input<"records.get">, "form"> {
  readonly view?: "current" | undefined;
}

/** One version in the form that is wanted: its bytes, as the current model says it, or as it was signed. */
export function recordReply(
  { found, latest }: ReadVersion,
  { view, form }: WantedRecord,
  store: Pick<Store, "reportDamaged">,
): Reply<200> | Refusal<"record-damaged" | "not-acceptable"> {
  if (found.damaged) return { refused: "record-damaged" };
  const inModel = modelView(found);
  if (inModel === undefined) {
    store.reportDamaged(found);
    return { refused: "record-damaged" };
  }
  const { model, bytes } = inModel;
  const headers = historyHeaders({ found, latest });
  const isStored = view !== "current" || bytes === found.canonical;
  if (form?.mediaType === "application/jose+json") {
    // A view of another model was signed by nobody.
    if (found.seal !== undefined && isStored) return { ...signedReply(found, found.seal), model, headers };
    if (!form.orPlain) return { refused: "not-acceptable" };
  }
  if (isStored) return { status: 200, body: found.canonical, etag: found.digest, model, headers };
  // Not the digest of a record: these bytes are nobody's.
  return { status: 200, body: bytes, etag: `view:${sha256(bytes)}`, model, headers };
}

/** A version as its publisher signed it. */
export function signedReply({ canonical }: Pick<StoredRecord, "canonical">, seal: Seal): Reply<200> {
  return {
    status: 200,
    body: JSON.stringify(jwsOf(seal, canonical)),
    // The hash stands for header and payload; of the same, another signature may be as right.
    etag: `jws:${sha256(`${seal.hash} ${seal.signature}`)}`,
    mediaType: "application/jose+json",
  };
}

function sha256(content: string | Uint8Array): string {
  return createHash("sha256").update(content).digest("hex");
}
