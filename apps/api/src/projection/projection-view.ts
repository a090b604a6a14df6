import { hash } from "node:crypto";
import { type Digest, projectRecord, schemaVersion } from "@civic/schema";
import { type Followed, followRecords } from "../store/reading/follow-records.ts";
import type { Store } from "../store/store.ts";
import { modelView } from "../store/versions/model-view.ts";
import { coalesced } from "../turns/coalesced.ts";

/** The projection of every active record, as it is sent. */
export interface ProjectionAnswer {
  readonly json: Uint8Array<ArrayBuffer>;
  readonly digest: Digest;
}

/** Projections of the records of a store; `undefined` where they are too many for one answer. */
export type ProjectionView = () => Promise<ProjectionAnswer | undefined>;

/** Bytes of one answer, and of what is kept for it: about forty thousand records. */
const mostBytes = 64 * 1024 * 1024;

/**
 * Makes the view of a store. A record is projected once a version; the answer is the same bytes for everybody, and the
 * same object, until a record changes. Of more bytes than `most` nothing is kept but how many they are.
 */
export function createProjectionView(store: Store, most = mostBytes): ProjectionView {
  const pieces = new Map<string, Buffer<ArrayBuffer>>();
  const sizes = new Map<string, number>();
  let bytes = 0;
  let isKept = true;
  let answer: ProjectionAnswer | undefined;

  function learn(id: string, known: Followed | undefined): void {
    const piece = known && pieceOf(known);
    const size = piece?.byteLength ?? 0;
    bytes += size - (sizes.get(id) ?? 0);
    sizes.set(id, size);
    answer = undefined;
    isKept &&= bytes <= most;
    if (!isKept) pieces.clear();
    else if (piece === undefined) pieces.delete(id);
    else pieces.set(id, piece);
  }

  let follow = followRecords(store, { learn });
  const update = coalesced(async () => {
    await follow();
    if (isKept || bytes > most) return;
    // They fit again: what was let go is read anew.
    sizes.clear();
    bytes = 0;
    isKept = true;
    follow = followRecords(store, { learn });
    await follow();
  });

  return async () => {
    await update();
    if (!isKept) return undefined;
    answer ??= answerOf(pieces);
    return answer;
  };
}

function pieceOf({ record, stored }: Followed): Buffer<ArrayBuffer> {
  return Buffer.from(JSON.stringify({ digest: digestOf(stored), record: projectRecord(record) }));
}

/** The digest of the record as the current model says it, which is what a reader of the whole record works out. */
function digestOf(stored: Followed["stored"]): string {
  const view = modelView(stored);
  if (view === undefined || view.model === schemaVersion) return stored.digest;
  return `sha-256:${hash("sha256", view.bytes, "hex")}`;
}

function answerOf(pieces: ReadonlyMap<string, Buffer<ArrayBuffer>>): ProjectionAnswer {
  const inOrder = [...pieces].sort(([a], [b]) => (a < b ? -1 : 1));
  const listed = inOrder.flatMap(([, piece], index) => (index === 0 ? [piece] : [comma, piece]));
  const json = Buffer.concat([start, ...listed, end]);
  return { json, digest: `sha-256:${hash("sha256", json, "hex")}` };
}

const start = Buffer.from('{"records":[');
const comma = Buffer.from(",");
const end = Buffer.from("]}");
