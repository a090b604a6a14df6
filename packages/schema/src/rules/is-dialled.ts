import type { Contact } from "../../generated/types/model.ts";

/** Whether a contact is reached by a number: for calls or for text messages. */
export function isDialled(contact: Contact): contact is Extract<Contact, { number: string }> {
  return contact.channel === "telephone" || contact.channel === "text-message";
}
