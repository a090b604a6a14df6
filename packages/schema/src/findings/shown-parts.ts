/** Parts that findings show by an example. The examples come with the words, so that what only looks for faults need not carry them. */
export const shownParts = [
  "Amount",
  "Clock",
  "Confirmation",
  "Contact",
  "Coordinates",
  "DayRule",
  "Evidence",
  "Limit",
  "Money",
  "ObservedTime",
  "OpeningHours",
  "PaymentRun",
  "Period",
  "PostalAddress",
  "RemembranceInterval",
  "Statement",
  "Statistic",
] as const;

const shown: ReadonlySet<string> = new Set(shownParts);

/** Whether a part is shown by an example: then its form is its name, and so is that of its entries in a list. */
export function isShown(part: string): part is (typeof shownParts)[number] {
  return shown.has(part);
}

/** The start of what findings call a list: `array/Evidence`. */
export const listPrefix = "array/";

/** The start of what findings call an object by its fields: `object/basis,fees`. */
export const objectPrefix = "object/";
