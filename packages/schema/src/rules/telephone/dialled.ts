import type { Contact } from "../../../generated/types/model.ts";
import type { WalkedRecord } from "../../structure/walk-record.ts";

/** A contact that is reached by a number, for calls or for text messages, and where the number stands. */
interface Dialled {
  readonly contact: Extract<Contact, { number: string }>;
  readonly path: readonly PropertyKey[];
}

/** The contacts of a record that are reached by a number, wherever they stand. */
export function* dialled(walked: WalkedRecord): Iterable<Dialled> {
  for (const { path, value: contact } of walked.all("Contact"))
    if (contact.channel === "telephone" || contact.channel === "text-message")
      yield { contact, path: [...path, "number"] };
}
