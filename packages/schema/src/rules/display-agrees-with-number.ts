import { defineRecordRule } from "./rule.ts";

/** The number as it is shown and the number that is dialled are the same: people copy the one, telephones the other. */
export const displayAgreesWithNumber = defineRecordRule({
  code: "display-differs-from-number",
  severity: "warning",
  reads: "Contact",
  *check(_record, walked) {
    for (const at of walked.all("Contact")) {
      const contact = at.value;
      if (contact.channel !== "telephone" || contact.display === undefined) continue;
      if (!sameNumber(contact.number, contact.display))
        yield { path: [...at.path, "display"], params: { number: contact.number, display: contact.display } };
    }
  },
});

/** Shown at home without the country code, with a 0 before it that is not dialled from abroad. */
function sameNumber(number: string, display: string): boolean {
  const dialled = number.replace("+", "");
  const shown = display
    .replace("(0)", "")
    .replaceAll(/[^0-9]/g, "")
    .replace(/^0+/, "");
  return shown === dialled || (number.startsWith("+") && shown.length >= 4 && dialled.endsWith(shown));
}
