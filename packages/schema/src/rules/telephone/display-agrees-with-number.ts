import { defineRecordRule } from "../rule.ts";

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

/** On the keys of a telephone (ITU-T E.161): `1800 RESPECT` is 1800 737 732, since what comes after the last digit is not dialled. */
const keys = ["abc", "def", "ghi", "jkl", "mno", "pqrs", "tuv", "wxyz"];

function keyOf(letter: string): string {
  return String(keys.findIndex((letters) => letters.includes(letter.toLowerCase())) + 2);
}

/** How many letters of a word may go beyond the number. */
const beyond = 2;

function sameNumber(number: string, display: string): boolean {
  const shown = display.replace("(0)", "");
  if (isSame(number, shown)) return true;
  const typed = shown.replaceAll(/[A-Za-z]/g, keyOf);
  if (typed === shown) return false;
  return Array.from({ length: beyond + 1 }, (_, more) => typed.slice(0, typed.length - more)).some((each) =>
    isSame(number, each),
  );
}

/** Shown at home without the country code, with a 0 before it that is not dialled from abroad; or the other way round. */
function isSame(number: string, display: string): boolean {
  const [dialled, shown] = [number, display].map((each) => each.replaceAll(/[^0-9]/g, "").replace(/^0+/, ""));
  if (dialled === undefined || shown === undefined) return false;
  const [long, short] = number.startsWith("+") ? [dialled, shown] : [shown, dialled];
  const isInternational = number.startsWith("+") !== display.trim().startsWith("+");
  return shown === dialled || (isInternational && short.length >= 4 && long.endsWith(short));
}
