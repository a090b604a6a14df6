/**
 * The zod schemas of the model, for who composes them: `import { service } from "@civic/schema/zod"`. They need zod,
 * an optional peer of this package; nothing else in it loads zod. What the other entries check without zod agrees with
 * them on every document.
 *
 * @module
 */

export { clock } from "./criteria/clock.ts";
export { criterion } from "./criteria/criterion.ts";
export { eligibility, territorialScope } from "./criteria/eligibility.ts";
export { situation } from "./criteria/situation.ts";
export { declarations as endpointSchemas } from "./endpoints/declarations.ts";
export { describedFinding, problem } from "./endpoints/problem.ts";
export { finding } from "./finding.ts";
export { amount } from "./parts/amount.ts";
export * from "./parts/codes.ts";
export { confirmation } from "./parts/confirmation.ts";
export { contact, dialledOnceConnected, emailAddress, phoneNumber } from "./parts/contact.ts";
export { calendarDate, dateTime, duration, partialDate, period, year } from "./parts/date.ts";
export { evidence } from "./parts/evidence.ts";
export { jurisdictionCode, localId, publisherCode, recordId, referenceTo, slug } from "./parts/identifier.ts";
export { languageTag, localisedText } from "./parts/language.ts";
export { legalReference } from "./parts/legal-reference.ts";
export { currencyCode, decimal, limit, money } from "./parts/money.ts";
export { observedTime } from "./parts/observed-time.ts";
export { openingHours, timeOfDay, timeZone } from "./parts/opening-hours.ts";
export { parties } from "./parts/parties.ts";
export { postalAddress, stateCode } from "./parts/postal-address.ts";
export { provenance, source } from "./parts/provenance.ts";
export { regionCode } from "./parts/region.ts";
export { site } from "./parts/site.ts";
export { statement } from "./parts/statement.ts";
export { statistic } from "./parts/statistic.ts";
export { webAddress } from "./parts/web-address.ts";
export { profile } from "./profile.ts";
export { compensationScheme } from "./records/compensation-scheme.ts";
export { contactSheet } from "./records/contact-sheet.ts";
export { crossBorderAnswers } from "./records/cross-border-answers.ts";
export { designation } from "./records/designation.ts";
export { goodPractice } from "./records/good-practice.ts";
export { guideline } from "./records/guideline.ts";
export { incidentNotice } from "./records/incident-notice.ts";
export { nationalSystem } from "./records/national-system.ts";
export { organisation } from "./records/organisation.ts";
export { pathway } from "./records/pathway.ts";
export { recognitionMeasure } from "./records/recognition-measure.ts";
export { civicRecord, recordSchemas } from "./records/record.ts";
export { service } from "./records/service.ts";
