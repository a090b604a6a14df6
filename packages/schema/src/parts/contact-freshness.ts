import type { Contact } from "../../generated/types/model.ts";
import { lastConfirmation } from "./last-confirmation.ts";

/** How long ago a contact was last known to be right. */
export type ContactFreshness = "within-a-year" | "older" | "never";

/**
 * Whether a contact was confirmed within a year, longer ago, or never as far as is known. A confirmation that is known to the
 * year or the month alone counts as its first day: nobody is told that a number is fresh because a year has not ended.
 *
 * @param today `YYYY-MM-DD`
 */
export function contactFreshness(
  contact: Pick<Contact, "lastConfirmed" | "confirmation">,
  today: string,
): ContactFreshness {
  const confirmed = lastConfirmation(contact);
  if (confirmed === undefined) return "never";
  const first = confirmed.on.padEnd(10, "-01-01".slice(confirmed.on.length - 4));
  return first > `${Number(today.slice(0, 4)) - 1}${today.slice(4)}` ? "within-a-year" : "older";
}
