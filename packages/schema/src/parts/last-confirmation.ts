import type { Confirmation, Contact } from "../../generated/types/model.ts";
import { isAfter } from "./date-order.ts";

/** When a contact was last known to be right, and who said so where that is told. */
export interface LastConfirmation {
  readonly on: string;
  readonly by?: Confirmation["by"];
}

/**
 * The last confirmation of a contact: the date on which a source or a call showed it to be right, or a body that signed it.
 * Of two the later counts; where neither is, the one that has a name.
 */
export function lastConfirmation({
  lastConfirmed,
  confirmation,
}: Pick<Contact, "lastConfirmed" | "confirmation">): LastConfirmation | undefined {
  if (!confirmation || isAfter(lastConfirmed, confirmation.on))
    return lastConfirmed === undefined ? undefined : { on: lastConfirmed };
  return { on: confirmation.on, by: confirmation.by };
}
