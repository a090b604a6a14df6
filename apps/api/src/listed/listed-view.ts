import { hash } from "node:crypto";
import type { Digest } from "@civic/schema";
import { type Followed, followRecords } from "../store/reading/follow-records.ts";
import type { Store } from "../store/store.ts";
import { coalesced } from "../turns/coalesced.ts";

/** One answer about every active record, as it is sent. */
export interface ListedAnswer {
  readonly json: Uint8Array<ArrayBuffer>;
  readonly digest: Digest;
}

/** The answer about the records of a store; `undefined` where they are too many for one. */
export type ListedView = () => Promise<ListedAnswer | undefined>;

/** What an answer is made of. */
export interface ListedForm {
  /** The piece of one record. */
  readonly pieceOf: (followed: Followed) => object;
  /** What stands before the pieces and after them. */
  readonly around: readonly [before: string, after: string];
  /** Bytes of one answer, and of what is kept for it. */
  readonly most?: number | undefined;
}

/** About forty thousand records. */
const mostBytes = 64 * 1024 * 1024;

/**
 * Makes the view of a store. The piece of a record is made once a version; the answer is the same bytes for everybody, and
 * the same object, until a record changes. Of more bytes than `most` nothing is kept but how many they are.
 */
export function createListedView(
  store: Store,
  { pieceOf, around, most = mostBytes }: ListedForm,
): ListedView {
  const [before, after] = around.map((text) => Buffer.from(text)) as [Piece, Piece];
  const pieces = new Map<string, Piece>();
  const sizes = new Map<string, number>();
  let bytes = 0;
  let isKept = true;
  let answer: ListedAnswer | undefined;

  function learn(id: string, known: Followed | undefined): void {
    const piece = known && Buffer.from(JSON.stringify(pieceOf(known)));
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
    answer ??= answerOf([before, ...inOrder(pieces), after]);
    return answer;
  };
}

type Piece = Buffer<ArrayBuffer>;

const comma = Buffer.from(",");

function inOrder(pieces: ReadonlyMap<string, Piece>): readonly Piece[] {
  return [...pieces]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([, piece], index) => (index === 0 ? [piece] : [comma, piece]));
}

function answerOf(parts: readonly Piece[]): ListedAnswer {
  const json = Buffer.concat(parts);
  return { json, digest: `sha-256:${hash("sha256", json, "hex")}` };
}
