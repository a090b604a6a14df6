import { advanceDeniedWithoutTerms } from "./advance-denied-without-terms.ts";
import { borderHasOwner } from "./border-has-owner.ts";
import { capacityWithinMaximum } from "./capacity-within-maximum.ts";
import { claimOrderPossible } from "./claim-order-possible.ts";
import { clockHasLength } from "./clock-has-length.ts";
import { clockLimitedOrNot } from "./clock-limited-or-not.ts";
import { clockOpensBeforeClosing } from "./clock-opens-before-closing.ts";
import { clockStartsOnce } from "./clock-starts-once.ts";
import { codeInUse } from "./code-in-use.ts";
import { compiledIsDeskResearch } from "./compiled-is-desk-research.ts";
import { compiledNotSelfDeclared } from "./compiled-not-self-declared.ts";
import { compiledNotVerified } from "./compiled-not-verified.ts";
import { conditionInWords } from "./condition-in-words.ts";
import { confirmedIsVerified } from "./confirmed-is-verified.ts";
import { confirmerNoPerson } from "./confirmer-no-person.ts";
import { contactRules } from "./contact-rules.ts";
import { countryKnown } from "./country-known.ts";
import { coverageDeclaredOnce } from "./coverage-declared-once.ts";
import { criteriaComputable } from "./criteria-computable.ts";
import { criteriaExamined } from "./criteria-examined.ts";
import { criteriaPresent } from "./criteria-present.ts";
import { criterionCanBeMet } from "./criterion-can-be-met.ts";
import { criterionCanBeMissed } from "./criterion-can-be-missed.ts";
import { criterionCodeKnown } from "./criterion-code-known.ts";
import { criterionHasValue } from "./criterion-has-value.ts";
import { criterionNamesStates } from "./criterion-names-states.ts";
import { currencyKnown } from "./currency-known.ts";
import { dateInCalendar } from "./date-in-calendar.ts";
import { datePlausible } from "./date-plausible.ts";
import { dayOfRemembrancePossible } from "./day-of-remembrance-possible.ts";
import { designationAfterEvent } from "./designation-after-event.ts";
import { designationOpensOwnScheme } from "./designation-opens-own-scheme.ts";
import { doubtFlagged } from "./doubt-flagged.ts";
import { establishedByThen } from "./established-by-then.ts";
import { exclusionInCriteria } from "./exclusion-in-criteria.ts";
import { extensionOwned } from "./extension-owned.ts";
import { figureRules } from "./figure-rules.ts";
import { followUpPresent } from "./follow-up-present.ts";
import { headNotCoveredUnpaid } from "./head-not-covered-unpaid.ts";
import { headTreatedOneWay } from "./head-treated-one-way.ts";
import { idAgreesWithHead } from "./id-agrees-with-head.ts";
import { idsUnique } from "./ids-unique.ts";
import { intervalsOrdered } from "./intervals-ordered.ts";
import { languageKnown } from "./language-known.ts";
import { languageNotState } from "./language-not-state.ts";
import { lastHeldAfterFirst } from "./last-held-after-first.ts";
import { lengthPlausible } from "./length-plausible.ts";
import { lifeCycleAgrees } from "./life-cycle-agrees.ts";
import { localIdUnique } from "./local-id-unique.ts";
import { narrowerCodeAlone } from "./narrower-code-alone.ts";
import { nationalCodeExplained } from "./national-code-explained.ts";
import { nationalSystemSingle } from "./national-system-single.ts";
import { noticeHelps } from "./notice-helps.ts";
import { noticeTimesOrdered } from "./notice-times-ordered.ts";
import { objectSaysSomething } from "./object-says-something.ts";
import { offsetsAgree } from "./offsets-agree.ts";
import { organisationTree } from "./organisation-tree.ts";
import { originalLanguagePresent } from "./original-language-present.ts";
import { originalNotTranslation } from "./original-not-translation.ts";
import { periodOrdered } from "./period-ordered.ts";
import { phaseGoesOn } from "./phase-goes-on.ts";
import { publisherSpeaksOfItself } from "./publisher-speaks-of-itself.ts";
import { qualityCoherent } from "./quality-coherent.ts";
import { recordNotDoubled } from "./record-not-doubled.ts";
import { referenceAtHome } from "./reference-at-home.ts";
import { referenceInForce } from "./reference-in-force.ts";
import { referenceToOther } from "./reference-to-other.ts";
import { referencesResolve } from "./references-resolve.ts";
import { regionIsNamed } from "./region-is-named.ts";
import { regionNamedAlone } from "./region-named-alone.ts";
import { regionOfAState } from "./region-of-a-state.ts";
import { regionOfOwnState } from "./region-of-own-state.ts";
import { replacedIsThere } from "./replaced-is-there.ts";
import { replacementEnds } from "./replacement-ends.ts";
import { replacesOther } from "./replaces-other.ts";
import { replacesSameJurisdiction } from "./replaces-same-jurisdiction.ts";
import { replacesSameKind } from "./replaces-same-kind.ts";
import { sourceCited } from "./source-cited.ts";
import { sourceListed } from "./source-listed.ts";
import { sourceNotLater } from "./source-not-later.ts";
import { sourceUnique } from "./source-unique.ts";
import { stateNotLanguage } from "./state-not-language.ts";
import { statedGapStands } from "./stated-gap-stands.ts";
import { stepLeadsOn } from "./step-leads-on.ts";
import { stepReachable } from "./step-reachable.ts";
import { stepsResolve } from "./steps-resolve.ts";
import { stepsUnique } from "./steps-unique.ts";
import { subdivisionListedOnce } from "./subdivision-listed-once.ts";
import { subdivisionPartListed } from "./subdivision-part-listed.ts";
import { subdivisionTree } from "./subdivision-tree.ts";
import { suspensionBounded } from "./suspension-bounded.ts";
import { suspensionCoherent } from "./suspension-coherent.ts";
import { textInOwnScript } from "./text-in-own-script.ts";
import { textNoPlaceholder } from "./text-no-placeholder.ts";
import { textNotBlank } from "./text-not-blank.ts";
import { textPlain } from "./text-plain.ts";
import { textTranslated } from "./text-translated.ts";
import { textUndamaged } from "./text-undamaged.ts";
import { textVisible } from "./text-visible.ts";
import { textWithoutEdges } from "./text-without-edges.ts";
import { timeLimitComputable } from "./time-limit-computable.ts";
import { timeLimitPresent } from "./time-limit-present.ts";
import { transitionLeadsSomewhere } from "./transition-leads-somewhere.ts";
import { transitionMoves } from "./transition-moves.ts";
import { transitionUnique } from "./transition-unique.ts";
import { translationCurrent } from "./translation-current.ts";
import { translationDeclared } from "./translation-declared.ts";
import { translationUsed } from "./translation-used.ts";
import { valueListedOnce } from "./value-listed-once.ts";
import { verifiedIsConfirmed } from "./verified-is-confirmed.ts";

/** Rules over one record. */
export const recordRules = [
  // The head, sources, texts and codes of any record.
  idAgreesWithHead,
  countryKnown,
  languageKnown,
  dateInCalendar,
  languageNotState,
  stateNotLanguage,
  publisherSpeaksOfItself,
  referenceAtHome,
  regionOfOwnState,
  regionOfAState,
  datePlausible,
  currencyKnown,
  replacesOther,
  replacesSameKind,
  referenceToOther,
  sourceListed,
  sourceCited,
  sourceUnique,
  sourceNotLater,
  doubtFlagged,
  qualityCoherent,
  compiledIsDeskResearch,
  compiledNotVerified,
  compiledNotSelfDeclared,
  verifiedIsConfirmed,
  confirmedIsVerified,
  confirmerNoPerson,
  objectSaysSomething,
  textNotBlank,
  textWithoutEdges,
  textVisible,
  textPlain,
  textUndamaged,
  textNoPlaceholder,
  textInOwnScript,
  textTranslated,
  originalLanguagePresent,
  translationDeclared,
  originalNotTranslation,
  translationUsed,
  valueListedOnce,
  narrowerCodeAlone,
  localIdUnique,
  codeInUse,
  nationalCodeExplained,
  extensionOwned,
  periodOrdered,
  lifeCycleAgrees,
  establishedByThen,
  ...contactRules,
  // Pathways.
  stepsResolve,
  stepsUnique,
  stepReachable,
  stepLeadsOn,
  borderHasOwner,
  phaseGoesOn,
  transitionMoves,
  transitionUnique,
  transitionLeadsSomewhere,
  followUpPresent,
  // Deadlines, amounts and figures.
  clockHasLength,
  clockLimitedOrNot,
  lengthPlausible,
  clockOpensBeforeClosing,
  clockStartsOnce,
  suspensionBounded,
  suspensionCoherent,
  timeLimitPresent,
  timeLimitComputable,
  ...figureRules,
  headTreatedOneWay,
  headNotCoveredUnpaid,
  advanceDeniedWithoutTerms,
  // Eligibility.
  criteriaPresent,
  criterionCanBeMet,
  criterionCanBeMissed,
  criteriaExamined,
  criterionCodeKnown,
  criterionNamesStates,
  criterionHasValue,
  criteriaComputable,
  exclusionInCriteria,
  conditionInWords,
  // What one kind alone has.
  capacityWithinMaximum,
  dayOfRemembrancePossible,
  intervalsOrdered,
  lastHeldAfterFirst,
  designationAfterEvent,
  noticeTimesOrdered,
  noticeHelps,
  coverageDeclaredOnce,
  subdivisionListedOnce,
  subdivisionPartListed,
  subdivisionTree,
] as const;

/** Rules over a set of records. */
export const setRules = [
  referencesResolve,
  idsUnique,
  replacedIsThere,
  replacesSameJurisdiction,
  replacementEnds,
  organisationTree,
  claimOrderPossible,
  offsetsAgree,
  recordNotDoubled,
  nationalSystemSingle,
  referenceInForce,
  designationOpensOwnScheme,
  statedGapStands,
  regionIsNamed,
  regionNamedAlone,
  translationCurrent,
] as const;

/** Code of a rule. */
export type RuleCode = (typeof recordRules)[number]["code"] | (typeof setRules)[number]["code"];
