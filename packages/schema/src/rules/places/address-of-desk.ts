import { defineRecordRule } from "../rule.ts";

/** Where private persons have their mail. */
const privateMail =
  /@(?:gmail|googlemail|hotmail|outlook|live|yahoo|ymail|icloud|me|aol|gmx|web|t-online|freenet|orange|wanadoo|free|laposte|sfr|libero|virgilio|alice|proton|protonmail|mail|yandex|telefonica|skynet|bluewin|seznam|wp|onet)\.(?:com|net|org|de|at|ch|fr|it|es|be|nl|pl|cz|me|ru|co\.uk|uk)$/i;

/** Post that somebody else takes in: care of, `chez Mme …`. */
export const careOf = /\bc\/o\b|\bchez (?:M\.|Mr|Mme|Mlle|Monsieur|Madame)(?=\s)/i;

/**
 * A record gives the address of a desk, never of a private person. Small associations may have a box with such a provider,
 * or get their post at somebody’s, so it is asked.
 */
export const addressOfDesk = defineRecordRule({
  code: "address-like-private",
  severity: "warning",
  *check(_record, walked) {
    for (const at of walked.all("Contact")) {
      const contact = at.value;
      if (contact.channel === "email" && privateMail.test(contact.address))
        yield { path: [...at.path, "address"], params: { address: contact.address } };
      if (contact.channel === "post" && contact.address !== undefined && careOf.test(contact.address))
        yield { path: [...at.path, "address"], params: { address: contact.address } };
    }
    for (const at of walked.all("PostalAddress")) {
      const { recipient = "", street = [] } = at.value;
      if (careOf.test(recipient)) yield { path: [...at.path, "recipient"], params: { address: recipient } };
      for (const [index, line] of street.entries())
        if (careOf.test(line)) yield { path: [...at.path, "street", index], params: { address: line } };
    }
  },
});
