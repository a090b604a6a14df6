import type { Store } from "../../store/store.ts";
import { type Soon, soon } from "../../turns/soon.ts";
import type { Refusal, Reply } from "../handler.ts";
import { notFound } from "./not-found.ts";
import type { AskedVersion } from "./read-version.ts";
import { signedReply } from "./record-reply.ts";

type Answered = Reply<200> | Refusal<"not-found" | "record-damaged">;

/** The signature of a record or of a version of it; not found where nobody signed it. */
export function readSignature({ id, version }: AskedVersion, store: Store): Soon<Answered> {
  return soon(store.get(id, version), (found): Soon<Answered> => {
    if (found === undefined) return notFound({ id, version }, store);
    if (found.damaged) return { refused: "record-damaged" };
    if (found.seal === undefined) return { refused: "not-found", detail: (words) => words.unsigned };
    return signedReply(found, found.seal);
  });
}
