import { setImmediate as nextTurn } from "node:timers/promises";
import type { CivicRecord, RecordKind } from "@civic/schema";
import type { Head, Store, StoredRecord } from "../store.ts";
import { isOfLaterModel, readableRecordIn } from "../versions/model-view.ts";
import { pagesOf, readingStep } from "./pages.ts";

/** Who follows the active records of a store. */
export interface Follower {
  /** The kinds that are followed; all of them where none is named. */
  readonly kinds?: readonly RecordKind[];
  /** Told of a record when it is first seen and when it has changed; without one where there is none any more. */
  learn(id: string, known: Followed | undefined): void;
}

/** A record in the current model, and the version that holds it. */
export interface Followed {
  readonly record: CivicRecord;
  readonly stored: StoredRecord;
}

/** Records that are read one by one before the node turns to others, where they are short. */
const atOnce = 50;

/**
 * Reads the active records when first called, and from then on only what has changed: everything that was written before
 * the call has been learnt when it ends. One call at a time.
 */
export function followRecords(store: Store, { kinds, learn }: Follower): () => Promise<void> {
  let revision: number | undefined;
  let mended = 0;

  const isFollowed = (head: Head | undefined): boolean =>
    head?.status === "active" && (kinds === undefined || kinds.some((kind) => kind === head.kind));

  function read(id: string, stored: StoredRecord | undefined): void {
    const record = stored && readableRecordIn(stored);
    if (stored !== undefined && record === undefined && !isOfLaterModel(stored)) store.reportDamaged(stored);
    learn(id, stored && record && { record, stored });
  }

  async function readAll(): Promise<void> {
    for (const kind of kinds ?? [undefined]) {
      for await (const page of pagesOf(store, { kind, status: "active" }))
        for (const stored of page) read(stored.id, stored);
    }
  }

  async function readChanges(from: number): Promise<number> {
    for (let since = from; ; ) {
      const changes = await store.changesSince(since);
      const concerned = changes.records.filter(
        ({ before, after }) => isFollowed(before) || isFollowed(after),
      );
      let records = 0;
      let bytes = 0;
      for (const { id, after } of concerned) {
        if (records === atOnce || bytes >= readingStep.bytes) {
          records = 0;
          bytes = 0;
          await nextTurn();
        }
        const stored = isFollowed(after) ? await store.get(id) : undefined;
        read(id, stored?.damaged === true ? undefined : stored);
        records += 1;
        bytes += stored?.canonical.byteLength ?? 0;
      }
      since = changes.revision;
      if (!changes.more) return since;
    }
  }

  return async () => {
    const soundness = store.soundness();
    if (revision === undefined || soundness.mended !== mended) {
      ({ mended } = soundness);
      // Before the records are read: what changes meanwhile is looked at again.
      const started = await store.revision();
      await readAll();
      revision = started;
    }
    revision = await readChanges(revision);
  };
}
