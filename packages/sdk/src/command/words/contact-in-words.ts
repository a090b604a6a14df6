import type { Contact } from "@civic/schema";
import { inEnglish } from "./words.ts";

/** A number of the emergency numbers of a State, or what stands in its place, and what it is for. */
export function emergencyContactInWords(contact: Contact): string {
  return `${addressOf(contact)} ${contact.label ? inEnglish(contact.label) : "emergency number"}`;
}

/** What to dial, write to or open. */
export function addressOf(contact: Contact): string {
  switch (contact.channel) {
    case "telephone":
      return contact.display ?? contact.number;
    case "text-message":
      return `${contact.number} (text message)`;
    case "email":
    case "post":
      return contact.address;
    case "web":
      return contact.url;
    case "visit":
      return inEnglish(contact.place);
    case "announced":
      return inEnglish(contact.how);
  }
}
