import type { Store } from "../../store/store.ts";
import { type Soon, soon } from "../../turns/soon.ts";
import type { Refusal, Reply } from "../handler.ts";
import { notFound } from "./not-found.ts";
import { recordReply, type WantedRecord } from "./record-reply.ts";

/** Which record is read, and which version of it: the latest where none is named. */
export interface AskedVersion {
  readonly id: string;
  readonly version?: number | undefined;
}

type Answered = Reply<200> | Refusal<"not-found" | "not-acceptable" | "record-damaged">;

/** Reads a record or a version of it in the form that is wanted. */
export function readVersion(
  { id, version }: AskedVersion,
  wanted: WantedRecord,
  store: Store,
): Soon<Answered> {
  return soon(store.get(id, version), (found): Soon<Answered> => {
    if (found === undefined) return notFound({ id, version }, store);
    if (version === undefined) return recordReply({ found }, wanted, store);
    return soon(store.get(id), (latest = found) => recordReply({ found, latest }, wanted, store));
  });
}
