import type { Contact } from "../../generated/types/model.ts";
import { lastConfirmation } from "../parts/last-confirmation.ts";

/** Things with contacts, those with a confirmed one before the others, else in the order in which the record has them. */
export function confirmedFirst<Item>(
  items: readonly Item[],
  contactsOf: (item: Item) => readonly Contact[],
): readonly Item[] {
  const isConfirmed = (item: Item) =>
    contactsOf(item).some((contact) => lastConfirmation(contact) !== undefined && !contact.verifyBeforeUse);
  const confirmed = items.filter(isConfirmed);
  return confirmed.length === 0 ? items : [...confirmed, ...items.filter((item) => !isConfirmed(item))];
}
