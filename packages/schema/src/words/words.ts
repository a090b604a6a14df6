export type { Asked } from "../eligibility/explanation.ts";
export { frenchSpaces, withFrenchSpaces } from "../parts/french-spaces.ts";
export { type AmountWords, amountLine, amountWords, indexesOf } from "./amount-words.ts";
export { askedWords } from "./asked-words.ts";
export { withIsolates } from "./bidi-isolates.ts";
export { capacityWords } from "./capacity-words.ts";
export { clockLine, clockWords } from "./clock-words.ts";
export { comparedValueLine, type Names } from "./compared-value-words.ts";
export {
  addressLine,
  type ContactAddress,
  contactAddress,
  contactLine,
  contactRemarks,
  emergencyContactLine,
} from "./contact-words.ts";
export type { ValueWords } from "./en.ts";
export { type FactValue, factWords, partOfStateWords } from "./fact-words.ts";
export type { Weekday } from "./format/calendar-names.ts";
export { createFormats, type FormatRules, type Formats } from "./format/formats.ts";
export { type HoursWords, hoursLine, hoursWords } from "./hours-words.ts";
export { type Code, labelOf } from "./label.ts";
export { type Reading, reading, shortened, textIn, typeset } from "./localised.ts";
export { periodWords } from "./period-words.ts";
export { type Phrasing, phrasingOf } from "./phrasing.ts";
export { type PluralForms, plural } from "./plural.ts";
export { remembranceWords } from "./remembrance-words.ts";
export { type TimeLimitWords, timeLimitLine, timeLimitWords } from "./time-limit-words.ts";
