import { defineRecordRule } from "./rule.ts";

/** Where private persons have their mail. */
const privateMail =
  /@(?:gmail|googlemail|hotmail|outlook|live|yahoo|ymail|icloud|me|aol|gmx|web|t-online|freenet|orange|wanadoo|free|laposte|sfr|libero|virgilio|alice|proton|protonmail|mail|yandex|telefonica|skynet|bluewin|seznam|wp|onet)\.(?:com|net|org|de|at|ch|fr|it|es|be|nl|pl|cz|me|ru|co\.uk|uk)$/i;

/**
 * A record gives the address of a desk, never of a private person. Small associations may have a box with such a provider,
 * so it is asked.
 */
export const addressOfDesk = defineRecordRule({
  code: "address-like-private",
  severity: "warning",
  reads: "Contact",
  *check(_record, walked) {
    for (const at of walked.all("Contact")) {
      const contact = at.value;
      if (contact.channel === "email" && privateMail.test(contact.address))
        yield { path: [...at.path, "address"], params: { address: contact.address } };
    }
  },
});
