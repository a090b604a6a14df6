export type { Asked } from "../eligibility/explanation.ts";
export { frenchSpaces, withFrenchSpaces } from "../parts/french-spaces.ts";
export { waysToReach } from "../parts/ways-to-reach.ts";
export { accessWords, referralWords } from "./access-words.ts";
export { type Acting, type ActingPart, actingOf, type Calls, type Claim, type Turn } from "./acting.ts";
export { aggregateLimitLine, cutLines, layerLines } from "./aggregate-limit-words.ts";
export { type AmountWords, amountLine, amountWords, indexesOf, limitWords } from "./amount-words.ts";
export type { AnswerWords } from "./answers/answer-words.ts";
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
  internationalNumber,
  unusualNumberWords,
} from "./contact-words.ts";
export { type DecidingLeaf, decidingLeaves } from "./deciding-leaves.ts";
export type { ValueWords } from "./en.ts";
export { type EntitlementGroup, entitlementGroup, entitlementGroups } from "./entitlement-group.ts";
export { type FactValue, factWords } from "./fact-words.ts";
export type { Weekday } from "./format/calendar-names.ts";
export { createFormats, type FormatRules, type Formats } from "./format/formats.ts";
export { type HoursWords, hoursLine, hoursWords } from "./hours-words.ts";
export { interplayWords } from "./interplay-words.ts";
export { type Code, labelOf } from "./label.ts";
export {
  markedName,
  markedPart,
  markedText,
  type Reading,
  reading,
  shortened,
  textIn,
  typeset,
} from "./localised.ts";
export { observedTimeWords, timesLine } from "./observed-time-words.ts";
export { partyLine } from "./party-words.ts";
export { periodWords } from "./period-words.ts";
export { type Phrasing, phrasingOf } from "./phrasing.ts";
export { placeLines } from "./place-words.ts";
export { numeral, type PluralForms, plural } from "./plural.ts";
export { postalLines } from "./postal-lines.ts";
export {
  abroadWarning,
  contactsInFull,
  contactsOfPoint,
  inOrderOfReach,
  isWarned,
  type ReachedFrom,
  type Reaching,
  reachWords,
} from "./reach-words.ts";
export { recordDoubts } from "./record-doubts.ts";
export { bodyName, nameWithBody, recordName } from "./record-name.ts";
export { onlyForWords, partOfStateWords, placeWords, regionsLine, withRegionNames } from "./region-words.ts";
export { announcedWords, oftenWords, remembranceWords } from "./remembrance-words.ts";
export { routeWords } from "./route-words.ts";
export { statisticFigure, statisticUnit } from "./statistic-words.ts";
export { placesOf, type StepSources } from "./step-sources.ts";
export { type StepWords, stepLine, stepWords } from "./step-words.ts";
export { type SumWords, sumWords } from "./sum-words.ts";
export { takesLine } from "./takes-line.ts";
export {
  mayBeOver,
  reportLine,
  type TimeLimitWords,
  timeLimitLine,
  timeLimitNotes,
  timeLimitWords,
} from "./time-limit-words.ts";
export { entitlementWhyWords, unlessWords, whyWords } from "./why-words.ts";
export { mayNotWorkFromAbroad } from "./works-from-abroad.ts";
