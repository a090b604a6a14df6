// Generated from the sources of @civic/schema. Change those, then run `npm run generate`.
/**
 * A code of the open list `accessibility-feature`, or a national code `x-<cc>-…`.
 */
export type AccessibilityFeatureCode =
  | "step-free"
  | "lift"
  | "accessible-toilet"
  | "accessible-parking"
  | "hearing-loop"
  | "sign-language"
  | "tactile-guidance"
  | "quiet-room"
  | "assistance-animals"
  | "easy-language"
  | `x-${string}-${string}`;

/**
 * What a scheme pays, told apart by the method that fixes it. `bound` states only a floor, a cap or a threshold (`floor`, `cap`) that applies across heads of damage.
 */
export type Amount =
  | {
      /**
       * Always the same sum.
       */
      method: "fixed";
      /**
       * The sum.
       */
      value: Money;
      id?: LocalId;
      /**
       * What is paid, or what the bound applies to.
       */
      label: LocalisedText;
      /**
       * Heads of damage it answers, where it is tied to some.
       *
       * @minItems 1
       */
      heads?: HeadOfDamageCode[];
      paid?: PaymentFrequencyCode;
      /**
       * How long it is paid, where not once. Absent: not said.
       */
      runs?: PaymentRun;
      /**
       * What the person bears before anything is paid; `none` states that there is none.
       */
      deductible?: Limit;
      /**
       * The least that is paid. Absent: unknown.
       */
      floor?: Limit;
      /**
       * The most that is paid; `none` states that there is no cap. Absent: unknown.
       */
      cap?: Limit;
      valid?: Period;
      /**
       * To whom it is paid, as data, where not to everybody who meets the criteria of the scheme.
       */
      appliesWhen?: Criterion;
      /**
       * What the figures cannot say: conditions, exceptions, how it is worked out.
       */
      note?: LocalisedText;
      provenance?: Provenance;
    }
  | {
      /**
       * A sum between two others, fixed case by case.
       */
      method: "range";
      /**
       * The least that is paid.
       */
      min: Money;
      /**
       * The most that is paid.
       */
      max: Money;
      id?: LocalId;
      /**
       * What is paid, or what the bound applies to.
       */
      label: LocalisedText;
      /**
       * Heads of damage it answers, where it is tied to some.
       *
       * @minItems 1
       */
      heads?: HeadOfDamageCode[];
      paid?: PaymentFrequencyCode;
      /**
       * How long it is paid, where not once. Absent: not said.
       */
      runs?: PaymentRun;
      /**
       * What the person bears before anything is paid; `none` states that there is none.
       */
      deductible?: Limit;
      /**
       * The least that is paid. Absent: unknown.
       */
      floor?: Limit;
      /**
       * The most that is paid; `none` states that there is no cap. Absent: unknown.
       */
      cap?: Limit;
      valid?: Period;
      /**
       * To whom it is paid, as data, where not to everybody who meets the criteria of the scheme.
       */
      appliesWhen?: Criterion;
      /**
       * What the figures cannot say: conditions, exceptions, how it is worked out.
       */
      note?: LocalisedText;
      provenance?: Provenance;
    }
  | {
      /**
       * A table of sums by case.
       */
      method: "tariff";
      /**
       * Rows of the table. Absent where the source gives only its existence.
       *
       * @minItems 1
       */
      entries?: {
        /**
         * The case that the row is for.
         */
        label: LocalisedText;
        /**
         * Sum paid in that case.
         */
        value: Money;
        provenance?: Provenance;
      }[];
      id?: LocalId;
      /**
       * What is paid, or what the bound applies to.
       */
      label: LocalisedText;
      /**
       * Heads of damage it answers, where it is tied to some.
       *
       * @minItems 1
       */
      heads?: HeadOfDamageCode[];
      paid?: PaymentFrequencyCode;
      /**
       * How long it is paid, where not once. Absent: not said.
       */
      runs?: PaymentRun;
      /**
       * What the person bears before anything is paid; `none` states that there is none.
       */
      deductible?: Limit;
      /**
       * The least that is paid. Absent: unknown.
       */
      floor?: Limit;
      /**
       * The most that is paid; `none` states that there is no cap. Absent: unknown.
       */
      cap?: Limit;
      valid?: Period;
      /**
       * To whom it is paid, as data, where not to everybody who meets the criteria of the scheme.
       */
      appliesWhen?: Criterion;
      /**
       * What the figures cannot say: conditions, exceptions, how it is worked out.
       */
      note?: LocalisedText;
      provenance?: Provenance;
    }
  | {
      /**
       * By degree of disability: a sum for each point, or a table.
       */
      method: "per-degree";
      /**
       * Sum for one point or per cent of disability.
       */
      perPoint?: Money;
      /**
       * Sum from a degree of disability (per cent) up to the next row.
       *
       * @minItems 1
       */
      table?: {
        /**
         * Degree of disability from which the row holds, in per cent.
         */
        fromDegree: number;
        /**
         * Sum paid from that degree.
         */
        value: Money;
      }[];
      id?: LocalId;
      /**
       * What is paid, or what the bound applies to.
       */
      label: LocalisedText;
      /**
       * Heads of damage it answers, where it is tied to some.
       *
       * @minItems 1
       */
      heads?: HeadOfDamageCode[];
      paid?: PaymentFrequencyCode;
      /**
       * How long it is paid, where not once. Absent: not said.
       */
      runs?: PaymentRun;
      /**
       * What the person bears before anything is paid; `none` states that there is none.
       */
      deductible?: Limit;
      /**
       * The least that is paid. Absent: unknown.
       */
      floor?: Limit;
      /**
       * The most that is paid; `none` states that there is no cap. Absent: unknown.
       */
      cap?: Limit;
      valid?: Period;
      /**
       * To whom it is paid, as data, where not to everybody who meets the criteria of the scheme.
       */
      appliesWhen?: Criterion;
      /**
       * What the figures cannot say: conditions, exceptions, how it is worked out.
       */
      note?: LocalisedText;
      provenance?: Provenance;
    }
  | {
      /**
       * A share of an income, award or loss.
       */
      method: "percentage";
      /**
       * Per cent, a decimal number: `80`, `66.6`.
       */
      percent: string;
      /**
       * Which income, award or loss the percentage is taken of.
       */
      of: LocalisedText;
      id?: LocalId;
      /**
       * What is paid, or what the bound applies to.
       */
      label: LocalisedText;
      /**
       * Heads of damage it answers, where it is tied to some.
       *
       * @minItems 1
       */
      heads?: HeadOfDamageCode[];
      paid?: PaymentFrequencyCode;
      /**
       * How long it is paid, where not once. Absent: not said.
       */
      runs?: PaymentRun;
      /**
       * What the person bears before anything is paid; `none` states that there is none.
       */
      deductible?: Limit;
      /**
       * The least that is paid. Absent: unknown.
       */
      floor?: Limit;
      /**
       * The most that is paid; `none` states that there is no cap. Absent: unknown.
       */
      cap?: Limit;
      valid?: Period;
      /**
       * To whom it is paid, as data, where not to everybody who meets the criteria of the scheme.
       */
      appliesWhen?: Criterion;
      /**
       * What the figures cannot say: conditions, exceptions, how it is worked out.
       */
      note?: LocalisedText;
      provenance?: Provenance;
    }
  | {
      /**
       * A multiple of an official index or base amount.
       */
      method: "index-multiple";
      /**
       * How many times the index, a decimal number: `2`, `0.5`.
       */
      multiple: string;
      /**
       * The index that is multiplied, under its national name.
       */
      index: LocalisedText;
      /**
       * What one unit of the index comes to at a date.
       */
      indexValue?: Money;
      id?: LocalId;
      /**
       * What is paid, or what the bound applies to.
       */
      label: LocalisedText;
      /**
       * Heads of damage it answers, where it is tied to some.
       *
       * @minItems 1
       */
      heads?: HeadOfDamageCode[];
      paid?: PaymentFrequencyCode;
      /**
       * How long it is paid, where not once. Absent: not said.
       */
      runs?: PaymentRun;
      /**
       * What the person bears before anything is paid; `none` states that there is none.
       */
      deductible?: Limit;
      /**
       * The least that is paid. Absent: unknown.
       */
      floor?: Limit;
      /**
       * The most that is paid; `none` states that there is no cap. Absent: unknown.
       */
      cap?: Limit;
      valid?: Period;
      /**
       * To whom it is paid, as data, where not to everybody who meets the criteria of the scheme.
       */
      appliesWhen?: Criterion;
      /**
       * What the figures cannot say: conditions, exceptions, how it is worked out.
       */
      note?: LocalisedText;
      provenance?: Provenance;
    }
  | {
      /**
       * What was spent, or a share of it.
       */
      method: "reimbursement";
      /**
       * Per cent of the expense.
       */
      rate?: string;
      id?: LocalId;
      /**
       * What is paid, or what the bound applies to.
       */
      label: LocalisedText;
      /**
       * Heads of damage it answers, where it is tied to some.
       *
       * @minItems 1
       */
      heads?: HeadOfDamageCode[];
      paid?: PaymentFrequencyCode;
      /**
       * How long it is paid, where not once. Absent: not said.
       */
      runs?: PaymentRun;
      /**
       * What the person bears before anything is paid; `none` states that there is none.
       */
      deductible?: Limit;
      /**
       * The least that is paid. Absent: unknown.
       */
      floor?: Limit;
      /**
       * The most that is paid; `none` states that there is no cap. Absent: unknown.
       */
      cap?: Limit;
      valid?: Period;
      /**
       * To whom it is paid, as data, where not to everybody who meets the criteria of the scheme.
       */
      appliesWhen?: Criterion;
      /**
       * What the figures cannot say: conditions, exceptions, how it is worked out.
       */
      note?: LocalisedText;
      provenance?: Provenance;
    }
  | {
      /**
       * The whole of the damage, assessed case by case.
       */
      method: "full-reparation";
      id?: LocalId;
      /**
       * What is paid, or what the bound applies to.
       */
      label: LocalisedText;
      /**
       * Heads of damage it answers, where it is tied to some.
       *
       * @minItems 1
       */
      heads?: HeadOfDamageCode[];
      paid?: PaymentFrequencyCode;
      /**
       * How long it is paid, where not once. Absent: not said.
       */
      runs?: PaymentRun;
      /**
       * What the person bears before anything is paid; `none` states that there is none.
       */
      deductible?: Limit;
      /**
       * The least that is paid. Absent: unknown.
       */
      floor?: Limit;
      /**
       * The most that is paid; `none` states that there is no cap. Absent: unknown.
       */
      cap?: Limit;
      valid?: Period;
      /**
       * To whom it is paid, as data, where not to everybody who meets the criteria of the scheme.
       */
      appliesWhen?: Criterion;
      /**
       * What the figures cannot say: conditions, exceptions, how it is worked out.
       */
      note?: LocalisedText;
      provenance?: Provenance;
    }
  | {
      /**
       * Pays nothing by itself: a floor, cap or threshold across heads of damage.
       */
      method: "bound";
      id?: LocalId;
      /**
       * What is paid, or what the bound applies to.
       */
      label: LocalisedText;
      /**
       * Heads of damage it answers, where it is tied to some.
       *
       * @minItems 1
       */
      heads?: HeadOfDamageCode[];
      paid?: PaymentFrequencyCode;
      /**
       * How long it is paid, where not once. Absent: not said.
       */
      runs?: PaymentRun;
      /**
       * What the person bears before anything is paid; `none` states that there is none.
       */
      deductible?: Limit;
      /**
       * The least that is paid. Absent: unknown.
       */
      floor?: Limit;
      /**
       * The most that is paid; `none` states that there is no cap. Absent: unknown.
       */
      cap?: Limit;
      valid?: Period;
      /**
       * To whom it is paid, as data, where not to everybody who meets the criteria of the scheme.
       */
      appliesWhen?: Criterion;
      /**
       * What the figures cannot say: conditions, exceptions, how it is worked out.
       */
      note?: LocalisedText;
      provenance?: Provenance;
    };

/**
 * A code of the closed list `assessment-method`.
 */
export type AssessmentMethodCode =
  | "full-reparation"
  | "tariff"
  | "equity-with-ceiling"
  | "graded-by-severity"
  | "itemised-with-caps"
  | "court-award"
  | "discretionary";

/**
 * A code of the closed list `audience`.
 */
export type AudienceCode = "victims" | "professionals" | "authorities" | "public";

/**
 * A fact of type boolean; see the code list `eligibility-fact`.
 */
export type BooleanFact =
  | "on-victim-list"
  | "recognised-as-victim"
  | "lawful-stay"
  | "dependent-on-victim"
  | "harm-bodily"
  | "harm-psychological"
  | "harm-material"
  | "reported-to-police"
  | "civil-party"
  | "judgment-final"
  | "offender-compensated"
  | "insured"
  | "involved-in-act"
  | "victim-deceased"
  | "present-at-scene"
  | "directly-exposed"
  | "at-work"
  | "long-term-resident"
  | "travelled-against-advice"
  | "condition-certified"
  | "cooperated-with-authorities"
  | "criminal-conviction"
  | "offender-cannot-pay"
  | "other-state-compensates"
  | "extremist-motive"
  | "state-sponsored-act"
  | "closer-survivor"
  | "common-child"
  | "criminal-ties"
  | "residence-title"
  | "personal-representative"
  | "harm-physical";

/**
 * A calendar date, `YYYY-MM-DD` (ISO 8601).
 */
export type CalendarDate = string;

/**
 * A deadline: a length of time that runs from an event. Where several apply, each gives a right: the last counts.
 */
export interface Clock {
  id?: LocalId;
  /**
   * The event it runs from. Absent where the source does not say.
   */
  starts?: ClockEventCode;
  /**
   * A fixed day it runs from, for transitional periods.
   */
  startsOn?: CalendarDate;
  /**
   * Time after the event before which the step is not yet possible.
   */
  opensAfter?: Duration;
  /**
   * Time after the event by which the step must be taken.
   */
  length?: Duration;
  /**
   * A fixed last day, whatever the length gives: the earlier of the two counts.
   */
  endsOn?: CalendarDate;
  /**
   * An outer limit that runs from another event, whatever the length gives: the earlier of the two counts.
   */
  atMost?: {
    /**
     * The event from which the outer limit runs.
     */
    starts: ClockEventCode;
    /**
     * The time after that event after which it is over in any case.
     */
    length: Duration;
  };
  /**
   * Whose time it is. Absent: that of the person who asks.
   */
  whose?: ClockOwnerCode;
  /**
   * Times that do not count, each with a start and an end.
   *
   * @minItems 1
   */
  suspensions?: {
    /**
     * The event from which time does not count.
     */
    from?: ClockEventCode;
    /**
     * Instead: the first day that does not count.
     */
    fromDay?: CalendarDate;
    /**
     * The event with which time counts again.
     */
    until?: ClockEventCode;
    /**
     * Instead: the last day that does not count.
     */
    untilDay?: CalendarDate;
    /**
     * Why it stands still, in the words of the source.
     */
    reason?: LocalisedText;
    provenance?: Provenance;
  }[];
  /**
   * States that there is no deadline.
   */
  unlimited?: true;
  /**
   * Whom or which case it concerns, where not everyone.
   */
  appliesTo?: LocalisedText;
  /**
   * The same as data, as far as the source supports it.
   */
  appliesWhen?: Criterion;
  /**
   * What stops it from running, for example minority.
   */
  suspendedWhile?: LocalisedText;
  /**
   * Age in completed years before which it does not begin to run for a minor.
   */
  suspendedUntilAge?: number;
  /**
   * Who or what gets more time.
   */
  extendedFor?: LocalisedText;
  /**
   * When a late step is still accepted.
   */
  lateClaim?: LocalisedText;
  /**
   * What else the source says of the time.
   */
  note?: LocalisedText;
  provenance?: Provenance;
}

/**
 * A code of the closed list `clock-event`.
 */
export type ClockEventCode =
  | "event"
  | "death"
  | "stabilisation"
  | "medical-discharge"
  | "designation"
  | "judgment"
  | "certification"
  | "majority"
  | "knowledge"
  | "claim"
  | "complete-file"
  | "offer"
  | "acceptance"
  | "decision"
  | "refusal"
  | "investigation-end"
  | "grant"
  | "enforcement"
  | "entry-into-force";

/**
 * A code of the closed list `clock-owner`.
 */
export type ClockOwnerCode = "person" | "body" | "insurer";

/**
 * A fact of type code; see the code list `eligibility-fact`.
 */
export type CodeFact =
  "event-type" | "victim-status" | "kinship-to-victim" | "event-region" | "residence-region";

/**
 * A code of the closed list `compensation-form`.
 */
export type CompensationFormCode =
  | "emergency-grant"
  | "advance-payment"
  | "lump-sum"
  | "tariff-award"
  | "annuity"
  | "monthly-compensation"
  | "pension"
  | "survivor-benefit"
  | "expense-reimbursement"
  | "direct-payment-of-care"
  | "benefit-in-kind"
  | "income-replacement"
  | "judgment-payment-by-state"
  | "complementary-payment"
  | "tax-exemption"
  | "study-grant"
  | "non-financial-only";

/**
 * One scheme that pays, or replaces payment: who, on which ground, for what, how much, by when, how to apply.
 */
export interface CompensationScheme {
  /**
   * Kind of the record; fixes which fields it has.
   */
  kind: "compensation-scheme";
  /**
   * `<publisher>/<kind>/<slug>`; for compiled records the slug starts with the jurisdiction.
   */
  id: string;
  publisher: PublisherCode;
  jurisdiction: JurisdictionCode;
  /**
   * Parts of the State for which alone the record holds: the area served, or where a law applies. Absent: the whole State, or not said.
   *
   * @minItems 1
   */
  regions?: RegionCode[];
  /**
   * Record that this one takes over, for example a compiled one that its State now publishes.
   */
  replaces?: RecordId;
  /**
   * Version of the model that the record is written in.
   */
  schemaVersion: "0.3.0";
  /**
   * 1, 2, 3 …; a version is never changed once published.
   */
  version: number;
  status: RecordStatusCode;
  /**
   * Language of the original.
   */
  language: LanguageTag;
  /**
   * Languages other than the original in which texts are given.
   */
  translations?: {
    [k: string]: Translation;
  };
  /**
   * Date at which the record describes the system.
   */
  asOf: PartialDate;
  /**
   * How the data came about, and what is known of its quality.
   *
   * @minItems 1
   */
  quality: DataQualityFlagCode[];
  /**
   * Who confirmed the record, and when; what the flag `verified` rests on.
   *
   * @minItems 1
   */
  confirmations?: Confirmation[];
  /**
   * Every document that a value of the record relies on.
   *
   * @minItems 1
   */
  sources: Source[];
  /**
   * Holds for every value that does not state its own.
   */
  provenance: Provenance;
  /**
   * Name of what the record describes; a proper name may be given only in its own language.
   */
  name: LocalisedText;
  schemeType: SchemeTypeCode;
  /**
   * When it was set up.
   */
  established?: PartialDate;
  /**
   * Whether it runs today, and since or until when.
   */
  lifeCycle?: {
    stage: LifeCycleCode;
    /**
     * From when to when it holds in that stage.
     */
    period?: Period;
    provenance?: Provenance;
  };
  /**
   * Laws, decrees and provisions it rests on.
   *
   * @minItems 1
   */
  legalBasis?: LegalReference[];
  /**
   * Who decides and pays.
   */
  administeredBy: Parties;
  /**
   * Which acts it covers.
   */
  eventsCovered?: Statement;
  territorialScope?: TerritorialScope;
  /**
   * Who can claim.
   */
  eligibleVictims?: Statement;
  /**
   * Every condition of entitlement as data: event, place, person and harm, as far as the sources support it. Time limits are clocks.
   */
  criteria?: Criterion;
  /**
   * What takes the right away although the criteria are met, and what the authority may examine: part in the act, convictions, want of cooperation.
   */
  exclusions?: Criterion;
  /**
   * What is compensated, and how the damage is assessed.
   */
  damage?: {
    /**
     * Principle by which damage is assessed.
     */
    basis?: LocalisedText;
    method?: AssessmentMethodCode;
    /**
     * Heads of damage as the national law names them.
     *
     * @minItems 1
     */
    heads?: NationalHead[];
    /**
     * What the heads cannot say of the assessment.
     */
    note?: LocalisedText;
    provenance?: Provenance;
  };
  /**
   * Whether it pays once, as a pension, in kind …
   */
  form?: {
    /**
     * The form of payment in the words of the source.
     */
    description: LocalisedText;
    /**
     * The same as codes.
     *
     * @minItems 1
     */
    forms?: CompensationFormCode[];
    provenance?: Provenance;
  };
  /**
   * What is paid, where it is not tied to one national head.
   *
   * @minItems 1
   */
  amounts?: Amount[];
  /**
   * Limits for all victims together, and who pays within them.
   *
   * @minItems 1
   */
  aggregateLimits?: {
    /**
     * The most that is paid to all victims together. Absent: its sum is not known.
     */
    limit?: Limit;
    per: LimitScopeCode;
    /**
     * What becomes of each claim once it is reached.
     */
    ifReached?: LocalisedText;
    /**
     * Who pays up to where, in order, each end counted from zero; each begins where the one before ends. What insurers bear themselves first is the first layer.
     *
     * @minItems 1
     */
    layers?: {
      /**
       * Where the layer ends. Absent: not said.
       */
      upTo?: Limit;
      /**
       * Who pays within the layer.
       */
      bornBy: Parties;
    }[];
    /**
     * From when to when the limit holds.
     */
    valid?: Period;
    /**
     * What the figures cannot say.
     */
    note?: LocalisedText;
    provenance?: Provenance;
  }[];
  /**
   * Payment before the final assessment.
   */
  advance?: {
    /**
     * The rule in the words of the source.
     */
    description: LocalisedText;
    /**
     * The same as deadlines that can be computed.
     *
     * @minItems 1
     */
    clocks?: Clock[];
    /**
     * Date at which the rule was true, where older than the record's.
     */
    asOf?: PartialDate;
    provenance?: Provenance;
    /**
     * How long it really took.
     *
     * @minItems 1
     */
    observed?: ObservedTime[];
    /**
     * `false` only where the source says that there is none.
     */
    available?: boolean;
  };
  /**
   * By when to claim.
   */
  timeLimit?: {
    /**
     * The rule in the words of the source.
     */
    description: LocalisedText;
    /**
     * The same as deadlines that can be computed.
     *
     * @minItems 1
     */
    clocks?: Clock[];
    /**
     * Date at which the rule was true, where older than the record's.
     */
    asOf?: PartialDate;
    provenance?: Provenance;
  };
  /**
   * Whether the facts must have been reported, or a judgment given.
   */
  policeReport?: {
    /**
     * The rule in the words of the source.
     */
    description: LocalisedText;
    /**
     * The same as deadlines that can be computed.
     *
     * @minItems 1
     */
    clocks?: Clock[];
    /**
     * Date at which the rule was true, where older than the record's.
     */
    asOf?: PartialDate;
    provenance?: Provenance;
    required?: RequirementCode;
  };
  /**
   * How long the body has to answer.
   */
  decisionTime?: {
    /**
     * The rule in the words of the source.
     */
    description: LocalisedText;
    /**
     * The same as deadlines that can be computed.
     *
     * @minItems 1
     */
    clocks?: Clock[];
    /**
     * Date at which the rule was true, where older than the record's.
     */
    asOf?: PartialDate;
    provenance?: Provenance;
    /**
     * How long it really took.
     *
     * @minItems 1
     */
    observed?: ObservedTime[];
  };
  /**
   * How to contest a decision, or silence.
   */
  redress?: {
    /**
     * The rule in the words of the source.
     */
    description: LocalisedText;
    /**
     * The same as deadlines that can be computed.
     *
     * @minItems 1
     */
    clocks?: Clock[];
    /**
     * Date at which the rule was true, where older than the record's.
     */
    asOf?: PartialDate;
    provenance?: Provenance;
    /**
     * Courts or bodies that hear the challenge.
     */
    bodies?: Parties;
  };
  /**
   * What to send with the claim.
   *
   * @minItems 1
   */
  evidence?: Evidence[];
  /**
   * What silence means once the time to answer has passed.
   *
   * @minItems 1
   */
  silence?: {
    effect: SilenceEffectCode;
    /**
     * Whose silence.
     */
    of: "body" | "person";
    /**
     * How long the silence must have lasted.
     */
    after?: Clock;
    provenance?: Provenance;
  }[];
  /**
   * How it bears on other schemes and payments, one by one.
   *
   * @minItems 1
   */
  offsets?: {
    type: OffsetTypeCode;
    /**
     * The other scheme, where it has a record.
     */
    scheme?: string;
    /**
     * The other scheme or payment.
     */
    with: LocalisedText;
    /**
     * How far, and under which conditions.
     */
    note?: LocalisedText;
    provenance?: Provenance;
  }[];
  /**
   * Order, deduction and recovery between this scheme and others.
   */
  interplay?: Statement;
  /**
   * Who pays for the scheme.
   */
  funding?: {
    /**
     * Where the money comes from, in the words of the source.
     */
    description: LocalisedText;
    /**
     * The same as codes.
     *
     * @minItems 1
     */
    sources?: FundingSourceCode[];
    /**
     * Levy or budget over time, oldest first.
     *
     * @minItems 1
     */
    history?: {
      /**
       * From when the levy or budget had this value.
       */
      from: PartialDate;
      /**
       * Its value from then on.
       */
      value: Money;
    }[];
    provenance?: Provenance;
  };
  /**
   * How to claim.
   */
  application?: {
    /**
     * `true`: granted without an application; `false`: the source says that one is needed. Absent: not said.
     */
    automatic?: boolean;
    /**
     * To whom the claim is sent, where not to the body that decides and pays.
     */
    addressedTo?: Parties;
    /**
     * The steps of a claim, in the words of the source.
     */
    description: LocalisedText;
    /**
     * Where to apply or to ask.
     *
     * @minItems 1
     */
    contacts?: Contact[];
    /**
     * Languages in which a claim is accepted.
     *
     * @minItems 1
     */
    languages?: LanguageTag[];
    provenance?: Provenance;
  };
  /**
   * Role under Directive 2004/80/EC: assisting authority of residence, deciding authority of the event State.
   */
  crossBorder?: {
    /**
     * The role in the words of the source.
     */
    description: LocalisedText;
    /**
     * Body that helps residents to claim in another State.
     */
    assistingAuthority?: string;
    /**
     * Body that decides claims of residents of other States.
     */
    decidingAuthority?: string;
    /**
     * Claims sent from here to another State (e-Justice question set 492).
     */
    assisting?: CrossBorderAnswers;
    /**
     * Claims from another State decided here (e-Justice question set 493).
     */
    deciding?: CrossBorderAnswers;
    provenance?: Provenance;
  };
  /**
   * Figures that a source publishes of it.
   *
   * @minItems 1
   */
  statistics?: Statistic[];
  /**
   * Doubts, limits and history that no field holds.
   *
   * @minItems 1
   */
  notes?: Statement[];
  /**
   * Fields a State adds for itself, under its own code.
   */
  extensions?: {
    [k: string]: {
      [k: string]: unknown;
    };
  };
}

/**
 * A code of the closed list `confidence-level`.
 */
export type ConfidenceLevelCode = "high" | "medium" | "low";

/**
 * Who confirmed that something is right, and when: a body or a role, never a person.
 */
export interface Confirmation {
  /**
   * Body, office or role that confirmed it; never the name of a person.
   */
  by: LocalisedText;
  /**
   * The body, where it has a record.
   */
  organisation?: string;
  /**
   * When it was confirmed.
   */
  on: PartialDate;
  /**
   * What was confirmed where not everything, and how: in writing, by a call.
   */
  note?: LocalisedText;
}

/**
 * One way to reach a body or a service, never a private person. `announced`: made known only when activated.
 */
export type Contact =
  | {
      /**
       * A number to call.
       */
      channel: "telephone";
      number: PhoneNumber;
      /**
       * The number as it is usually written.
       */
      display?: string;
      /**
       * What to dial once connected: digits, `*` and `#`.
       */
      extension?: string;
      type?: TelephoneTypeCode;
      reachableFromAbroad?: ReachableFromAbroadCode;
      /**
       * What this contact is for.
       */
      label?: LocalisedText;
      /**
       * Languages in which it answers. Absent: not said.
       *
       * @minItems 1
       */
      languages?: LanguageTag[];
      /**
       * When this contact answers. Absent: not said.
       */
      hours?: OpeningHours;
      /**
       * When the contact was last known to be right: the date of the source, or of a call. Absent: unknown.
       */
      lastConfirmed?: PartialDate;
      /**
       * Who confirmed the contact, and when.
       */
      confirmation?: Confirmation;
      /**
       * Must be verified before operational use.
       */
      verifyBeforeUse?: true;
      provenance?: Provenance;
    }
  | {
      /**
       * An address to write to.
       */
      channel: "email";
      /**
       * E-mail address of a desk, never of a private person: `info@example.org`.
       */
      address: string;
      /**
       * What this contact is for.
       */
      label?: LocalisedText;
      /**
       * Languages in which it answers. Absent: not said.
       *
       * @minItems 1
       */
      languages?: LanguageTag[];
      /**
       * When this contact answers. Absent: not said.
       */
      hours?: OpeningHours;
      /**
       * When the contact was last known to be right: the date of the source, or of a call. Absent: unknown.
       */
      lastConfirmed?: PartialDate;
      /**
       * Who confirmed the contact, and when.
       */
      confirmation?: Confirmation;
      /**
       * Must be verified before operational use.
       */
      verifyBeforeUse?: true;
      provenance?: Provenance;
    }
  | {
      /**
       * A number to send messages to.
       */
      channel: "text-message";
      number: PhoneNumber;
      /**
       * SMS, application, relay service.
       */
      how?: LocalisedText;
      reachableFromAbroad?: ReachableFromAbroadCode;
      /**
       * What this contact is for.
       */
      label?: LocalisedText;
      /**
       * Languages in which it answers. Absent: not said.
       *
       * @minItems 1
       */
      languages?: LanguageTag[];
      /**
       * When this contact answers. Absent: not said.
       */
      hours?: OpeningHours;
      /**
       * When the contact was last known to be right: the date of the source, or of a call. Absent: unknown.
       */
      lastConfirmed?: PartialDate;
      /**
       * Who confirmed the contact, and when.
       */
      confirmation?: Confirmation;
      /**
       * Must be verified before operational use.
       */
      verifyBeforeUse?: true;
      provenance?: Provenance;
    }
  | {
      /**
       * A page, form or chat.
       */
      channel: "web";
      /**
       * Address of the page.
       */
      url: WebAddress;
      /**
       * What this contact is for.
       */
      label?: LocalisedText;
      /**
       * Languages in which it answers. Absent: not said.
       *
       * @minItems 1
       */
      languages?: LanguageTag[];
      /**
       * When this contact answers. Absent: not said.
       */
      hours?: OpeningHours;
      /**
       * When the contact was last known to be right: the date of the source, or of a call. Absent: unknown.
       */
      lastConfirmed?: PartialDate;
      /**
       * Who confirmed the contact, and when.
       */
      confirmation?: Confirmation;
      /**
       * Must be verified before operational use.
       */
      verifyBeforeUse?: true;
      provenance?: Provenance;
    }
  | {
      /**
       * An address for letters.
       */
      channel: "post";
      /**
       * Postal address on one line, as it is written in the country.
       */
      address?: string;
      /**
       * The same in parts, or instead of the line.
       */
      postalAddress?: PostalAddress;
      /**
       * What this contact is for.
       */
      label?: LocalisedText;
      /**
       * Languages in which it answers. Absent: not said.
       *
       * @minItems 1
       */
      languages?: LanguageTag[];
      /**
       * When this contact answers. Absent: not said.
       */
      hours?: OpeningHours;
      /**
       * When the contact was last known to be right: the date of the source, or of a call. Absent: unknown.
       */
      lastConfirmed?: PartialDate;
      /**
       * Who confirmed the contact, and when.
       */
      confirmation?: Confirmation;
      /**
       * Must be verified before operational use.
       */
      verifyBeforeUse?: true;
      provenance?: Provenance;
    }
  | {
      /**
       * A place to go to.
       */
      channel: "visit";
      /**
       * Where it is: address, or how to find it.
       */
      place: LocalisedText;
      /**
       * Its address, in parts.
       */
      postalAddress?: PostalAddress;
      /**
       * Where it is on a map.
       */
      coordinates?: Coordinates;
      /**
       * How to get there and which door to take.
       */
      directions?: LocalisedText;
      /**
       * What makes it usable by persons with a disability. Not named: not said.
       *
       * @minItems 1
       */
      accessibility?: AccessibilityFeatureCode[];
      /**
       * What this contact is for.
       */
      label?: LocalisedText;
      /**
       * Languages in which it answers. Absent: not said.
       *
       * @minItems 1
       */
      languages?: LanguageTag[];
      /**
       * When this contact answers. Absent: not said.
       */
      hours?: OpeningHours;
      /**
       * When the contact was last known to be right: the date of the source, or of a call. Absent: unknown.
       */
      lastConfirmed?: PartialDate;
      /**
       * Who confirmed the contact, and when.
       */
      confirmation?: Confirmation;
      /**
       * Must be verified before operational use.
       */
      verifyBeforeUse?: true;
      provenance?: Provenance;
    }
  | {
      /**
       * Made known only when it is activated.
       */
      channel: "announced";
      /**
       * How it will be made known.
       */
      how: LocalisedText;
      /**
       * What this contact is for.
       */
      label?: LocalisedText;
      /**
       * Languages in which it answers. Absent: not said.
       *
       * @minItems 1
       */
      languages?: LanguageTag[];
      /**
       * When this contact answers. Absent: not said.
       */
      hours?: OpeningHours;
      /**
       * When the contact was last known to be right: the date of the source, or of a call. Absent: unknown.
       */
      lastConfirmed?: PartialDate;
      /**
       * Who confirmed the contact, and when.
       */
      confirmation?: Confirmation;
      /**
       * Must be verified before operational use.
       */
      verifyBeforeUse?: true;
      provenance?: Provenance;
    };

/**
 * Where a victim, or another State, turns to.
 */
export interface ContactPoint {
  /**
   * Id of the contact point inside this record.
   */
  id: LocalId;
  /**
   * Name of the contact point.
   */
  name: LocalisedText;
  /**
   * What it does, and for whom.
   */
  description?: LocalisedText;
  /**
   * Absent where the source names none.
   *
   * @minItems 1
   */
  phases?: PhaseCode[];
  /**
   * Meant for other States and for victims of another State.
   */
  crossBorder?: true;
  stage?: LifeCycleCode;
  /**
   * Bodies that run it.
   *
   * @minItems 1
   *
   * Items: Id of a record of kind `organisation`.
   */
  organisations?: string[];
  /**
   * Service that it is, where it has a record.
   */
  service?: string;
  /**
   * How to reach it.
   *
   * @minItems 1
   */
  contacts?: Contact[];
  provenance?: Provenance;
}

/**
 * Contacts that only professionals or authorities may see.
 */
export interface ContactSheet {
  /**
   * Kind of the record; fixes which fields it has.
   */
  kind: "contact-sheet";
  /**
   * `<publisher>/<kind>/<slug>`; for compiled records the slug starts with the jurisdiction.
   */
  id: string;
  publisher: PublisherCode;
  jurisdiction: JurisdictionCode;
  /**
   * Parts of the State for which alone the record holds: the area served, or where a law applies. Absent: the whole State, or not said.
   *
   * @minItems 1
   */
  regions?: RegionCode[];
  /**
   * Record that this one takes over, for example a compiled one that its State now publishes.
   */
  replaces?: RecordId;
  /**
   * Version of the model that the record is written in.
   */
  schemaVersion: "0.3.0";
  /**
   * 1, 2, 3 …; a version is never changed once published.
   */
  version: number;
  status: RecordStatusCode;
  /**
   * Language of the original.
   */
  language: LanguageTag;
  /**
   * Languages other than the original in which texts are given.
   */
  translations?: {
    [k: string]: Translation;
  };
  /**
   * Date at which the record describes the system.
   */
  asOf: PartialDate;
  /**
   * How the data came about, and what is known of its quality.
   *
   * @minItems 1
   */
  quality: DataQualityFlagCode[];
  /**
   * Who confirmed the record, and when; what the flag `verified` rests on.
   *
   * @minItems 1
   */
  confirmations?: Confirmation[];
  /**
   * Every document that a value of the record relies on.
   *
   * @minItems 1
   */
  sources: Source[];
  /**
   * Holds for every value that does not state its own.
   */
  provenance: Provenance;
  /**
   * Name of what the record describes; a proper name may be given only in its own language.
   */
  name: LocalisedText;
  /**
   * Who may see it.
   */
  audience: "authorities" | "professionals";
  /**
   * The desks of the sheet.
   *
   * @minItems 1
   */
  entries: {
    /**
     * Function or desk, never a private person.
     */
    function: LocalisedText;
    /**
     * Body that the desk belongs to.
     */
    organisation?: string;
    /**
     * When after an event it is used. Absent: at any time.
     *
     * @minItems 1
     */
    phases?: PhaseCode[];
    /**
     * How to reach the desk.
     *
     * @minItems 1
     */
    contacts: Contact[];
    provenance?: Provenance;
  }[];
  /**
   * Figures that a source publishes of it.
   *
   * @minItems 1
   */
  statistics?: Statistic[];
  /**
   * Doubts, limits and history that no field holds.
   *
   * @minItems 1
   */
  notes?: Statement[];
  /**
   * Fields a State adds for itself, under its own code.
   */
  extensions?: {
    [k: string]: {
      [k: string]: unknown;
    };
  };
}

/**
 * A point on the earth, in degrees (WGS 84).
 */
export interface Coordinates {
  /**
   * Degrees north of the equator (WGS 84); negative south of it.
   */
  latitude: number;
  /**
   * Degrees east of Greenwich (WGS 84); negative west of it.
   */
  longitude: number;
}

/**
 * A code of the closed list `cost-basis`.
 */
export type CostBasisCode = "free" | "covered" | "charged";

/**
 * A fact of type country; see the code list `eligibility-fact`.
 */
export type CountryFact =
  | "event-country"
  | "designated-by"
  | "nationality"
  | "residence-at-event"
  | "residence-now"
  | "employer-state"
  | "victim-nationality"
  | "victim-residence"
  | "victim-employer-state"
  | "judgment-state";

/**
 * A code of the closed list `country-group`.
 */
export type CountryGroupCode = "eu" | "eea" | "council-of-europe" | "ecvvc";

/**
 * A code of the closed list `coverage-level`.
 */
export type CoverageLevelCode =
  "full" | "partial" | "planned" | "answered-above" | "none" | "not-applicable" | "unknown";

/**
 * A condition of eligibility, as data. What no fact expresses is a `human-check`: always unknown.
 */
export type Criterion =
  | {
      /**
       * Every part must be met.
       */
      op: "all";
      /**
       * The parts.
       *
       * @minItems 1
       */
      of: Criterion[];
      /**
       * The condition in the words of the law or the source.
       */
      label?: LocalisedText;
      /**
       * From when to when it is a condition; on other days it is left out of account. Absent: always, as far as is known.
       */
      valid?: Period;
      /**
       * The day that must lie in `valid`. Absent: the day on which somebody asks.
       */
      validOn?: DateFact;
      provenance?: Provenance;
    }
  | {
      /**
       * One part must be met.
       */
      op: "any";
      /**
       * The parts.
       *
       * @minItems 1
       */
      of: Criterion[];
      /**
       * The condition in the words of the law or the source.
       */
      label?: LocalisedText;
      /**
       * From when to when it is a condition; on other days it is left out of account. Absent: always, as far as is known.
       */
      valid?: Period;
      /**
       * The day that must lie in `valid`. Absent: the day on which somebody asks.
       */
      validOn?: DateFact;
      provenance?: Provenance;
    }
  | {
      /**
       * The part must not be met.
       */
      op: "not";
      of: Criterion;
      /**
       * The condition in the words of the law or the source.
       */
      label?: LocalisedText;
      /**
       * From when to when it is a condition; on other days it is left out of account. Absent: always, as far as is known.
       */
      valid?: Period;
      /**
       * The day that must lie in `valid`. Absent: the day on which somebody asks.
       */
      validOn?: DateFact;
      provenance?: Provenance;
    }
  | {
      /**
       * A State is compared with States and groups of States.
       */
      op: "country";
      fact: CountryFact;
      /**
       * Met when the fact is one of these States.
       *
       * @minItems 1
       */
      states?: JurisdictionCode[];
      /**
       * Met when the fact is a member of one of these groups at the date that matters.
       *
       * @minItems 1
       */
      groups?: CountryGroupCode[];
      /**
       * Another fact; met when both name the same State.
       */
      sameAs?: CountryFact;
      /**
       * The condition in the words of the law or the source.
       */
      label?: LocalisedText;
      /**
       * From when to when it is a condition; on other days it is left out of account. Absent: always, as far as is known.
       */
      valid?: Period;
      /**
       * The day that must lie in `valid`. Absent: the day on which somebody asks.
       */
      validOn?: DateFact;
      provenance?: Provenance;
    }
  | {
      /**
       * A code is compared with codes.
       */
      op: "code";
      fact: CodeFact;
      /**
       * Codes of the list that belongs to the fact; met when the fact is one of them.
       *
       * @minItems 1
       */
      in: string[];
      /**
       * The condition in the words of the law or the source.
       */
      label?: LocalisedText;
      /**
       * From when to when it is a condition; on other days it is left out of account. Absent: always, as far as is known.
       */
      valid?: Period;
      /**
       * The day that must lie in `valid`. Absent: the day on which somebody asks.
       */
      validOn?: DateFact;
      provenance?: Provenance;
    }
  | {
      /**
       * A day is compared with a day.
       */
      op: "date";
      fact: DateFact;
      /**
       * How the fact must lie to the day compared.
       */
      is: "before" | "on-or-before" | "on-or-after" | "after";
      date?: CalendarDate;
      /**
       * Instead of `date`: another fact, with `plus` added to it.
       */
      sinceFact?: DateFact;
      plus?: Duration;
      /**
       * The condition in the words of the law or the source.
       */
      label?: LocalisedText;
      /**
       * From when to when it is a condition; on other days it is left out of account. Absent: always, as far as is known.
       */
      valid?: Period;
      /**
       * The day that must lie in `valid`. Absent: the day on which somebody asks.
       */
      validOn?: DateFact;
      provenance?: Provenance;
    }
  | {
      /**
       * A number is compared with a number.
       */
      op: "number";
      fact: NumberFact;
      /**
       * How the fact must compare with the value.
       */
      is: "less-than" | "at-most" | "at-least" | "more-than";
      /**
       * Number compared, in the unit of the fact.
       */
      value: number;
      /**
       * The condition in the words of the law or the source.
       */
      label?: LocalisedText;
      /**
       * From when to when it is a condition; on other days it is left out of account. Absent: always, as far as is known.
       */
      valid?: Period;
      /**
       * The day that must lie in `valid`. Absent: the day on which somebody asks.
       */
      validOn?: DateFact;
      provenance?: Provenance;
    }
  | {
      /**
       * A fact must be true.
       */
      op: "fact";
      /**
       * Met when the fact is true.
       */
      fact: BooleanFact;
      /**
       * The condition in the words of the law or the source.
       */
      label?: LocalisedText;
      /**
       * From when to when it is a condition; on other days it is left out of account. Absent: always, as far as is known.
       */
      valid?: Period;
      /**
       * The day that must lie in `valid`. Absent: the day on which somebody asks.
       */
      validOn?: DateFact;
      provenance?: Provenance;
    }
  | {
      /**
       * A person has to judge.
       */
      op: "human-check";
      /**
       * What a person has to judge. Always unknown to a machine.
       */
      text: LocalisedText;
      provenance?: Provenance;
    };

/**
 * One answer, in words, with its source.
 */
export interface CrossBorderAnswer {
  /**
   * The answer in the words of the page.
   */
  text: LocalisedText;
  provenance?: Provenance;
}

/**
 * Answers to the e-Justice questions on claims across borders.
 */
export interface CrossBorderAnswers {
  /**
   * Languages in which a claim and its documents are accepted.
   *
   * @minItems 1
   */
  acceptedLanguages?: LanguageTag[];
  /**
   * What the authority does for the applicant.
   */
  role?: CrossBorderAnswer;
  /**
   * Whether a claim may be sent directly to the deciding authority.
   */
  directSubmission?: CrossBorderAnswer;
  /**
   * Who translates and who pays for it.
   */
  translation?: CrossBorderAnswer;
  /**
   * Administrative or other charges.
   */
  fees?: CrossBorderAnswer;
  /**
   * Who pays when the applicant must travel for the claim or the decision.
   */
  travelCosts?: CrossBorderAnswer;
  /**
   * Whether an interpreter is provided when the applicant must be heard.
   */
  interpreter?: CrossBorderAnswer;
  /**
   * Whether medical certificates from the State of residence are recognised.
   */
  medicalCertificates?: CrossBorderAnswer;
  /**
   * Who pays travel for a medical examination in the deciding State.
   */
  medicalExamination?: CrossBorderAnswer;
  /**
   * How long a decision takes.
   */
  decisionTime?: CrossBorderAnswer;
  /**
   * In which language the decision comes.
   */
  decisionLanguage?: CrossBorderAnswer;
  /**
   * How to challenge the decision.
   */
  challenge?: CrossBorderAnswer;
  /**
   * Whether legal aid is available under the rules of that State.
   */
  legalAid?: CrossBorderAnswer;
  /**
   * Who helps with a claim across borders.
   */
  supportOrganisations?: CrossBorderAnswer;
  /**
   * Date of last update of the page the answers come from.
   */
  asOf?: PartialDate;
}

/**
 * A code of the closed list `damage-treatment`.
 */
export type DamageTreatmentCode = "covered" | "folded" | "not-covered";

/**
 * A code of the closed list `data-quality-flag`.
 */
export type DataQualityFlagCode =
  | "verified"
  | "self-declared"
  | "desk-research"
  | "estimated"
  | "provisional"
  | "definition-differs"
  | "series-break"
  | "stale"
  | "disputed"
  | "suppressed";

/**
 * A fact of type date; see the code list `eligibility-fact`.
 */
export type DateFact =
  | "event-date"
  | "death-date"
  | "stabilisation-date"
  | "designation-date"
  | "judgment-date"
  | "discharge-date"
  | "knowledge-date"
  | "claim-date"
  | "complete-file-date"
  | "offer-date"
  | "acceptance-date"
  | "certification-date"
  | "decision-date"
  | "refusal-date"
  | "investigation-end-date"
  | "grant-date"
  | "enforcement-date";

/**
 * A moment, RFC 3339 with seconds and an offset.
 */
export type DateTime = string;

/**
 * The rule that gives a day of remembrance in each year.
 */
export type DayRule =
  | {
      /**
       * The same day of the same month each year.
       */
      rule: "fixed-date";
      /**
       * Month of the year, 1 to 12.
       */
      month: number;
      /**
       * Day of the month, 1 to 31.
       */
      day: number;
      /**
       * When the day was first held.
       */
      firstHeld?: PartialDate;
      /**
       * When it is held for the last time.
       */
      lastHeld?: PartialDate;
      /**
       * How often it is held, where not every year; oldest first.
       *
       * @minItems 1
       */
      intervals?: RemembranceInterval[];
      provenance?: Provenance;
    }
  | {
      /**
       * A weekday counted within a month.
       */
      rule: "nth-weekday";
      /**
       * Month of the year, 1 to 12.
       */
      month: number;
      /**
       * Day of the week.
       */
      weekday: "mo" | "tu" | "we" | "th" | "fr" | "sa" | "su";
      /**
       * First to fifth of the month, or -1 for the last.
       */
      nth: 1 | 2 | 3 | 4 | 5 | -1;
      /**
       * When the day was first held.
       */
      firstHeld?: PartialDate;
      /**
       * When it is held for the last time.
       */
      lastHeld?: PartialDate;
      /**
       * How often it is held, where not every year; oldest first.
       *
       * @minItems 1
       */
      intervals?: RemembranceInterval[];
      provenance?: Provenance;
    }
  | {
      /**
       * A number of days from Easter.
       */
      rule: "easter";
      /**
       * Days after Easter Sunday of the Gregorian calendar; negative before.
       */
      offset: number;
      /**
       * When the day was first held.
       */
      firstHeld?: PartialDate;
      /**
       * When it is held for the last time.
       */
      lastHeld?: PartialDate;
      /**
       * How often it is held, where not every year; oldest first.
       *
       * @minItems 1
       */
      intervals?: RemembranceInterval[];
      provenance?: Provenance;
    }
  | {
      /**
       * Fixed anew each year; nothing computes it.
       */
      rule: "announced";
      /**
       * Who fixes the date each year, and when.
       */
      description: LocalisedText;
      /**
       * When the day was first held.
       */
      firstHeld?: PartialDate;
      /**
       * When it is held for the last time.
       */
      lastHeld?: PartialDate;
      /**
       * How often it is held, where not every year; oldest first.
       *
       * @minItems 1
       */
      intervals?: RemembranceInterval[];
      provenance?: Provenance;
    };

/**
 * A code of the closed list `delivery-mode`.
 */
export type DeliveryModeCode =
  | "on-site"
  | "in-person"
  | "home-visit"
  | "telephone"
  | "online"
  | "video"
  | "post"
  | "email"
  | "text-message";

/**
 * An act that an authority has officially designated, and what that opens.
 */
export interface Designation {
  /**
   * Kind of the record; fixes which fields it has.
   */
  kind: "designation";
  /**
   * `<publisher>/<kind>/<slug>`; for compiled records the slug starts with the jurisdiction.
   */
  id: string;
  publisher: PublisherCode;
  jurisdiction: JurisdictionCode;
  /**
   * Parts of the State for which alone the record holds: the area served, or where a law applies. Absent: the whole State, or not said.
   *
   * @minItems 1
   */
  regions?: RegionCode[];
  /**
   * Record that this one takes over, for example a compiled one that its State now publishes.
   */
  replaces?: RecordId;
  /**
   * Version of the model that the record is written in.
   */
  schemaVersion: "0.3.0";
  /**
   * 1, 2, 3 …; a version is never changed once published.
   */
  version: number;
  status: RecordStatusCode;
  /**
   * Language of the original.
   */
  language: LanguageTag;
  /**
   * Languages other than the original in which texts are given.
   */
  translations?: {
    [k: string]: Translation;
  };
  /**
   * Date at which the record describes the system.
   */
  asOf: PartialDate;
  /**
   * How the data came about, and what is known of its quality.
   *
   * @minItems 1
   */
  quality: DataQualityFlagCode[];
  /**
   * Who confirmed the record, and when; what the flag `verified` rests on.
   *
   * @minItems 1
   */
  confirmations?: Confirmation[];
  /**
   * Every document that a value of the record relies on.
   *
   * @minItems 1
   */
  sources: Source[];
  /**
   * Holds for every value that does not state its own.
   */
  provenance: Provenance;
  /**
   * Name of what the record describes; a proper name may be given only in its own language.
   */
  name: LocalisedText;
  /**
   * The event that was designated.
   */
  event: {
    /**
     * The event as the authority names it; never a victim's name.
     */
    description: LocalisedText;
    /**
     * What sort of event it was.
     *
     * @minItems 1
     */
    types?: EventTypeCode[];
    /**
     * State on whose territory it took place.
     */
    country?: JurisdictionCode;
    /**
     * When it took place.
     */
    period?: Period;
  };
  /**
   * Authority that designated it.
   */
  designatedBy: Parties;
  /**
   * Day of the designation.
   */
  date?: CalendarDate;
  /**
   * Decree, declaration or decision.
   */
  act?: LegalReference;
  /**
   * Whom or what it covers.
   */
  scope?: Statement;
  /**
   * Schemes that the designation opens.
   *
   * @minItems 1
   *
   * Items: Id of a record of kind `compensation-scheme`.
   */
  opens?: string[];
  /**
   * Figures that a source publishes of it.
   *
   * @minItems 1
   */
  statistics?: Statistic[];
  /**
   * Doubts, limits and history that no field holds.
   *
   * @minItems 1
   */
  notes?: Statement[];
  /**
   * Fields a State adds for itself, under its own code.
   */
  extensions?: {
    [k: string]: {
      [k: string]: unknown;
    };
  };
}

/**
 * A length of time, ISO 8601: `P10Y`, `P3M`, `P5D`, `PT24H`.
 */
export type Duration = string;

/**
 * Who may ask, in words, on independent axes, and as data.
 */
export interface Eligibility {
  /**
   * Who is covered, in the words of the source. Absent: not known.
   */
  description?: LocalisedText;
  /**
   * Persons of another nationality, for an act on the territory.
   */
  foreignersOnTerritory?: InclusionCode;
  /**
   * Nationals, for an act abroad.
   */
  nationalsAbroad?: InclusionCode;
  /**
   * Persons who live in the State, whatever their nationality.
   */
  residents?: InclusionCode;
  provenance?: Provenance;
  /**
   * Relations to the event that may ask.
   *
   * @minItems 1
   */
  victimStatuses?: VictimStatusCode[];
  /**
   * The same as data, as far as the sources support it.
   */
  criteria?: Criterion;
  /**
   * What takes the right away although the criteria are met, and what the authority may examine; never a condition that the person has to meet.
   */
  exclusions?: Criterion;
  /**
   * States that axes and statuses say all: the source sets no other condition. Absent: the words may set one.
   */
  noOtherConditions?: true;
}

/**
 * A code of the closed list `event-type`.
 */
export type EventTypeCode =
  | "terrorist-act"
  | "mass-violence"
  | "violent-crime"
  | "war-crime-or-crime-against-humanity"
  | "collective-accident"
  | "natural-disaster"
  | "under-qualification"
  | "bombing"
  | "armed-assault"
  | "bladed-weapon-attack"
  | "vehicle-ramming"
  | "assassination"
  | "hijacking"
  | "hostage-taking"
  | "abduction"
  | "infrastructure-attack"
  | "unarmed-assault"
  | "arson"
  | "cbrn-attack"
  | "cyber-attack"
  | "unknown-mode";

/**
 * One document or proof that is asked for.
 */
export interface Evidence {
  /**
   * Document or proof.
   */
  what: LocalisedText;
  requirement?: RequirementCode;
  /**
   * For whom, in which form, instead of what.
   */
  note?: LocalisedText;
  provenance?: Provenance;
}

/**
 * A code of the closed list `evidence-strength`.
 */
export type EvidenceStrengthCode = "evaluated" | "documented" | "reported";

/**
 * A code of the closed list `figure-precision`.
 */
export type FigurePrecisionCode = "about" | "at-least" | "at-most";

/**
 * A code of the closed list `funding-source`.
 */
export type FundingSourceCode =
  | "state-budget"
  | "insurance-levy"
  | "fines-and-penalties"
  | "recovered-assets"
  | "premiums"
  | "donations"
  | "recovery-from-offenders"
  | "state-guarantee";

/**
 * Something that was done and that others may want to take over.
 */
export interface GoodPractice {
  /**
   * Kind of the record; fixes which fields it has.
   */
  kind: "good-practice";
  /**
   * `<publisher>/<kind>/<slug>`; for compiled records the slug starts with the jurisdiction.
   */
  id: string;
  publisher: PublisherCode;
  jurisdiction: JurisdictionCode;
  /**
   * Parts of the State for which alone the record holds: the area served, or where a law applies. Absent: the whole State, or not said.
   *
   * @minItems 1
   */
  regions?: RegionCode[];
  /**
   * Record that this one takes over, for example a compiled one that its State now publishes.
   */
  replaces?: RecordId;
  /**
   * Version of the model that the record is written in.
   */
  schemaVersion: "0.3.0";
  /**
   * 1, 2, 3 …; a version is never changed once published.
   */
  version: number;
  status: RecordStatusCode;
  /**
   * Language of the original.
   */
  language: LanguageTag;
  /**
   * Languages other than the original in which texts are given.
   */
  translations?: {
    [k: string]: Translation;
  };
  /**
   * Date at which the record describes the system.
   */
  asOf: PartialDate;
  /**
   * How the data came about, and what is known of its quality.
   *
   * @minItems 1
   */
  quality: DataQualityFlagCode[];
  /**
   * Who confirmed the record, and when; what the flag `verified` rests on.
   *
   * @minItems 1
   */
  confirmations?: Confirmation[];
  /**
   * Every document that a value of the record relies on.
   *
   * @minItems 1
   */
  sources: Source[];
  /**
   * Holds for every value that does not state its own.
   */
  provenance: Provenance;
  /**
   * Name of what the record describes; a proper name may be given only in its own language.
   */
  name: LocalisedText;
  /**
   * What was done.
   */
  description: LocalisedText;
  /**
   * Key areas of victim assistance it concerns.
   *
   * @minItems 1
   */
  keyAreas?: KeyAreaCode[];
  /**
   * Needs that it meets.
   *
   * @minItems 1
   */
  needs?: NeedCode[];
  /**
   * When after an event it is of use.
   *
   * @minItems 1
   */
  phases?: PhaseCode[];
  /**
   * Who did it.
   */
  triedBy?: Parties;
  /**
   * Where and when it was done.
   */
  tried?: {
    /**
     * Place, event or system.
     */
    where?: LocalisedText;
    /**
     * When it was done.
     */
    period?: Period;
    provenance?: Provenance;
  };
  /**
   * How well it is known to help.
   */
  evidence?: {
    strength?: EvidenceStrengthCode;
    /**
     * What was found, and how.
     */
    description: LocalisedText;
    provenance?: Provenance;
  };
  /**
   * Services that work this way.
   *
   * @minItems 1
   *
   * Items: Id of a record of kind `service`.
   */
  services?: string[];
  /**
   * Whom to ask: a body, never a private person.
   *
   * @minItems 1
   */
  contacts?: Contact[];
  /**
   * Figures that a source publishes of it.
   *
   * @minItems 1
   */
  statistics?: Statistic[];
  /**
   * Doubts, limits and history that no field holds.
   *
   * @minItems 1
   */
  notes?: Statement[];
  /**
   * Fields a State adds for itself, under its own code.
   */
  extensions?: {
    [k: string]: {
      [k: string]: unknown;
    };
  };
}

/**
 * What an international text asks of States, need by need.
 */
export interface Guideline {
  /**
   * Kind of the record; fixes which fields it has.
   */
  kind: "guideline";
  /**
   * `<publisher>/<kind>/<slug>`; for compiled records the slug starts with the jurisdiction.
   */
  id: string;
  publisher: PublisherCode;
  jurisdiction: JurisdictionCode;
  /**
   * Parts of the State for which alone the record holds: the area served, or where a law applies. Absent: the whole State, or not said.
   *
   * @minItems 1
   */
  regions?: RegionCode[];
  /**
   * Record that this one takes over, for example a compiled one that its State now publishes.
   */
  replaces?: RecordId;
  /**
   * Version of the model that the record is written in.
   */
  schemaVersion: "0.3.0";
  /**
   * 1, 2, 3 …; a version is never changed once published.
   */
  version: number;
  status: RecordStatusCode;
  /**
   * Language of the original.
   */
  language: LanguageTag;
  /**
   * Languages other than the original in which texts are given.
   */
  translations?: {
    [k: string]: Translation;
  };
  /**
   * Date at which the record describes the system.
   */
  asOf: PartialDate;
  /**
   * How the data came about, and what is known of its quality.
   *
   * @minItems 1
   */
  quality: DataQualityFlagCode[];
  /**
   * Who confirmed the record, and when; what the flag `verified` rests on.
   *
   * @minItems 1
   */
  confirmations?: Confirmation[];
  /**
   * Every document that a value of the record relies on.
   *
   * @minItems 1
   */
  sources: Source[];
  /**
   * Holds for every value that does not state its own.
   */
  provenance: Provenance;
  /**
   * Name of what the record describes; a proper name may be given only in its own language.
   */
  name: LocalisedText;
  /**
   * Body that adopted the text.
   */
  issuedBy: LocalisedText;
  /**
   * The text itself.
   */
  instrument: LegalReference;
  /**
   * When it was adopted.
   */
  adopted?: PartialDate;
  /**
   * Whether it binds the States it addresses.
   */
  binding?: boolean;
  /**
   * Whom it addresses.
   */
  addressees?: Statement;
  /**
   * What it asks for, one by one, in the order of the text.
   *
   * @minItems 1
   */
  requirements: GuidelineRequirement[];
  /**
   * Figures that a source publishes of it.
   *
   * @minItems 1
   */
  statistics?: Statistic[];
  /**
   * Doubts, limits and history that no field holds.
   *
   * @minItems 1
   */
  notes?: Statement[];
  /**
   * Fields a State adds for itself, under its own code.
   */
  extensions?: {
    [k: string]: {
      [k: string]: unknown;
    };
  };
}

/**
 * One thing that an international text asks for, as needs and phases.
 */
export interface GuidelineRequirement {
  /**
   * Id of the requirement inside this guideline.
   */
  id: LocalId;
  /**
   * Article, paragraph or principle.
   */
  article?: string;
  /**
   * What it asks for.
   */
  text: LocalisedText;
  /**
   * Needs that the requirement is about.
   *
   * @minItems 1
   */
  needs: NeedCode[];
  /**
   * Absent where the text names no phase.
   *
   * @minItems 1
   */
  phases?: PhaseCode[];
  /**
   * Key areas of victim assistance that it belongs to.
   *
   * @minItems 1
   */
  keyAreas?: KeyAreaCode[];
  provenance?: Provenance;
}

/**
 * A code of the closed list `head-of-damage`.
 */
export type HeadOfDamageCode =
  | "current-health-expenses"
  | "mental-health-care-costs"
  | "temporary-sundry-costs"
  | "current-loss-of-earnings"
  | "future-health-expenses"
  | "home-adaptation"
  | "vehicle-adaptation"
  | "personal-assistance-costs"
  | "future-loss-of-earnings"
  | "career-impact"
  | "education-impact"
  | "temporary-functional-deficit"
  | "pain-and-suffering"
  | "temporary-disfigurement"
  | "permanent-functional-deficit"
  | "loss-of-amenity"
  | "permanent-disfigurement"
  | "sexual-harm"
  | "loss-of-family-prospects"
  | "exceptional-permanent-harm"
  | "evolving-condition-harm"
  | "terrorism-specific-harm"
  | "imminent-death-anguish"
  | "waiting-and-worry"
  | "deprivation-of-liberty"
  | "funeral-costs"
  | "repatriation-costs"
  | "relatives-loss-of-income"
  | "relatives-sundry-costs"
  | "accompaniment-harm"
  | "bereavement-harm"
  | "affection-harm-survivor"
  | "exceptional-harm-relatives"
  | "loss-of-parental-care"
  | "household-services-loss"
  | "vocational-rehabilitation-costs"
  | "personal-property-loss"
  | "premises-and-business-loss"
  | "scene-cleanup-costs"
  | "relocation-costs"
  | "emergency-travel-costs"
  | "legal-and-expert-costs"
  | "recognition-or-distress-payment"
  | "death-lump-sum"
  | "pension-rights"
  | "study-costs"
  | "carers-recognition"
  | "bodily-or-moral-harm-unspecified";

/**
 * What is open just now after an event, until it expires.
 */
export interface IncidentNotice {
  /**
   * Kind of the record; fixes which fields it has.
   */
  kind: "incident-notice";
  /**
   * `<publisher>/<kind>/<slug>`; for compiled records the slug starts with the jurisdiction.
   */
  id: string;
  publisher: PublisherCode;
  jurisdiction: JurisdictionCode;
  /**
   * Parts of the State for which alone the record holds: the area served, or where a law applies. Absent: the whole State, or not said.
   *
   * @minItems 1
   */
  regions?: RegionCode[];
  /**
   * Record that this one takes over, for example a compiled one that its State now publishes.
   */
  replaces?: RecordId;
  /**
   * Version of the model that the record is written in.
   */
  schemaVersion: "0.3.0";
  /**
   * 1, 2, 3 …; a version is never changed once published.
   */
  version: number;
  status: RecordStatusCode;
  /**
   * Language of the original.
   */
  language: LanguageTag;
  /**
   * Languages other than the original in which texts are given.
   */
  translations?: {
    [k: string]: Translation;
  };
  /**
   * Date at which the record describes the system.
   */
  asOf: PartialDate;
  /**
   * How the data came about, and what is known of its quality.
   *
   * @minItems 1
   */
  quality: DataQualityFlagCode[];
  /**
   * Who confirmed the record, and when; what the flag `verified` rests on.
   *
   * @minItems 1
   */
  confirmations?: Confirmation[];
  /**
   * Every document that a value of the record relies on.
   *
   * @minItems 1
   */
  sources: Source[];
  /**
   * Holds for every value that does not state its own.
   */
  provenance: Provenance;
  /**
   * Name of what the record describes; a proper name may be given only in its own language.
   */
  name: LocalisedText;
  /**
   * The event that the notice is about.
   */
  event: {
    /**
     * The event in neutral words; no figures of victims.
     */
    description: LocalisedText;
    /**
     * What sort of event it is.
     *
     * @minItems 1
     */
    types?: EventTypeCode[];
    /**
     * State on whose territory it took place.
     */
    country: JurisdictionCode;
    /**
     * Official designation of the event, where there is one.
     */
    designation?: string;
  };
  /**
   * Authority that issues the notice.
   */
  issuedBy: Parties;
  /**
   * When the notice was issued.
   */
  issuedAt: DateTime;
  /**
   * When the issuer last made sure that everything in it holds.
   */
  lastVerifiedAt: DateTime;
  /**
   * After this moment it must not be shown as current.
   */
  expiresAt: DateTime;
  /**
   * Numbers and pages opened for this event.
   *
   * @minItems 1
   */
  hotlines?: Contact[];
  /**
   * Reception centres and other places to go to.
   *
   * @minItems 1
   */
  places?: {
    /**
     * What the place is called.
     */
    name: LocalisedText;
    /**
     * Where it is: address, or how to find it.
     */
    place: LocalisedText;
    /**
     * Its address, in parts.
     */
    postalAddress?: PostalAddress;
    /**
     * Where it is on a map.
     */
    coordinates?: Coordinates;
    /**
     * How to get there and which door to take.
     */
    directions?: LocalisedText;
    /**
     * What makes it usable by persons with a disability. Not named: not said.
     *
     * @minItems 1
     */
    accessibility?: AccessibilityFeatureCode[];
    /**
     * Needs that are met there.
     *
     * @minItems 1
     */
    needs?: NeedCode[];
    /**
     * When it is open.
     */
    hours?: OpeningHours;
    /**
     * How to reach it.
     *
     * @minItems 1
     */
    contacts?: Contact[];
    provenance?: Provenance;
  }[];
  /**
   * Services activated.
   *
   * @minItems 1
   *
   * Items: Id of a record of kind `service`.
   */
  services?: string[];
  /**
   * What people concerned should do now.
   */
  advice?: LocalisedText;
  /**
   * Figures that a source publishes of it.
   *
   * @minItems 1
   */
  statistics?: Statistic[];
  /**
   * Doubts, limits and history that no field holds.
   *
   * @minItems 1
   */
  notes?: Statement[];
  /**
   * Fields a State adds for itself, under its own code.
   */
  extensions?: {
    [k: string]: {
      [k: string]: unknown;
    };
  };
}

/**
 * A code of the closed list `inclusion`.
 */
export type InclusionCode = "included" | "conditional" | "excluded";

/**
 * A code of the closed list `interpretation-offer`.
 */
export type InterpretationOfferCode = "offered" | "on-request" | "not-offered";

/**
 * Whom a record describes: a State's ISO 3166-1 alpha-2 code in lower case, `eu`, `un`, or `coe` for the Council of Europe.
 */
export type JurisdictionCode = string;

/**
 * A code of the closed list `key-area`.
 */
export type KeyAreaCode =
  | "needs-identification"
  | "emergency-to-follow-up"
  | "assistance-and-support"
  | "recognition-compensation-memory";

/**
 * A language tag, BCP 47 (RFC 5646): `fr`, `nl-BE`, `sr-Latn`; sign languages by their ISO 639-3 code (`fsl`).
 */
export type LanguageTag = string;

/**
 * A law, decree or provision, cited under its own name.
 */
export interface LegalReference {
  /**
   * Citation in the language of the law.
   */
  title: string;
  /**
   * What it provides.
   */
  subject?: LocalisedText;
  /**
   * When it was adopted, where the citation does not say.
   */
  date?: PartialDate;
  /**
   * Where the text can be read.
   */
  url?: WebAddress;
  /**
   * Language of the text behind the link. Absent: not said.
   */
  language?: LanguageTag;
  /**
   * What the fields cannot hold.
   */
  note?: LocalisedText;
  provenance?: Provenance;
}

/**
 * A code of the closed list `life-cycle`.
 */
export type LifeCycleCode = "planned" | "active" | "extended" | "suspended" | "ended";

/**
 * An upper or lower bound. `none` states that there is no bound; an absent limit is unknown.
 */
export type Limit =
  | {
      /**
       * States that there is no bound.
       */
      kind: "none";
    }
  | {
      /**
       * A sum.
       */
      kind: "money";
      /**
       * The bound.
       */
      money: Money;
    }
  | {
      /**
       * A multiple of an official index or base amount.
       */
      kind: "index-multiple";
      /**
       * How many times the index, a decimal number: `2`, `0.5`.
       */
      multiple: string;
      /**
       * The index that is multiplied, under its national name.
       */
      index: LocalisedText;
      /**
       * What it comes to at a date.
       */
      value?: Money;
    };

/**
 * A code of the closed list `limit-scope`.
 */
export type LimitScopeCode = "event" | "year" | "lifetime";

/**
 * Id of a part inside one record, unique in its list.
 */
export type LocalId = string;

/**
 * The same text in one or more languages, keyed by language tag.
 */
export interface LocalisedText {
  [k: string]: string;
}

/**
 * A code of the closed list `measure-of-time`.
 */
export type MeasureOfTimeCode = "average" | "median" | "most" | "usual" | "longest";

/**
 * A sum of money in the currency of the law, never converted.
 */
export interface Money {
  /**
   * Decimal number without thousands separators, for example `4342` or `5.90`.
   */
  amount: string;
  /**
   * ISO 4217 code, for example `EUR`.
   */
  currency: string;
  /**
   * Date for which the sum is stated; sums are comparable only with it.
   */
  asOf?: PartialDate;
}

/**
 * One head of damage as the national law names it, tied to the harmonised list.
 */
export interface NationalHead {
  /**
   * National name.
   */
  name: LocalisedText;
  /**
   * National abbreviation, for example `DFP`.
   */
  code?: string;
  /**
   * Harmonised heads it answers. Absent where none corresponds or the correspondence is not known.
   *
   * @minItems 1
   */
  heads?: HeadOfDamageCode[];
  /**
   * `folded` where several harmonised heads are paid as this one; `not-covered` where the source says so.
   */
  treatment: DamageTreatmentCode;
  /**
   * What is paid for this head.
   *
   * @minItems 1
   */
  amounts?: Amount[];
  /**
   * What the codes cannot say of this head.
   */
  note?: LocalisedText;
  provenance?: Provenance;
}

/**
 * One State's system at a glance.
 */
export interface NationalSystem {
  /**
   * Kind of the record; fixes which fields it has.
   */
  kind: "national-system";
  /**
   * `<publisher>/<kind>/<slug>`; for compiled records the slug starts with the jurisdiction.
   */
  id: string;
  publisher: PublisherCode;
  jurisdiction: JurisdictionCode;
  /**
   * Parts of the State for which alone the record holds: the area served, or where a law applies. Absent: the whole State, or not said.
   *
   * @minItems 1
   */
  regions?: RegionCode[];
  /**
   * Record that this one takes over, for example a compiled one that its State now publishes.
   */
  replaces?: RecordId;
  /**
   * Version of the model that the record is written in.
   */
  schemaVersion: "0.3.0";
  /**
   * 1, 2, 3 …; a version is never changed once published.
   */
  version: number;
  status: RecordStatusCode;
  /**
   * Language of the original.
   */
  language: LanguageTag;
  /**
   * Languages other than the original in which texts are given.
   */
  translations?: {
    [k: string]: Translation;
  };
  /**
   * Date at which the record describes the system.
   */
  asOf: PartialDate;
  /**
   * How the data came about, and what is known of its quality.
   *
   * @minItems 1
   */
  quality: DataQualityFlagCode[];
  /**
   * Who confirmed the record, and when; what the flag `verified` rests on.
   *
   * @minItems 1
   */
  confirmations?: Confirmation[];
  /**
   * Every document that a value of the record relies on.
   *
   * @minItems 1
   */
  sources: Source[];
  /**
   * Holds for every value that does not state its own.
   */
  provenance: Provenance;
  /**
   * Name of what the record describes; a proper name may be given only in its own language.
   */
  name: LocalisedText;
  /**
   * The system in a paragraph.
   */
  summary: Statement;
  /**
   * Official languages.
   *
   * @minItems 1
   */
  languages: LanguageTag[];
  /**
   * ISO 4217 code.
   */
  currency: string;
  /**
   * Parts of the State that its records tell apart, with their names.
   *
   * @minItems 1
   */
  subdivisions?: {
    code: RegionCode;
    /**
     * What the part is called.
     */
    name: LocalisedText;
    /**
     * The larger part that it lies in. Absent: directly in the State.
     */
    partOf?: RegionCode;
    provenance?: Provenance;
  }[];
  /**
   * Bodies that lead victim assistance.
   *
   * @minItems 1
   *
   * Items: Id of a record of kind `organisation`.
   */
  authorities?: string[];
  /**
   * Where a victim, or another State, turns to.
   *
   * @minItems 1
   */
  contactPoints?: ContactPoint[];
  /**
   * Numbers to call in an emergency.
   *
   * @minItems 1
   */
  emergencyNumbers?: Contact[];
  /**
   * How an act is officially designated, and by whom.
   */
  designation?: {
    /**
     * The procedure in the words of the source.
     */
    description: LocalisedText;
    /**
     * Who designates.
     */
    authorities?: Parties;
    provenance?: Provenance;
  };
  /**
   * Laws, decrees and provisions it rests on.
   *
   * @minItems 1
   */
  legalBasis?: LegalReference[];
  /**
   * Who keeps the list of the victims of an event, and who may receive it.
   */
  victimList?: {
    /**
     * What the list is for, in the words of the source.
     */
    description?: LocalisedText;
    /**
     * Who keeps it.
     */
    keptBy?: Parties;
    /**
     * Who may receive it, or a part of it.
     */
    sharedWith?: Parties;
    /**
     * Laws, decrees and provisions it rests on.
     *
     * @minItems 1
     */
    legalBasis?: LegalReference[];
    provenance?: Provenance;
  };
  /**
   * How the needs of a victim are assessed, and with which instrument.
   *
   * @minItems 1
   */
  needsAssessments?: {
    /**
     * Name of the questionnaire or procedure.
     */
    instrument: LocalisedText;
    /**
     * Who assesses.
     */
    usedBy?: Parties;
    /**
     * When. Absent: not said.
     *
     * @minItems 1
     */
    phases?: PhaseCode[];
    /**
     * What is asked, and what follows.
     */
    description?: LocalisedText;
    /**
     * Where the instrument can be read.
     */
    url?: WebAddress;
    provenance?: Provenance;
  }[];
  /**
   * How the State answers needs, in the words of the source.
   *
   * @minItems 1
   */
  needsAddressed?: {
    /**
     * The needs meant.
     *
     * @minItems 1
     */
    needs: NeedCode[];
    /**
     * Heading that the source gives them.
     */
    heading: LocalisedText;
    /**
     * How they are answered. Absent: not known.
     */
    how?: LocalisedText;
    provenance?: Provenance;
  }[];
  /**
   * Coverage stated by the publisher, for cells that no record gives.
   *
   * @minItems 1
   */
  declaredCoverage?: {
    need: NeedCode;
    phase: PhaseCode;
    level: CoverageLevelCode;
    /**
     * Why this level, or for whom not.
     */
    note?: LocalisedText;
    provenance?: Provenance;
  }[];
  /**
   * What a source says does not exist. What nobody speaks of is unknown and stands nowhere.
   *
   * @minItems 1
   */
  statedGaps?: {
    /**
     * Needs that are not met.
     *
     * @minItems 1
     */
    needs: NeedCode[];
    /**
     * Phases for which the source says it. Absent: it names none.
     *
     * @minItems 1
     */
    phases?: PhaseCode[];
    /**
     * For whom nothing exists, where it does for others.
     */
    appliesTo?: LocalisedText;
    /**
     * What does not exist, in the words of the source.
     */
    text: LocalisedText;
    /**
     * Date at which it was true, where older than the record's.
     */
    asOf?: PartialDate;
    provenance?: Provenance;
  }[];
  /**
   * Figures that a source publishes of it.
   *
   * @minItems 1
   */
  statistics?: Statistic[];
  /**
   * Doubts, limits and history that no field holds.
   *
   * @minItems 1
   */
  notes?: Statement[];
  /**
   * Fields a State adds for itself, under its own code.
   */
  extensions?: {
    [k: string]: {
      [k: string]: unknown;
    };
  };
}

/**
 * A code of the closed list `need`.
 */
export type NeedCode =
  | "safety-and-protection"
  | "privacy-media-and-data-protection"
  | "physical-protection"
  | "protection-from-secondary-victimisation"
  | "identification-and-family-links"
  | "locating-and-reuniting-relatives"
  | "victim-identification"
  | "death-notification"
  | "viewing-and-return-of-remains"
  | "return-of-belongings"
  | "information-and-language"
  | "event-information"
  | "rights-information"
  | "case-progress-information"
  | "single-point-of-contact"
  | "interpretation-and-translation"
  | "accessible-communication"
  | "cross-border-orientation"
  | "physical-health"
  | "rescue-and-emergency-care"
  | "rehabilitation-and-assistive-devices"
  | "follow-up-medical-care"
  | "personal-assistance"
  | "medical-documentation"
  | "psychological-support"
  | "psychological-first-aid"
  | "early-psychological-intervention"
  | "trauma-screening"
  | "specialised-trauma-treatment"
  | "bereavement-support"
  | "child-psychological-care"
  | "peer-support"
  | "responder-psychological-support"
  | "support-at-difficult-dates"
  | "practical-and-material"
  | "emergency-accommodation"
  | "travel-and-transport"
  | "essential-goods"
  | "administrative-help"
  | "household-and-care-support"
  | "funeral-arrangements"
  | "repatriation"
  | "social-family-and-working-life"
  | "family-and-social-ties"
  | "work-and-vocational-rehabilitation"
  | "guardianship-and-orphans"
  | "education-continuity"
  | "housing-stability"
  | "residence-status"
  | "justice-and-legal"
  | "legal-advice-and-representation"
  | "reporting-and-statement"
  | "participation-in-proceedings"
  | "support-during-trial"
  | "truth-and-explanation"
  | "compensation-and-finance"
  | "income-and-debt-security"
  | "emergency-financial-aid"
  | "assistance-with-claims"
  | "independent-medical-assessment"
  | "state-compensation"
  | "offender-compensation"
  | "insurance-benefits"
  | "recognition-and-memory"
  | "respectful-treatment"
  | "official-victim-status"
  | "public-acknowledgement"
  | "commemoration"
  | "testimony-and-transmission"
  | "victims-associations"
  | "religious-and-spiritual-care"
  | "help-with-donated-money";

/**
 * A fact of type number; see the code list `eligibility-fact`.
 */
export type NumberFact =
  | "age-at-event"
  | "age-now"
  | "disability-degree"
  | "incapacity-days"
  | "damage-sum"
  | "residence-years"
  | "cohabitation-years"
  | "qualifying-persons"
  | "dependants";

/**
 * How long something really took, beside what is promised.
 */
export interface ObservedTime {
  /**
   * How long it took.
   */
  length: Duration;
  measure?: MeasureOfTimeCode;
  /**
   * Of `most`: how many of a hundred cases, a decimal number.
   */
  share?: string;
  /**
   * The cases of which years or months.
   */
  period?: Period;
  /**
   * Of which cases, counted from when.
   */
  note?: LocalisedText;
  provenance?: Provenance;
}

/**
 * A code of the closed list `offset-type`.
 */
export type OffsetTypeCode =
  "cumulative" | "deducted" | "subsidiary" | "exclusive" | "claimed-first" | "recovers-from";

/**
 * When something answers or is open, in local time.
 */
export interface OpeningHours {
  /**
   * Round the clock, every day.
   */
  always?: true;
  /**
   * IANA time zone, for example `Europe/Paris`.
   */
  timeZone?: string;
  /**
   * Hours of an ordinary week; days that are not named are closed.
   *
   * @minItems 1
   */
  weekly?: {
    /**
     * Days of the week on which it opens and closes at these times.
     *
     * @minItems 1
     */
    days: ("mo" | "tu" | "we" | "th" | "fr" | "sa" | "su")[];
    /**
     * Local time, `HH:MM` on a clock of 24 hours.
     */
    opens: string;
    /**
     * Local time, `HH:MM`; `24:00` is the end of the day.
     */
    closes: string;
    /**
     * From when to when it opens at these times. Absent: all year round.
     */
    valid?: Period;
  }[];
  /**
   * Days counted within a month, for example every first Tuesday; beside `weekly`.
   *
   * @minItems 1
   */
  monthly?: {
    /**
     * Day of the week.
     */
    weekday: "mo" | "tu" | "we" | "th" | "fr" | "sa" | "su";
    /**
     * First to fifth of the month, or -1 for the last.
     */
    nth: 1 | 2 | 3 | 4 | 5 | -1;
    /**
     * Local time, `HH:MM` on a clock of 24 hours.
     */
    opens: string;
    /**
     * Local time, `HH:MM`; `24:00` is the end of the day.
     */
    closes: string;
    /**
     * From when to when it opens at these times. Absent: all year round.
     */
    valid?: Period;
  }[];
  /**
   * Days that differ from the ordinary week.
   *
   * @minItems 1
   */
  exceptions?: {
    /**
     * The days meant, for example public holidays.
     */
    on: LocalisedText;
    /**
     * The day itself, where it is one.
     */
    date?: CalendarDate;
    /**
     * Closed all day.
     */
    closed?: true;
    /**
     * Local time, `HH:MM` on a clock of 24 hours.
     */
    opens?: string;
    /**
     * Local time, `HH:MM`; `24:00` is the end of the day.
     */
    closes?: string;
  }[];
  /**
   * What the times cannot say, for example an answering machine at night.
   */
  note?: LocalisedText;
}

/**
 * A body that helps victims: authority, service, court, fund, insurer, association …
 */
export interface Organisation {
  /**
   * Kind of the record; fixes which fields it has.
   */
  kind: "organisation";
  /**
   * `<publisher>/<kind>/<slug>`; for compiled records the slug starts with the jurisdiction.
   */
  id: string;
  publisher: PublisherCode;
  jurisdiction: JurisdictionCode;
  /**
   * Parts of the State for which alone the record holds: the area served, or where a law applies. Absent: the whole State, or not said.
   *
   * @minItems 1
   */
  regions?: RegionCode[];
  /**
   * Record that this one takes over, for example a compiled one that its State now publishes.
   */
  replaces?: RecordId;
  /**
   * Version of the model that the record is written in.
   */
  schemaVersion: "0.3.0";
  /**
   * 1, 2, 3 …; a version is never changed once published.
   */
  version: number;
  status: RecordStatusCode;
  /**
   * Language of the original.
   */
  language: LanguageTag;
  /**
   * Languages other than the original in which texts are given.
   */
  translations?: {
    [k: string]: Translation;
  };
  /**
   * Date at which the record describes the system.
   */
  asOf: PartialDate;
  /**
   * How the data came about, and what is known of its quality.
   *
   * @minItems 1
   */
  quality: DataQualityFlagCode[];
  /**
   * Who confirmed the record, and when; what the flag `verified` rests on.
   *
   * @minItems 1
   */
  confirmations?: Confirmation[];
  /**
   * Every document that a value of the record relies on.
   *
   * @minItems 1
   */
  sources: Source[];
  /**
   * Holds for every value that does not state its own.
   */
  provenance: Provenance;
  /**
   * Name of what the record describes; a proper name may be given only in its own language.
   */
  name: LocalisedText;
  /**
   * Short form of the name, for example `FGTI`.
   */
  acronym?: LocalisedText;
  /**
   * Other names that are in use today.
   *
   * @minItems 1
   */
  alternateNames?: LocalisedText[];
  /**
   * Names the body bore before, so that older documents are understood.
   *
   * @minItems 1
   */
  formerNames?: {
    /**
     * The former name.
     */
    name: LocalisedText;
    /**
     * From when to when the body bore it.
     */
    used?: Period;
    /**
     * Why it changed, or what else changed with it.
     */
    note?: LocalisedText;
    provenance?: Provenance;
  }[];
  /**
   * When the body was set up.
   */
  established?: PartialDate;
  /**
   * Whether it exists today, and since or until when.
   */
  lifeCycle?: {
    stage: LifeCycleCode;
    /**
     * From when to when it holds in that stage.
     */
    period?: Period;
    provenance?: Provenance;
  };
  /**
   * Its form in law, for example a public body or an association.
   */
  legalForm?: LocalisedText;
  /**
   * Recognition by an authority that lets it help victims or act for them.
   *
   * @minItems 1
   */
  accreditations?: {
    /**
     * What it is recognised as.
     */
    as: LocalisedText;
    /**
     * Who recognised it.
     */
    by?: Parties;
    /**
     * From when to when.
     */
    valid?: Period;
    /**
     * Laws, decrees and decisions it rests on.
     *
     * @minItems 1
     */
    legalBasis?: LegalReference[];
    provenance?: Provenance;
  }[];
  /**
   * What sort of body it is.
   *
   * @minItems 1
   */
  providerTypes: ProviderTypeCode[];
  /**
   * Body that it belongs to.
   */
  partOf?: string;
  /**
   * Networks and federations that it is a member of.
   *
   * @minItems 1
   *
   * Items: Id of a record of kind `organisation`.
   */
  memberOf?: string[];
  /**
   * What it does for victims.
   */
  role: LocalisedText;
  /**
   * What it is for, where no phase says it: policy, oversight, memory.
   *
   * @minItems 1
   */
  functions?: OrganisationFunctionCode[];
  /**
   * When after an event it is active. Absent: not said.
   *
   * @minItems 1
   */
  phases?: PhaseCode[];
  /**
   * Its own site.
   */
  website?: WebAddress;
  /**
   * How victims or professionals reach it.
   *
   * @minItems 1
   */
  contacts?: Contact[];
  /**
   * Places where it is found, each with its own hours.
   *
   * @minItems 1
   */
  sites?: Site[];
  /**
   * Figures that a source publishes of it.
   *
   * @minItems 1
   */
  statistics?: Statistic[];
  /**
   * Doubts, limits and history that no field holds.
   *
   * @minItems 1
   */
  notes?: Statement[];
  /**
   * Fields a State adds for itself, under its own code.
   */
  extensions?: {
    [k: string]: {
      [k: string]: unknown;
    };
  };
}

/**
 * A code of the open list `organisation-function`, or a national code `x-<cc>-…`.
 */
export type OrganisationFunctionCode =
  | "policy"
  | "coordination"
  | "direct-help"
  | "decision-on-claims"
  | "payment"
  | "redress"
  | "funding"
  | "oversight"
  | "representation"
  | "memory"
  | "training"
  | "research"
  | `x-${string}-${string}`;

/**
 * A date known to the year, the month or the day: `2019`, `2019-11` or `2019-11-07` (ISO 8601).
 */
export type PartialDate = string;

/**
 * Who does something: the words of the source, and the records of the bodies named there.
 */
export interface Parties {
  /**
   * The words of the source.
   */
  description?: LocalisedText;
  /**
   * Ids of the organisations meant.
   *
   * @minItems 1
   *
   * Items: Id of a record of kind `organisation`.
   */
  organisations?: string[];
  provenance?: Provenance;
}

/**
 * The way of a victim through one State's system, from the event to follow-up and beyond.
 */
export interface Pathway {
  /**
   * Kind of the record; fixes which fields it has.
   */
  kind: "pathway";
  /**
   * `<publisher>/<kind>/<slug>`; for compiled records the slug starts with the jurisdiction.
   */
  id: string;
  publisher: PublisherCode;
  jurisdiction: JurisdictionCode;
  /**
   * Parts of the State for which alone the record holds: the area served, or where a law applies. Absent: the whole State, or not said.
   *
   * @minItems 1
   */
  regions?: RegionCode[];
  /**
   * Record that this one takes over, for example a compiled one that its State now publishes.
   */
  replaces?: RecordId;
  /**
   * Version of the model that the record is written in.
   */
  schemaVersion: "0.3.0";
  /**
   * 1, 2, 3 …; a version is never changed once published.
   */
  version: number;
  status: RecordStatusCode;
  /**
   * Language of the original.
   */
  language: LanguageTag;
  /**
   * Languages other than the original in which texts are given.
   */
  translations?: {
    [k: string]: Translation;
  };
  /**
   * Date at which the record describes the system.
   */
  asOf: PartialDate;
  /**
   * How the data came about, and what is known of its quality.
   *
   * @minItems 1
   */
  quality: DataQualityFlagCode[];
  /**
   * Who confirmed the record, and when; what the flag `verified` rests on.
   *
   * @minItems 1
   */
  confirmations?: Confirmation[];
  /**
   * Every document that a value of the record relies on.
   *
   * @minItems 1
   */
  sources: Source[];
  /**
   * Holds for every value that does not state its own.
   */
  provenance: Provenance;
  /**
   * Name of what the record describes; a proper name may be given only in its own language.
   */
  name: LocalisedText;
  /**
   * The pathway in a paragraph.
   */
  summary?: Statement;
  /**
   * In the order of the source; tracks may run side by side.
   *
   * @minItems 1
   */
  steps: PathwayStep[];
  /**
   * How one moves from step to step. Absent where the source does not say.
   *
   * @minItems 1
   */
  transitions?: PathwayTransition[];
  /**
   * Figures that a source publishes of it.
   *
   * @minItems 1
   */
  statistics?: Statistic[];
  /**
   * Doubts, limits and history that no field holds.
   *
   * @minItems 1
   */
  notes?: Statement[];
  /**
   * Fields a State adds for itself, under its own code.
   */
  extensions?: {
    [k: string]: {
      [k: string]: unknown;
    };
  };
}

/**
 * What one actor does at one moment.
 */
export interface PathwayStep {
  /**
   * Id of the step inside this pathway.
   */
  id: LocalId;
  /**
   * A short name of the step.
   */
  title: LocalisedText;
  phase: PhaseCode;
  /**
   * Who acts.
   */
  actor: Parties;
  /**
   * What is done.
   */
  action: LocalisedText;
  /**
   * What makes the step start.
   */
  trigger?: LocalisedText;
  /**
   * When the step happens.
   */
  timeFrame?: {
    /**
     * When it happens, in the words of the source.
     */
    description: LocalisedText;
    /**
     * Latest time after the trigger, where the source states one.
     */
    within?: Duration;
    provenance?: Provenance;
  };
  /**
   * Needs that the step meets.
   *
   * @minItems 1
   */
  needs?: NeedCode[];
  /**
   * Services used in the step.
   *
   * @minItems 1
   *
   * Items: Id of a record of kind `service`.
   */
  services?: string[];
  /**
   * Schemes that the step belongs to.
   *
   * @minItems 1
   *
   * Items: Id of a record of kind `compensation-scheme`.
   */
  schemes?: string[];
  /**
   * Measures of recognition given in the step.
   *
   * @minItems 1
   *
   * Items: Id of a record of kind `recognition-measure`.
   */
  recognition?: string[];
  provenance?: Provenance;
}

/**
 * How a person, a file or a list moves on from a step.
 */
export interface PathwayTransition {
  /**
   * Id of the step it leaves.
   */
  from: LocalId;
  /**
   * Ids of the steps it leads to.
   *
   * @minItems 1
   */
  toSteps?: LocalId[];
  /**
   * Bodies it leads to.
   *
   * @minItems 1
   *
   * Items: Id of a record of kind `organisation`.
   */
  toOrganisations?: string[];
  /**
   * Services it leads to.
   *
   * @minItems 1
   *
   * Items: Id of a record of kind `service`.
   */
  toServices?: string[];
  /**
   * Schemes it leads to.
   *
   * @minItems 1
   *
   * Items: Id of a record of kind `compensation-scheme`.
   */
  toSchemes?: string[];
  /**
   * Absent where the source does not say how the hand-over is made.
   */
  type?: TransitionTypeCode;
  /**
   * What is handed over to whom, in the words of the source.
   */
  description: LocalisedText;
  /**
   * When or for whom it is made, where not always.
   */
  condition?: LocalisedText;
  /**
   * Body that answers for the hand-over.
   */
  owner?: string;
  provenance?: Provenance;
}

/**
 * A code of the closed list `payment-frequency`.
 */
export type PaymentFrequencyCode =
  | "once"
  | "daily"
  | "weekly"
  | "fortnightly"
  | "four-weekly"
  | "monthly"
  | "quarterly"
  | "half-yearly"
  | "yearly";

/**
 * How long a payment runs. Where several ends are named, the first of them counts.
 */
export interface PaymentRun {
  /**
   * Time at the beginning for which nothing is paid. Absent: not said.
   */
  after?: Duration;
  /**
   * Length of time for which it is paid.
   */
  length?: Duration;
  /**
   * Age in completed years at which it ends.
   */
  untilAge?: number;
  /**
   * States that it is paid until death.
   */
  lifelong?: true;
  /**
   * When it begins and ends, in the words of the source.
   */
  description?: LocalisedText;
  provenance?: Provenance;
}

/**
 * From when to when something holds; both ends included.
 */
export interface Period {
  from?: PartialDate;
  until?: PartialDate;
}

/**
 * A code of the closed list `phase`.
 */
export type PhaseCode =
  "preparedness" | "emergency" | "follow-up" | "early" | "medium-term" | "long-term" | "reactivation";

/**
 * E.164 (`+33180523376`), or as it is dialled inside the country where it works only there: a short code (`112`, `116006`) or a longer one (`0800005696`).
 */
export type PhoneNumber = string;

/**
 * A postal address in parts. The country gives the order in which they are written.
 */
export interface PostalAddress {
  /**
   * Body and department on the envelope.
   */
  recipient?: string;
  /**
   * Street and number, post box or building, as they are written there.
   *
   * @minItems 1
   */
  street?: string[];
  /**
   * Part of the town, where the address names one.
   */
  district?: string;
  /**
   * Town or village.
   */
  locality?: string;
  /**
   * State, province or county, where the address names one.
   */
  region?: string;
  /**
   * Postal code.
   */
  postalCode?: string;
  /**
   * What the post adds for those who receive much mail, for example `CEDEX 17`.
   */
  sortingCode?: string;
  /**
   * State, ISO 3166-1 alpha-2 in lower case; it gives the order of the parts.
   */
  country: string;
}

/**
 * Where a value comes from and how far to trust it; inherited from the nearest enclosing object that states it.
 */
export interface Provenance {
  /**
   * Ids of entries in the record's `sources`.
   *
   * @minItems 1
   */
  sources: SourceId[];
  confidence: ConfidenceLevelCode;
  /**
   * When the value was last compared with its sources.
   */
  checked?: PartialDate;
}

/**
 * A code of the open list `provider-type`, or a national code `x-<cc>-…`.
 */
export type ProviderTypeCode =
  | "government-coordination"
  | "national-coordinator"
  | "single-contact-point"
  | "crisis-unit"
  | "ministry"
  | "local-authority"
  | "local-follow-up-committee"
  | "consular-service"
  | "emergency-and-security"
  | "fire-and-rescue"
  | "ambulance-service"
  | "first-aid-organisation"
  | "civil-protection"
  | "police"
  | "identification-team"
  | "justice"
  | "prosecution-service"
  | "court"
  | "bar-association"
  | "lawyer"
  | "legal-aid-body"
  | "notary"
  | "health"
  | "hospital"
  | "nurse"
  | "general-practitioner"
  | "psychotrauma-centre"
  | "psychologist"
  | "forensic-institute"
  | "rehabilitation-centre"
  | "social-and-support"
  | "victim-support-organisation"
  | "victims-association"
  | "social-service"
  | "humanitarian-organisation"
  | "faith-or-community-group"
  | "school-or-university"
  | "employer"
  | "compensation-and-insurance"
  | "compensation-authority"
  | "guarantee-fund"
  | "assisting-authority"
  | "social-security-body"
  | "insurer"
  | "charitable-fund"
  | "international-and-memory"
  | "international-organisation"
  | "memorial-institution"
  | "research-body"
  | "media"
  | "other-public-authority"
  | "veterans-and-war-victims-office"
  | "enforcement-body"
  | `x-${string}-${string}`;

/**
 * Who speaks: a State's ISO 3166-1 alpha-2 code in lower case, `eu`, `un`, or `civic` for what this project compiled.
 */
export type PublisherCode = string;

/**
 * A code of the closed list `reachable-from-abroad`.
 */
export type ReachableFromAbroadCode = "yes" | "no" | "not-known";

/**
 * A status, medal, day of remembrance, memorial, museum …
 */
export interface RecognitionMeasure {
  /**
   * Kind of the record; fixes which fields it has.
   */
  kind: "recognition-measure";
  /**
   * `<publisher>/<kind>/<slug>`; for compiled records the slug starts with the jurisdiction.
   */
  id: string;
  publisher: PublisherCode;
  jurisdiction: JurisdictionCode;
  /**
   * Parts of the State for which alone the record holds: the area served, or where a law applies. Absent: the whole State, or not said.
   *
   * @minItems 1
   */
  regions?: RegionCode[];
  /**
   * Record that this one takes over, for example a compiled one that its State now publishes.
   */
  replaces?: RecordId;
  /**
   * Version of the model that the record is written in.
   */
  schemaVersion: "0.3.0";
  /**
   * 1, 2, 3 …; a version is never changed once published.
   */
  version: number;
  status: RecordStatusCode;
  /**
   * Language of the original.
   */
  language: LanguageTag;
  /**
   * Languages other than the original in which texts are given.
   */
  translations?: {
    [k: string]: Translation;
  };
  /**
   * Date at which the record describes the system.
   */
  asOf: PartialDate;
  /**
   * How the data came about, and what is known of its quality.
   *
   * @minItems 1
   */
  quality: DataQualityFlagCode[];
  /**
   * Who confirmed the record, and when; what the flag `verified` rests on.
   *
   * @minItems 1
   */
  confirmations?: Confirmation[];
  /**
   * Every document that a value of the record relies on.
   *
   * @minItems 1
   */
  sources: Source[];
  /**
   * Holds for every value that does not state its own.
   */
  provenance: Provenance;
  /**
   * Name of what the record describes; a proper name may be given only in its own language.
   */
  name: LocalisedText;
  /**
   * What sort of measure it is.
   *
   * @minItems 1
   */
  types: RecognitionMeasureCode[];
  /**
   * What it is and what it means to victims.
   */
  description?: LocalisedText;
  /**
   * When it was created.
   */
  established?: PartialDate;
  /**
   * Whether it runs today, and since or until when.
   */
  lifeCycle?: {
    stage: LifeCycleCode;
    /**
     * From when to when it holds in that stage.
     */
    period?: Period;
    provenance?: Provenance;
  };
  /**
   * Who grants or holds it.
   */
  grantedBy?: Parties;
  /**
   * The one event that it is for. Absent: for any, or not said.
   */
  event?: TiedEvent;
  /**
   * Who can receive it. Absent: not said.
   */
  eligibility?: Eligibility;
  /**
   * By when to ask for it.
   *
   * @minItems 1
   */
  clocks?: Clock[];
  /**
   * The rule that gives the date in each year.
   */
  dayOfRemembrance?: DayRule;
  /**
   * The service through which it is asked for.
   */
  askedThrough?: string;
  /**
   * Where a memorial, museum or ceremony is.
   */
  place?: LocalisedText;
  /**
   * Its address, in parts.
   */
  postalAddress?: PostalAddress;
  /**
   * Where it is on a map.
   */
  coordinates?: Coordinates;
  /**
   * How to get there and which door to take.
   */
  directions?: LocalisedText;
  /**
   * What makes it usable by persons with a disability. Not named: not said.
   *
   * @minItems 1
   */
  accessibility?: AccessibilityFeatureCode[];
  /**
   * How it is asked for.
   */
  application?: {
    /**
     * The steps, in the words of the source.
     */
    description: LocalisedText;
    /**
     * Where to ask for it.
     *
     * @minItems 1
     */
    contacts?: Contact[];
    provenance?: Provenance;
  };
  /**
   * Laws, decrees and provisions it rests on.
   *
   * @minItems 1
   */
  legalBasis?: LegalReference[];
  /**
   * Figures that a source publishes of it.
   *
   * @minItems 1
   */
  statistics?: Statistic[];
  /**
   * Doubts, limits and history that no field holds.
   *
   * @minItems 1
   */
  notes?: Statement[];
  /**
   * Fields a State adds for itself, under its own code.
   */
  extensions?: {
    [k: string]: {
      [k: string]: unknown;
    };
  };
}

/**
 * A code of the open list `recognition-measure`, or a national code `x-<cc>-…`.
 */
export type RecognitionMeasureCode =
  | "individual-recognition"
  | "official-status"
  | "certificate-or-card"
  | "medal-or-order"
  | "posthumous-honour"
  | "civil-status-mention"
  | "ward-of-the-nation"
  | "personal-letter-or-audience"
  | "collective-acknowledgement"
  | "national-tribute"
  | "national-mourning"
  | "day-of-remembrance"
  | "public-apology"
  | "parliamentary-act"
  | "truth-inquiry"
  | "places-of-memory"
  | "monument"
  | "plaque"
  | "museum-memorial"
  | "naming-of-place"
  | "spontaneous-memorial-preservation"
  | "digital-memorial"
  | "transmission"
  | "testimony-collection"
  | "school-programme"
  | "trial-archive"
  | "research-programme"
  | "monetary-recognition"
  | "residence-permit"
  | "participation"
  | `x-${string}-${string}`;

/**
 * Id of a record: `<publisher>/<kind>/<slug>`.
 */
export type RecordId = string;

/**
 * A code of the closed list `record-status`.
 */
export type RecordStatusCode = "draft" | "active" | "withdrawn";

/**
 * A part of a State, ISO 3166-2 in lower case: `gb-sct`, `be-bru`, `au-nsw`.
 */
export type RegionCode = string;

/**
 * How often a day of remembrance is held during some years.
 */
export interface RemembranceInterval {
  /**
   * Years from one time to the next: 1 for every year.
   */
  everyYears: number;
  /**
   * First year. Absent: since it is held.
   */
  from?: string;
  /**
   * Last year. Absent: without an end that is known.
   */
  until?: string;
}

/**
 * A code of the closed list `requirement`.
 */
export type RequirementCode = "required" | "conditional" | "not-required";

/**
 * A code of the closed list `scheme-type`.
 */
export type SchemeTypeCode =
  | "terrorism-fund"
  | "terrorism-statute"
  | "crime-compensation-scheme"
  | "social-compensation-law"
  | "national-solidarity-status"
  | "overseas-terrorism-scheme"
  | "mandatory-insurance"
  | "private-insurance"
  | "social-security"
  | "offender-liability"
  | "public-servant-scheme"
  | "charitable-distribution"
  | "reparations-programme";

/**
 * One service that a victim can use.
 */
export interface Service {
  /**
   * Kind of the record; fixes which fields it has.
   */
  kind: "service";
  /**
   * `<publisher>/<kind>/<slug>`; for compiled records the slug starts with the jurisdiction.
   */
  id: string;
  publisher: PublisherCode;
  jurisdiction: JurisdictionCode;
  /**
   * Parts of the State for which alone the record holds: the area served, or where a law applies. Absent: the whole State, or not said.
   *
   * @minItems 1
   */
  regions?: RegionCode[];
  /**
   * Record that this one takes over, for example a compiled one that its State now publishes.
   */
  replaces?: RecordId;
  /**
   * Version of the model that the record is written in.
   */
  schemaVersion: "0.3.0";
  /**
   * 1, 2, 3 …; a version is never changed once published.
   */
  version: number;
  status: RecordStatusCode;
  /**
   * Language of the original.
   */
  language: LanguageTag;
  /**
   * Languages other than the original in which texts are given.
   */
  translations?: {
    [k: string]: Translation;
  };
  /**
   * Date at which the record describes the system.
   */
  asOf: PartialDate;
  /**
   * How the data came about, and what is known of its quality.
   *
   * @minItems 1
   */
  quality: DataQualityFlagCode[];
  /**
   * Who confirmed the record, and when; what the flag `verified` rests on.
   *
   * @minItems 1
   */
  confirmations?: Confirmation[];
  /**
   * Every document that a value of the record relies on.
   *
   * @minItems 1
   */
  sources: Source[];
  /**
   * Holds for every value that does not state its own.
   */
  provenance: Provenance;
  /**
   * Name of what the record describes; a proper name may be given only in its own language.
   */
  name: LocalisedText;
  /**
   * Other names that are in use today.
   *
   * @minItems 1
   */
  alternateNames?: LocalisedText[];
  /**
   * What is done for the victim.
   */
  description?: LocalisedText;
  /**
   * Who provides it.
   */
  providers: Parties;
  /**
   * What sort of service it is.
   *
   * @minItems 1
   */
  serviceTypes: ServiceTypeCode[];
  /**
   * Needs it meets, as coarsely or finely as the source says.
   *
   * @minItems 1
   */
  needs: NeedCode[];
  /**
   * When after the event it is given.
   *
   * @minItems 1
   */
  phases: PhaseCode[];
  /**
   * For whom it is there. Absent: for victims, as far as is known.
   *
   * @minItems 1
   */
  audience?: AudienceCode[];
  /**
   * Groups that it is meant for, as codes. Absent: not said.
   *
   * @minItems 1
   */
  targetGroups?: TargetGroupCode[];
  /**
   * Whom it is meant for, in the words of the source.
   */
  targetGroup?: LocalisedText;
  /**
   * The one event that it is for. Absent: for any, or not said.
   */
  event?: TiedEvent;
  /**
   * Who can use it. Absent: not said.
   */
  eligibility?: Eligibility;
  /**
   * How it is given.
   */
  delivery?: {
    /**
     * On site, by telephone, on line …
     *
     * @minItems 1
     */
    modes?: DeliveryModeCode[];
    /**
     * The same in the words of the source.
     */
    description?: LocalisedText;
    provenance?: Provenance;
  };
  /**
   * How to reach the service.
   *
   * @minItems 1
   */
  contacts?: Contact[];
  /**
   * When it is open, where the contacts say nothing else.
   */
  hours?: OpeningHours;
  /**
   * Languages in which it is given.
   */
  languages?: {
    /**
     * Language tags, sign languages included.
     *
     * @minItems 1
     */
    tags?: LanguageTag[];
    interpretation?: InterpretationOfferCode;
    /**
     * What tags and codes cannot say.
     */
    note?: LocalisedText;
    provenance?: Provenance;
  };
  /**
   * What it costs the victim.
   */
  cost?: {
    basis?: CostBasisCode;
    /**
     * What the person pays, each fee as an amount.
     *
     * @minItems 1
     */
    fees?: Amount[];
    /**
     * Fees, exceptions and who bears them.
     */
    description?: LocalisedText;
    provenance?: Provenance;
  };
  /**
   * Where in the country it is given.
   */
  territory?: {
    extent?: TerritorialExtentCode;
    /**
     * The places or regions meant.
     */
    description?: LocalisedText;
    provenance?: Provenance;
  };
  /**
   * How many it can take.
   */
  capacity?: {
    /**
     * Capacity in the words of the source.
     */
    description?: LocalisedText;
    /**
     * How many are free, in `unit`.
     */
    available?: number;
    /**
     * How many there are in all, in `unit`.
     */
    maximum?: number;
    /**
     * What is counted: beds, places, lines.
     */
    unit?: LocalisedText;
    /**
     * Date of the count.
     */
    asOf?: PartialDate;
    provenance?: Provenance;
  };
  /**
   * Whether it runs today, and since or until when.
   */
  lifeCycle?: {
    stage: LifeCycleCode;
    /**
     * From when to when it holds in that stage.
     */
    period?: Period;
    provenance?: Provenance;
  };
  /**
   * What the service itself pays, for example a grant given once.
   *
   * @minItems 1
   */
  amounts?: Amount[];
  /**
   * What to bring or to send.
   *
   * @minItems 1
   */
  evidence?: Evidence[];
  /**
   * Whether somebody has to be referred to it. Absent: not said.
   */
  referral?: {
    requirement?: RequirementCode;
    /**
     * Who can refer.
     */
    from?: Parties;
    /**
     * How the referral is made, in the words of the source.
     */
    description?: LocalisedText;
    provenance?: Provenance;
  };
  /**
   * By when to ask for it.
   *
   * @minItems 1
   */
  clocks?: Clock[];
  /**
   * How soon it is given, or decided on, once it was asked for.
   *
   * @minItems 1
   */
  responseTime?: Clock[];
  /**
   * How long it really took, once it was asked for.
   *
   * @minItems 1
   */
  observedTimes?: ObservedTime[];
  /**
   * Places where it is given, each with its own hours.
   *
   * @minItems 1
   */
  sites?: Site[];
  /**
   * Figures that a source publishes of it.
   *
   * @minItems 1
   */
  statistics?: Statistic[];
  /**
   * Doubts, limits and history that no field holds.
   *
   * @minItems 1
   */
  notes?: Statement[];
  /**
   * Fields a State adds for itself, under its own code.
   */
  extensions?: {
    [k: string]: {
      [k: string]: unknown;
    };
  };
}

/**
 * A code of the open list `service-type`, or a national code `x-<cc>-…`.
 */
export type ServiceTypeCode =
  | "coordination"
  | "crisis-helpline"
  | "victim-helpline"
  | "family-reception-centre"
  | "follow-up-centre"
  | "case-management"
  | "victim-registration"
  | "needs-assessment"
  | "proactive-outreach"
  | "information-portal"
  | "search-and-identification"
  | "missing-person-search"
  | "disaster-victim-identification"
  | "family-liaison"
  | "medical"
  | "prehospital-care"
  | "hospital-care"
  | "outpatient-care"
  | "rehabilitation-programme"
  | "forensic-medical-examination"
  | "prosthetics-and-equipment"
  | "psychosocial"
  | "emergency-psychological-unit"
  | "trauma-outpatient-clinic"
  | "psychotherapy"
  | "psychiatric-care"
  | "support-group"
  | "grief-counselling"
  | "responder-debriefing"
  | "legal"
  | "legal-consultation"
  | "legal-representation"
  | "court-accompaniment"
  | "proceedings-interpretation"
  | "restorative-dialogue"
  | "claims-assistance"
  | "practical"
  | "emergency-lodging"
  | "transport-service"
  | "material-aid"
  | "social-work"
  | "home-help"
  | "employment-support"
  | "education-support"
  | "housing-support"
  | "funeral-service"
  | "consular-assistance"
  | "financial"
  | "emergency-payment"
  | "compensation-processing"
  | "cross-border-claim-transmission"
  | "benefit-administration"
  | "memory-services"
  | "status-certification"
  | "commemoration-organisation"
  | "archive-and-testimony"
  | "mediation-and-complaints"
  | "emergency-number"
  | "health-cost-cover"
  | "tax-or-fee-relief"
  | "responder-support"
  | "psychological-first-aid"
  | "psychological-screening"
  | "religious-and-spiritual-care"
  | "childrens-service"
  | "survivors-and-bereaved-gathering"
  | "general-interpretation"
  | "volunteer-management"
  | "return-of-belongings"
  | "physical-protection"
  | "media-and-privacy-support"
  | "repatriation-and-medical-evacuation"
  | "donation-fund"
  | `x-${string}-${string}`;

/**
 * A code of the closed list `silence-effect`.
 */
export type SilenceEffectCode = "refused" | "granted" | "no-effect";

/**
 * One of the places where a body or a service is found.
 */
export interface Site {
  /**
   * What the place is called.
   */
  name: LocalisedText;
  /**
   * Where it is, in words.
   */
  place?: LocalisedText;
  /**
   * Its address, in parts.
   */
  postalAddress?: PostalAddress;
  /**
   * Where it is on a map.
   */
  coordinates?: Coordinates;
  /**
   * How to get there and which door to take.
   */
  directions?: LocalisedText;
  /**
   * What makes it usable by persons with a disability. Not named: not said.
   *
   * @minItems 1
   */
  accessibility?: AccessibilityFeatureCode[];
  /**
   * When it is open.
   */
  hours?: OpeningHours;
  /**
   * How to reach it.
   *
   * @minItems 1
   */
  contacts?: Contact[];
  /**
   * Parts of the State that it serves. Absent: not said.
   *
   * @minItems 1
   */
  regions?: RegionCode[];
  /**
   * Whom or which places it serves, in words.
   */
  areaServed?: LocalisedText;
  provenance?: Provenance;
}

/**
 * A document that a record relies on.
 */
export interface Source {
  id: SourceId;
  /**
   * Title as the document gives it, in its own language.
   */
  title: string;
  /**
   * Who published it.
   */
  publisher: string;
  /**
   * Where the document can be read.
   */
  url?: WebAddress;
  /**
   * Date of the document, where it bears one.
   */
  date?: PartialDate;
  /**
   * Published by a public authority. A rough flag.
   */
  official?: boolean;
  /**
   * Language of the document.
   */
  language?: LanguageTag;
}

/**
 * Id of a source inside one record.
 */
export type SourceId = string;

/**
 * A sentence or paragraph with its own provenance.
 */
export interface Statement {
  /**
   * What is stated, in one or more languages.
   */
  text: LocalisedText;
  /**
   * Date at which the statement was true, where older than the record's.
   */
  asOf?: PartialDate;
  provenance?: Provenance;
}

/**
 * One published figure: what, how many, of which time. Never so small that it shows a person.
 */
export interface Statistic {
  /**
   * What was counted, for example claims received.
   */
  item: LocalisedText;
  /**
   * The figure, a decimal number: `1240`, `62.5`.
   */
  value: string;
  /**
   * Of a figure that is not exact. Absent: as it stands in the source.
   */
  precision?: FigurePrecisionCode;
  unit: StatisticUnitCode;
  /**
   * Of `money`: ISO 4217 code.
   */
  currency?: string;
  /**
   * The year or the time that it counts.
   */
  period?: Period;
  /**
   * How it was counted, and what it leaves out.
   */
  note?: LocalisedText;
  provenance?: Provenance;
}

/**
 * A code of the closed list `statistic-unit`.
 */
export type StatisticUnitCode =
  | "persons"
  | "claims"
  | "decisions"
  | "awards"
  | "events"
  | "contacts"
  | "cases"
  | "staff"
  | "bodies"
  | "per-cent"
  | "money"
  | "days"
  | "weeks"
  | "months"
  | "years";

/**
 * A code of the open list `target-group`, or a national code `x-<cc>-…`.
 */
export type TargetGroupCode =
  | "children"
  | "young-adults"
  | "older-persons"
  | "families"
  | "bereaved-persons"
  | "injured-persons"
  | "witnesses"
  | "responders"
  | "visitors"
  | "migrants-and-refugees"
  | "deaf-or-hard-of-hearing"
  | "blind-or-low-vision"
  | "reduced-mobility"
  | "intellectual-disability"
  | "women"
  | "lgbti-persons"
  | "indigenous-peoples"
  | "schools-and-employers"
  | `x-${string}-${string}`;

/**
 * A code of the closed list `telephone-type`.
 */
export type TelephoneTypeCode =
  "landline" | "mobile" | "freephone" | "shared-cost" | "premium-rate" | "textphone" | "fax";

/**
 * A code of the closed list `territorial-extent`.
 */
export type TerritorialExtentCode = "national" | "subnational";

/**
 * Where the act took place and who is covered, in words and on independent axes.
 */
export interface TerritorialScope {
  /**
   * Who is covered, in the words of the source. Absent: not known.
   */
  description?: LocalisedText;
  /**
   * Persons of another nationality, for an act on the territory.
   */
  foreignersOnTerritory?: InclusionCode;
  /**
   * Nationals, for an act abroad.
   */
  nationalsAbroad?: InclusionCode;
  /**
   * Persons who live in the State, whatever their nationality.
   */
  residents?: InclusionCode;
  provenance?: Provenance;
}

/**
 * The one event for which something was set up: by its designation, or by State and day. It is for nobody else.
 */
export interface TiedEvent {
  /**
   * The designation of the event.
   */
  designation?: string;
  /**
   * What the event is called, where it has no designation; never a victim's name.
   */
  name?: LocalisedText;
  /**
   * State on whose territory it took place.
   */
  country?: JurisdictionCode;
  /**
   * When it took place.
   */
  period?: Period;
}

/**
 * A code of the closed list `transition-type`.
 */
export type TransitionTypeCode =
  | "self-referral"
  | "signposting"
  | "referral-with-consent"
  | "proactive-contact"
  | "warm-handover"
  | "list-transfer"
  | "emergency-to-follow-up-handover"
  | "medical-transfer"
  | "step-up"
  | "step-down"
  | "cross-border-referral"
  | "claim-transmission"
  | "return-home-handover"
  | "parallel-start"
  | "appeal"
  | "re-entry"
  | "pause"
  | "closure";

/**
 * How a translation came about, and the text it was made from.
 */
export interface Translation {
  /**
   * `human`: translated by a person. `machine`: translated by a program. `draft`: for a first reading, still to be reviewed.
   */
  by: "human" | "machine" | "draft";
  /**
   * Function of the reviewer, never a private name.
   */
  reviewedBy?: string;
  /**
   * Digest of the original-language texts it was made from; another digest means that it is stale.
   */
  madeFrom?: string;
}

/**
 * A code of the closed list `victim-status`.
 */
export type VictimStatusCode =
  | "deceased"
  | "missing"
  | "physically-injured"
  | "psychologically-injured"
  | "involved-unharmed"
  | "hostage"
  | "witness"
  | "bereaved-relative"
  | "relative-of-survivor"
  | "searching-relative"
  | "dependant"
  | "orphan"
  | "first-responder"
  | "intervening-citizen"
  | "property-victim";

/**
 * An `http` or `https` address in printable ASCII (percent-encode the rest).
 */
export type WebAddress = string;

/**
 * Any record; `kind` tells which.
 */
export type CivicRecord =
  | NationalSystem
  | Organisation
  | Service
  | Pathway
  | CompensationScheme
  | RecognitionMeasure
  | Designation
  | Guideline
  | GoodPractice
  | ContactSheet
  | IncidentNotice;

/**
 * One State's system at a glance.
 */
export interface NationalSystem {
  /**
   * Kind of the record; fixes which fields it has.
   */
  kind: "national-system";
  /**
   * `<publisher>/<kind>/<slug>`; for compiled records the slug starts with the jurisdiction.
   */
  id: string;
  publisher: PublisherCode;
  jurisdiction: JurisdictionCode;
  /**
   * Parts of the State for which alone the record holds: the area served, or where a law applies. Absent: the whole State, or not said.
   *
   * @minItems 1
   */
  regions?: RegionCode[];
  /**
   * Record that this one takes over, for example a compiled one that its State now publishes.
   */
  replaces?: RecordId;
  /**
   * Version of the model that the record is written in.
   */
  schemaVersion: "0.3.0";
  /**
   * 1, 2, 3 …; a version is never changed once published.
   */
  version: number;
  status: RecordStatusCode;
  /**
   * Language of the original.
   */
  language: LanguageTag;
  /**
   * Languages other than the original in which texts are given.
   */
  translations?: {
    [k: string]: Translation;
  };
  /**
   * Date at which the record describes the system.
   */
  asOf: PartialDate;
  /**
   * How the data came about, and what is known of its quality.
   *
   * @minItems 1
   */
  quality: DataQualityFlagCode[];
  /**
   * Who confirmed the record, and when; what the flag `verified` rests on.
   *
   * @minItems 1
   */
  confirmations?: Confirmation[];
  /**
   * Every document that a value of the record relies on.
   *
   * @minItems 1
   */
  sources: Source[];
  /**
   * Holds for every value that does not state its own.
   */
  provenance: Provenance;
  /**
   * Name of what the record describes; a proper name may be given only in its own language.
   */
  name: LocalisedText;
  /**
   * The system in a paragraph.
   */
  summary: Statement;
  /**
   * Official languages.
   *
   * @minItems 1
   */
  languages: LanguageTag[];
  /**
   * ISO 4217 code.
   */
  currency: string;
  /**
   * Parts of the State that its records tell apart, with their names.
   *
   * @minItems 1
   */
  subdivisions?: {
    code: RegionCode;
    /**
     * What the part is called.
     */
    name: LocalisedText;
    /**
     * The larger part that it lies in. Absent: directly in the State.
     */
    partOf?: RegionCode;
    provenance?: Provenance;
  }[];
  /**
   * Bodies that lead victim assistance.
   *
   * @minItems 1
   *
   * Items: Id of a record of kind `organisation`.
   */
  authorities?: string[];
  /**
   * Where a victim, or another State, turns to.
   *
   * @minItems 1
   */
  contactPoints?: ContactPoint[];
  /**
   * Numbers to call in an emergency.
   *
   * @minItems 1
   */
  emergencyNumbers?: Contact[];
  /**
   * How an act is officially designated, and by whom.
   */
  designation?: {
    /**
     * The procedure in the words of the source.
     */
    description: LocalisedText;
    /**
     * Who designates.
     */
    authorities?: Parties;
    provenance?: Provenance;
  };
  /**
   * Laws, decrees and provisions it rests on.
   *
   * @minItems 1
   */
  legalBasis?: LegalReference[];
  /**
   * Who keeps the list of the victims of an event, and who may receive it.
   */
  victimList?: {
    /**
     * What the list is for, in the words of the source.
     */
    description?: LocalisedText;
    /**
     * Who keeps it.
     */
    keptBy?: Parties;
    /**
     * Who may receive it, or a part of it.
     */
    sharedWith?: Parties;
    /**
     * Laws, decrees and provisions it rests on.
     *
     * @minItems 1
     */
    legalBasis?: LegalReference[];
    provenance?: Provenance;
  };
  /**
   * How the needs of a victim are assessed, and with which instrument.
   *
   * @minItems 1
   */
  needsAssessments?: {
    /**
     * Name of the questionnaire or procedure.
     */
    instrument: LocalisedText;
    /**
     * Who assesses.
     */
    usedBy?: Parties;
    /**
     * When. Absent: not said.
     *
     * @minItems 1
     */
    phases?: PhaseCode[];
    /**
     * What is asked, and what follows.
     */
    description?: LocalisedText;
    /**
     * Where the instrument can be read.
     */
    url?: WebAddress;
    provenance?: Provenance;
  }[];
  /**
   * How the State answers needs, in the words of the source.
   *
   * @minItems 1
   */
  needsAddressed?: {
    /**
     * The needs meant.
     *
     * @minItems 1
     */
    needs: NeedCode[];
    /**
     * Heading that the source gives them.
     */
    heading: LocalisedText;
    /**
     * How they are answered. Absent: not known.
     */
    how?: LocalisedText;
    provenance?: Provenance;
  }[];
  /**
   * Coverage stated by the publisher, for cells that no record gives.
   *
   * @minItems 1
   */
  declaredCoverage?: {
    need: NeedCode;
    phase: PhaseCode;
    level: CoverageLevelCode;
    /**
     * Why this level, or for whom not.
     */
    note?: LocalisedText;
    provenance?: Provenance;
  }[];
  /**
   * What a source says does not exist. What nobody speaks of is unknown and stands nowhere.
   *
   * @minItems 1
   */
  statedGaps?: {
    /**
     * Needs that are not met.
     *
     * @minItems 1
     */
    needs: NeedCode[];
    /**
     * Phases for which the source says it. Absent: it names none.
     *
     * @minItems 1
     */
    phases?: PhaseCode[];
    /**
     * For whom nothing exists, where it does for others.
     */
    appliesTo?: LocalisedText;
    /**
     * What does not exist, in the words of the source.
     */
    text: LocalisedText;
    /**
     * Date at which it was true, where older than the record's.
     */
    asOf?: PartialDate;
    provenance?: Provenance;
  }[];
  /**
   * Figures that a source publishes of it.
   *
   * @minItems 1
   */
  statistics?: Statistic[];
  /**
   * Doubts, limits and history that no field holds.
   *
   * @minItems 1
   */
  notes?: Statement[];
  /**
   * Fields a State adds for itself, under its own code.
   */
  extensions?: {
    [k: string]: {
      [k: string]: unknown;
    };
  };
}
/**
 * A body that helps victims: authority, service, court, fund, insurer, association …
 */
export interface Organisation {
  /**
   * Kind of the record; fixes which fields it has.
   */
  kind: "organisation";
  /**
   * `<publisher>/<kind>/<slug>`; for compiled records the slug starts with the jurisdiction.
   */
  id: string;
  publisher: PublisherCode;
  jurisdiction: JurisdictionCode;
  /**
   * Parts of the State for which alone the record holds: the area served, or where a law applies. Absent: the whole State, or not said.
   *
   * @minItems 1
   */
  regions?: RegionCode[];
  /**
   * Record that this one takes over, for example a compiled one that its State now publishes.
   */
  replaces?: RecordId;
  /**
   * Version of the model that the record is written in.
   */
  schemaVersion: "0.3.0";
  /**
   * 1, 2, 3 …; a version is never changed once published.
   */
  version: number;
  status: RecordStatusCode;
  /**
   * Language of the original.
   */
  language: LanguageTag;
  /**
   * Languages other than the original in which texts are given.
   */
  translations?: {
    [k: string]: Translation;
  };
  /**
   * Date at which the record describes the system.
   */
  asOf: PartialDate;
  /**
   * How the data came about, and what is known of its quality.
   *
   * @minItems 1
   */
  quality: DataQualityFlagCode[];
  /**
   * Who confirmed the record, and when; what the flag `verified` rests on.
   *
   * @minItems 1
   */
  confirmations?: Confirmation[];
  /**
   * Every document that a value of the record relies on.
   *
   * @minItems 1
   */
  sources: Source[];
  /**
   * Holds for every value that does not state its own.
   */
  provenance: Provenance;
  /**
   * Name of what the record describes; a proper name may be given only in its own language.
   */
  name: LocalisedText;
  /**
   * Short form of the name, for example `FGTI`.
   */
  acronym?: LocalisedText;
  /**
   * Other names that are in use today.
   *
   * @minItems 1
   */
  alternateNames?: LocalisedText[];
  /**
   * Names the body bore before, so that older documents are understood.
   *
   * @minItems 1
   */
  formerNames?: {
    /**
     * The former name.
     */
    name: LocalisedText;
    /**
     * From when to when the body bore it.
     */
    used?: Period;
    /**
     * Why it changed, or what else changed with it.
     */
    note?: LocalisedText;
    provenance?: Provenance;
  }[];
  /**
   * When the body was set up.
   */
  established?: PartialDate;
  /**
   * Whether it exists today, and since or until when.
   */
  lifeCycle?: {
    stage: LifeCycleCode;
    /**
     * From when to when it holds in that stage.
     */
    period?: Period;
    provenance?: Provenance;
  };
  /**
   * Its form in law, for example a public body or an association.
   */
  legalForm?: LocalisedText;
  /**
   * Recognition by an authority that lets it help victims or act for them.
   *
   * @minItems 1
   */
  accreditations?: {
    /**
     * What it is recognised as.
     */
    as: LocalisedText;
    /**
     * Who recognised it.
     */
    by?: Parties;
    /**
     * From when to when.
     */
    valid?: Period;
    /**
     * Laws, decrees and decisions it rests on.
     *
     * @minItems 1
     */
    legalBasis?: LegalReference[];
    provenance?: Provenance;
  }[];
  /**
   * What sort of body it is.
   *
   * @minItems 1
   */
  providerTypes: ProviderTypeCode[];
  /**
   * Body that it belongs to.
   */
  partOf?: string;
  /**
   * Networks and federations that it is a member of.
   *
   * @minItems 1
   *
   * Items: Id of a record of kind `organisation`.
   */
  memberOf?: string[];
  /**
   * What it does for victims.
   */
  role: LocalisedText;
  /**
   * What it is for, where no phase says it: policy, oversight, memory.
   *
   * @minItems 1
   */
  functions?: OrganisationFunctionCode[];
  /**
   * When after an event it is active. Absent: not said.
   *
   * @minItems 1
   */
  phases?: PhaseCode[];
  /**
   * Its own site.
   */
  website?: WebAddress;
  /**
   * How victims or professionals reach it.
   *
   * @minItems 1
   */
  contacts?: Contact[];
  /**
   * Places where it is found, each with its own hours.
   *
   * @minItems 1
   */
  sites?: Site[];
  /**
   * Figures that a source publishes of it.
   *
   * @minItems 1
   */
  statistics?: Statistic[];
  /**
   * Doubts, limits and history that no field holds.
   *
   * @minItems 1
   */
  notes?: Statement[];
  /**
   * Fields a State adds for itself, under its own code.
   */
  extensions?: {
    [k: string]: {
      [k: string]: unknown;
    };
  };
}
/**
 * One service that a victim can use.
 */
export interface Service {
  /**
   * Kind of the record; fixes which fields it has.
   */
  kind: "service";
  /**
   * `<publisher>/<kind>/<slug>`; for compiled records the slug starts with the jurisdiction.
   */
  id: string;
  publisher: PublisherCode;
  jurisdiction: JurisdictionCode;
  /**
   * Parts of the State for which alone the record holds: the area served, or where a law applies. Absent: the whole State, or not said.
   *
   * @minItems 1
   */
  regions?: RegionCode[];
  /**
   * Record that this one takes over, for example a compiled one that its State now publishes.
   */
  replaces?: RecordId;
  /**
   * Version of the model that the record is written in.
   */
  schemaVersion: "0.3.0";
  /**
   * 1, 2, 3 …; a version is never changed once published.
   */
  version: number;
  status: RecordStatusCode;
  /**
   * Language of the original.
   */
  language: LanguageTag;
  /**
   * Languages other than the original in which texts are given.
   */
  translations?: {
    [k: string]: Translation;
  };
  /**
   * Date at which the record describes the system.
   */
  asOf: PartialDate;
  /**
   * How the data came about, and what is known of its quality.
   *
   * @minItems 1
   */
  quality: DataQualityFlagCode[];
  /**
   * Who confirmed the record, and when; what the flag `verified` rests on.
   *
   * @minItems 1
   */
  confirmations?: Confirmation[];
  /**
   * Every document that a value of the record relies on.
   *
   * @minItems 1
   */
  sources: Source[];
  /**
   * Holds for every value that does not state its own.
   */
  provenance: Provenance;
  /**
   * Name of what the record describes; a proper name may be given only in its own language.
   */
  name: LocalisedText;
  /**
   * Other names that are in use today.
   *
   * @minItems 1
   */
  alternateNames?: LocalisedText[];
  /**
   * What is done for the victim.
   */
  description?: LocalisedText;
  /**
   * Who provides it.
   */
  providers: Parties;
  /**
   * What sort of service it is.
   *
   * @minItems 1
   */
  serviceTypes: ServiceTypeCode[];
  /**
   * Needs it meets, as coarsely or finely as the source says.
   *
   * @minItems 1
   */
  needs: NeedCode[];
  /**
   * When after the event it is given.
   *
   * @minItems 1
   */
  phases: PhaseCode[];
  /**
   * For whom it is there. Absent: for victims, as far as is known.
   *
   * @minItems 1
   */
  audience?: AudienceCode[];
  /**
   * Groups that it is meant for, as codes. Absent: not said.
   *
   * @minItems 1
   */
  targetGroups?: TargetGroupCode[];
  /**
   * Whom it is meant for, in the words of the source.
   */
  targetGroup?: LocalisedText;
  /**
   * The one event that it is for. Absent: for any, or not said.
   */
  event?: TiedEvent;
  /**
   * Who can use it. Absent: not said.
   */
  eligibility?: Eligibility;
  /**
   * How it is given.
   */
  delivery?: {
    /**
     * On site, by telephone, on line …
     *
     * @minItems 1
     */
    modes?: DeliveryModeCode[];
    /**
     * The same in the words of the source.
     */
    description?: LocalisedText;
    provenance?: Provenance;
  };
  /**
   * How to reach the service.
   *
   * @minItems 1
   */
  contacts?: Contact[];
  /**
   * When it is open, where the contacts say nothing else.
   */
  hours?: OpeningHours;
  /**
   * Languages in which it is given.
   */
  languages?: {
    /**
     * Language tags, sign languages included.
     *
     * @minItems 1
     */
    tags?: LanguageTag[];
    interpretation?: InterpretationOfferCode;
    /**
     * What tags and codes cannot say.
     */
    note?: LocalisedText;
    provenance?: Provenance;
  };
  /**
   * What it costs the victim.
   */
  cost?: {
    basis?: CostBasisCode;
    /**
     * What the person pays, each fee as an amount.
     *
     * @minItems 1
     */
    fees?: Amount[];
    /**
     * Fees, exceptions and who bears them.
     */
    description?: LocalisedText;
    provenance?: Provenance;
  };
  /**
   * Where in the country it is given.
   */
  territory?: {
    extent?: TerritorialExtentCode;
    /**
     * The places or regions meant.
     */
    description?: LocalisedText;
    provenance?: Provenance;
  };
  /**
   * How many it can take.
   */
  capacity?: {
    /**
     * Capacity in the words of the source.
     */
    description?: LocalisedText;
    /**
     * How many are free, in `unit`.
     */
    available?: number;
    /**
     * How many there are in all, in `unit`.
     */
    maximum?: number;
    /**
     * What is counted: beds, places, lines.
     */
    unit?: LocalisedText;
    /**
     * Date of the count.
     */
    asOf?: PartialDate;
    provenance?: Provenance;
  };
  /**
   * Whether it runs today, and since or until when.
   */
  lifeCycle?: {
    stage: LifeCycleCode;
    /**
     * From when to when it holds in that stage.
     */
    period?: Period;
    provenance?: Provenance;
  };
  /**
   * What the service itself pays, for example a grant given once.
   *
   * @minItems 1
   */
  amounts?: Amount[];
  /**
   * What to bring or to send.
   *
   * @minItems 1
   */
  evidence?: Evidence[];
  /**
   * Whether somebody has to be referred to it. Absent: not said.
   */
  referral?: {
    requirement?: RequirementCode;
    /**
     * Who can refer.
     */
    from?: Parties;
    /**
     * How the referral is made, in the words of the source.
     */
    description?: LocalisedText;
    provenance?: Provenance;
  };
  /**
   * By when to ask for it.
   *
   * @minItems 1
   */
  clocks?: Clock[];
  /**
   * How soon it is given, or decided on, once it was asked for.
   *
   * @minItems 1
   */
  responseTime?: Clock[];
  /**
   * How long it really took, once it was asked for.
   *
   * @minItems 1
   */
  observedTimes?: ObservedTime[];
  /**
   * Places where it is given, each with its own hours.
   *
   * @minItems 1
   */
  sites?: Site[];
  /**
   * Figures that a source publishes of it.
   *
   * @minItems 1
   */
  statistics?: Statistic[];
  /**
   * Doubts, limits and history that no field holds.
   *
   * @minItems 1
   */
  notes?: Statement[];
  /**
   * Fields a State adds for itself, under its own code.
   */
  extensions?: {
    [k: string]: {
      [k: string]: unknown;
    };
  };
}
/**
 * The way of a victim through one State's system, from the event to follow-up and beyond.
 */
export interface Pathway {
  /**
   * Kind of the record; fixes which fields it has.
   */
  kind: "pathway";
  /**
   * `<publisher>/<kind>/<slug>`; for compiled records the slug starts with the jurisdiction.
   */
  id: string;
  publisher: PublisherCode;
  jurisdiction: JurisdictionCode;
  /**
   * Parts of the State for which alone the record holds: the area served, or where a law applies. Absent: the whole State, or not said.
   *
   * @minItems 1
   */
  regions?: RegionCode[];
  /**
   * Record that this one takes over, for example a compiled one that its State now publishes.
   */
  replaces?: RecordId;
  /**
   * Version of the model that the record is written in.
   */
  schemaVersion: "0.3.0";
  /**
   * 1, 2, 3 …; a version is never changed once published.
   */
  version: number;
  status: RecordStatusCode;
  /**
   * Language of the original.
   */
  language: LanguageTag;
  /**
   * Languages other than the original in which texts are given.
   */
  translations?: {
    [k: string]: Translation;
  };
  /**
   * Date at which the record describes the system.
   */
  asOf: PartialDate;
  /**
   * How the data came about, and what is known of its quality.
   *
   * @minItems 1
   */
  quality: DataQualityFlagCode[];
  /**
   * Who confirmed the record, and when; what the flag `verified` rests on.
   *
   * @minItems 1
   */
  confirmations?: Confirmation[];
  /**
   * Every document that a value of the record relies on.
   *
   * @minItems 1
   */
  sources: Source[];
  /**
   * Holds for every value that does not state its own.
   */
  provenance: Provenance;
  /**
   * Name of what the record describes; a proper name may be given only in its own language.
   */
  name: LocalisedText;
  /**
   * The pathway in a paragraph.
   */
  summary?: Statement;
  /**
   * In the order of the source; tracks may run side by side.
   *
   * @minItems 1
   */
  steps: PathwayStep[];
  /**
   * How one moves from step to step. Absent where the source does not say.
   *
   * @minItems 1
   */
  transitions?: PathwayTransition[];
  /**
   * Figures that a source publishes of it.
   *
   * @minItems 1
   */
  statistics?: Statistic[];
  /**
   * Doubts, limits and history that no field holds.
   *
   * @minItems 1
   */
  notes?: Statement[];
  /**
   * Fields a State adds for itself, under its own code.
   */
  extensions?: {
    [k: string]: {
      [k: string]: unknown;
    };
  };
}
/**
 * One scheme that pays, or replaces payment: who, on which ground, for what, how much, by when, how to apply.
 */
export interface CompensationScheme {
  /**
   * Kind of the record; fixes which fields it has.
   */
  kind: "compensation-scheme";
  /**
   * `<publisher>/<kind>/<slug>`; for compiled records the slug starts with the jurisdiction.
   */
  id: string;
  publisher: PublisherCode;
  jurisdiction: JurisdictionCode;
  /**
   * Parts of the State for which alone the record holds: the area served, or where a law applies. Absent: the whole State, or not said.
   *
   * @minItems 1
   */
  regions?: RegionCode[];
  /**
   * Record that this one takes over, for example a compiled one that its State now publishes.
   */
  replaces?: RecordId;
  /**
   * Version of the model that the record is written in.
   */
  schemaVersion: "0.3.0";
  /**
   * 1, 2, 3 …; a version is never changed once published.
   */
  version: number;
  status: RecordStatusCode;
  /**
   * Language of the original.
   */
  language: LanguageTag;
  /**
   * Languages other than the original in which texts are given.
   */
  translations?: {
    [k: string]: Translation;
  };
  /**
   * Date at which the record describes the system.
   */
  asOf: PartialDate;
  /**
   * How the data came about, and what is known of its quality.
   *
   * @minItems 1
   */
  quality: DataQualityFlagCode[];
  /**
   * Who confirmed the record, and when; what the flag `verified` rests on.
   *
   * @minItems 1
   */
  confirmations?: Confirmation[];
  /**
   * Every document that a value of the record relies on.
   *
   * @minItems 1
   */
  sources: Source[];
  /**
   * Holds for every value that does not state its own.
   */
  provenance: Provenance;
  /**
   * Name of what the record describes; a proper name may be given only in its own language.
   */
  name: LocalisedText;
  schemeType: SchemeTypeCode;
  /**
   * When it was set up.
   */
  established?: PartialDate;
  /**
   * Whether it runs today, and since or until when.
   */
  lifeCycle?: {
    stage: LifeCycleCode;
    /**
     * From when to when it holds in that stage.
     */
    period?: Period;
    provenance?: Provenance;
  };
  /**
   * Laws, decrees and provisions it rests on.
   *
   * @minItems 1
   */
  legalBasis?: LegalReference[];
  /**
   * Who decides and pays.
   */
  administeredBy: Parties;
  /**
   * Which acts it covers.
   */
  eventsCovered?: Statement;
  territorialScope?: TerritorialScope;
  /**
   * Who can claim.
   */
  eligibleVictims?: Statement;
  /**
   * Every condition of entitlement as data: event, place, person and harm, as far as the sources support it. Time limits are clocks.
   */
  criteria?: Criterion;
  /**
   * What takes the right away although the criteria are met, and what the authority may examine: part in the act, convictions, want of cooperation.
   */
  exclusions?: Criterion;
  /**
   * What is compensated, and how the damage is assessed.
   */
  damage?: {
    /**
     * Principle by which damage is assessed.
     */
    basis?: LocalisedText;
    method?: AssessmentMethodCode;
    /**
     * Heads of damage as the national law names them.
     *
     * @minItems 1
     */
    heads?: NationalHead[];
    /**
     * What the heads cannot say of the assessment.
     */
    note?: LocalisedText;
    provenance?: Provenance;
  };
  /**
   * Whether it pays once, as a pension, in kind …
   */
  form?: {
    /**
     * The form of payment in the words of the source.
     */
    description: LocalisedText;
    /**
     * The same as codes.
     *
     * @minItems 1
     */
    forms?: CompensationFormCode[];
    provenance?: Provenance;
  };
  /**
   * What is paid, where it is not tied to one national head.
   *
   * @minItems 1
   */
  amounts?: Amount[];
  /**
   * Limits for all victims together, and who pays within them.
   *
   * @minItems 1
   */
  aggregateLimits?: {
    /**
     * The most that is paid to all victims together. Absent: its sum is not known.
     */
    limit?: Limit;
    per: LimitScopeCode;
    /**
     * What becomes of each claim once it is reached.
     */
    ifReached?: LocalisedText;
    /**
     * Who pays up to where, in order, each end counted from zero; each begins where the one before ends. What insurers bear themselves first is the first layer.
     *
     * @minItems 1
     */
    layers?: {
      /**
       * Where the layer ends. Absent: not said.
       */
      upTo?: Limit;
      /**
       * Who pays within the layer.
       */
      bornBy: Parties;
    }[];
    /**
     * From when to when the limit holds.
     */
    valid?: Period;
    /**
     * What the figures cannot say.
     */
    note?: LocalisedText;
    provenance?: Provenance;
  }[];
  /**
   * Payment before the final assessment.
   */
  advance?: {
    /**
     * The rule in the words of the source.
     */
    description: LocalisedText;
    /**
     * The same as deadlines that can be computed.
     *
     * @minItems 1
     */
    clocks?: Clock[];
    /**
     * Date at which the rule was true, where older than the record's.
     */
    asOf?: PartialDate;
    provenance?: Provenance;
    /**
     * How long it really took.
     *
     * @minItems 1
     */
    observed?: ObservedTime[];
    /**
     * `false` only where the source says that there is none.
     */
    available?: boolean;
  };
  /**
   * By when to claim.
   */
  timeLimit?: {
    /**
     * The rule in the words of the source.
     */
    description: LocalisedText;
    /**
     * The same as deadlines that can be computed.
     *
     * @minItems 1
     */
    clocks?: Clock[];
    /**
     * Date at which the rule was true, where older than the record's.
     */
    asOf?: PartialDate;
    provenance?: Provenance;
  };
  /**
   * Whether the facts must have been reported, or a judgment given.
   */
  policeReport?: {
    /**
     * The rule in the words of the source.
     */
    description: LocalisedText;
    /**
     * The same as deadlines that can be computed.
     *
     * @minItems 1
     */
    clocks?: Clock[];
    /**
     * Date at which the rule was true, where older than the record's.
     */
    asOf?: PartialDate;
    provenance?: Provenance;
    required?: RequirementCode;
  };
  /**
   * How long the body has to answer.
   */
  decisionTime?: {
    /**
     * The rule in the words of the source.
     */
    description: LocalisedText;
    /**
     * The same as deadlines that can be computed.
     *
     * @minItems 1
     */
    clocks?: Clock[];
    /**
     * Date at which the rule was true, where older than the record's.
     */
    asOf?: PartialDate;
    provenance?: Provenance;
    /**
     * How long it really took.
     *
     * @minItems 1
     */
    observed?: ObservedTime[];
  };
  /**
   * How to contest a decision, or silence.
   */
  redress?: {
    /**
     * The rule in the words of the source.
     */
    description: LocalisedText;
    /**
     * The same as deadlines that can be computed.
     *
     * @minItems 1
     */
    clocks?: Clock[];
    /**
     * Date at which the rule was true, where older than the record's.
     */
    asOf?: PartialDate;
    provenance?: Provenance;
    /**
     * Courts or bodies that hear the challenge.
     */
    bodies?: Parties;
  };
  /**
   * What to send with the claim.
   *
   * @minItems 1
   */
  evidence?: Evidence[];
  /**
   * What silence means once the time to answer has passed.
   *
   * @minItems 1
   */
  silence?: {
    effect: SilenceEffectCode;
    /**
     * Whose silence.
     */
    of: "body" | "person";
    /**
     * How long the silence must have lasted.
     */
    after?: Clock;
    provenance?: Provenance;
  }[];
  /**
   * How it bears on other schemes and payments, one by one.
   *
   * @minItems 1
   */
  offsets?: {
    type: OffsetTypeCode;
    /**
     * The other scheme, where it has a record.
     */
    scheme?: string;
    /**
     * The other scheme or payment.
     */
    with: LocalisedText;
    /**
     * How far, and under which conditions.
     */
    note?: LocalisedText;
    provenance?: Provenance;
  }[];
  /**
   * Order, deduction and recovery between this scheme and others.
   */
  interplay?: Statement;
  /**
   * Who pays for the scheme.
   */
  funding?: {
    /**
     * Where the money comes from, in the words of the source.
     */
    description: LocalisedText;
    /**
     * The same as codes.
     *
     * @minItems 1
     */
    sources?: FundingSourceCode[];
    /**
     * Levy or budget over time, oldest first.
     *
     * @minItems 1
     */
    history?: {
      /**
       * From when the levy or budget had this value.
       */
      from: PartialDate;
      /**
       * Its value from then on.
       */
      value: Money;
    }[];
    provenance?: Provenance;
  };
  /**
   * How to claim.
   */
  application?: {
    /**
     * `true`: granted without an application; `false`: the source says that one is needed. Absent: not said.
     */
    automatic?: boolean;
    /**
     * To whom the claim is sent, where not to the body that decides and pays.
     */
    addressedTo?: Parties;
    /**
     * The steps of a claim, in the words of the source.
     */
    description: LocalisedText;
    /**
     * Where to apply or to ask.
     *
     * @minItems 1
     */
    contacts?: Contact[];
    /**
     * Languages in which a claim is accepted.
     *
     * @minItems 1
     */
    languages?: LanguageTag[];
    provenance?: Provenance;
  };
  /**
   * Role under Directive 2004/80/EC: assisting authority of residence, deciding authority of the event State.
   */
  crossBorder?: {
    /**
     * The role in the words of the source.
     */
    description: LocalisedText;
    /**
     * Body that helps residents to claim in another State.
     */
    assistingAuthority?: string;
    /**
     * Body that decides claims of residents of other States.
     */
    decidingAuthority?: string;
    /**
     * Claims sent from here to another State (e-Justice question set 492).
     */
    assisting?: CrossBorderAnswers;
    /**
     * Claims from another State decided here (e-Justice question set 493).
     */
    deciding?: CrossBorderAnswers;
    provenance?: Provenance;
  };
  /**
   * Figures that a source publishes of it.
   *
   * @minItems 1
   */
  statistics?: Statistic[];
  /**
   * Doubts, limits and history that no field holds.
   *
   * @minItems 1
   */
  notes?: Statement[];
  /**
   * Fields a State adds for itself, under its own code.
   */
  extensions?: {
    [k: string]: {
      [k: string]: unknown;
    };
  };
}
/**
 * A status, medal, day of remembrance, memorial, museum …
 */
export interface RecognitionMeasure {
  /**
   * Kind of the record; fixes which fields it has.
   */
  kind: "recognition-measure";
  /**
   * `<publisher>/<kind>/<slug>`; for compiled records the slug starts with the jurisdiction.
   */
  id: string;
  publisher: PublisherCode;
  jurisdiction: JurisdictionCode;
  /**
   * Parts of the State for which alone the record holds: the area served, or where a law applies. Absent: the whole State, or not said.
   *
   * @minItems 1
   */
  regions?: RegionCode[];
  /**
   * Record that this one takes over, for example a compiled one that its State now publishes.
   */
  replaces?: RecordId;
  /**
   * Version of the model that the record is written in.
   */
  schemaVersion: "0.3.0";
  /**
   * 1, 2, 3 …; a version is never changed once published.
   */
  version: number;
  status: RecordStatusCode;
  /**
   * Language of the original.
   */
  language: LanguageTag;
  /**
   * Languages other than the original in which texts are given.
   */
  translations?: {
    [k: string]: Translation;
  };
  /**
   * Date at which the record describes the system.
   */
  asOf: PartialDate;
  /**
   * How the data came about, and what is known of its quality.
   *
   * @minItems 1
   */
  quality: DataQualityFlagCode[];
  /**
   * Who confirmed the record, and when; what the flag `verified` rests on.
   *
   * @minItems 1
   */
  confirmations?: Confirmation[];
  /**
   * Every document that a value of the record relies on.
   *
   * @minItems 1
   */
  sources: Source[];
  /**
   * Holds for every value that does not state its own.
   */
  provenance: Provenance;
  /**
   * Name of what the record describes; a proper name may be given only in its own language.
   */
  name: LocalisedText;
  /**
   * What sort of measure it is.
   *
   * @minItems 1
   */
  types: RecognitionMeasureCode[];
  /**
   * What it is and what it means to victims.
   */
  description?: LocalisedText;
  /**
   * When it was created.
   */
  established?: PartialDate;
  /**
   * Whether it runs today, and since or until when.
   */
  lifeCycle?: {
    stage: LifeCycleCode;
    /**
     * From when to when it holds in that stage.
     */
    period?: Period;
    provenance?: Provenance;
  };
  /**
   * Who grants or holds it.
   */
  grantedBy?: Parties;
  /**
   * The one event that it is for. Absent: for any, or not said.
   */
  event?: TiedEvent;
  /**
   * Who can receive it. Absent: not said.
   */
  eligibility?: Eligibility;
  /**
   * By when to ask for it.
   *
   * @minItems 1
   */
  clocks?: Clock[];
  /**
   * The rule that gives the date in each year.
   */
  dayOfRemembrance?: DayRule;
  /**
   * The service through which it is asked for.
   */
  askedThrough?: string;
  /**
   * Where a memorial, museum or ceremony is.
   */
  place?: LocalisedText;
  /**
   * Its address, in parts.
   */
  postalAddress?: PostalAddress;
  /**
   * Where it is on a map.
   */
  coordinates?: Coordinates;
  /**
   * How to get there and which door to take.
   */
  directions?: LocalisedText;
  /**
   * What makes it usable by persons with a disability. Not named: not said.
   *
   * @minItems 1
   */
  accessibility?: AccessibilityFeatureCode[];
  /**
   * How it is asked for.
   */
  application?: {
    /**
     * The steps, in the words of the source.
     */
    description: LocalisedText;
    /**
     * Where to ask for it.
     *
     * @minItems 1
     */
    contacts?: Contact[];
    provenance?: Provenance;
  };
  /**
   * Laws, decrees and provisions it rests on.
   *
   * @minItems 1
   */
  legalBasis?: LegalReference[];
  /**
   * Figures that a source publishes of it.
   *
   * @minItems 1
   */
  statistics?: Statistic[];
  /**
   * Doubts, limits and history that no field holds.
   *
   * @minItems 1
   */
  notes?: Statement[];
  /**
   * Fields a State adds for itself, under its own code.
   */
  extensions?: {
    [k: string]: {
      [k: string]: unknown;
    };
  };
}
/**
 * An act that an authority has officially designated, and what that opens.
 */
export interface Designation {
  /**
   * Kind of the record; fixes which fields it has.
   */
  kind: "designation";
  /**
   * `<publisher>/<kind>/<slug>`; for compiled records the slug starts with the jurisdiction.
   */
  id: string;
  publisher: PublisherCode;
  jurisdiction: JurisdictionCode;
  /**
   * Parts of the State for which alone the record holds: the area served, or where a law applies. Absent: the whole State, or not said.
   *
   * @minItems 1
   */
  regions?: RegionCode[];
  /**
   * Record that this one takes over, for example a compiled one that its State now publishes.
   */
  replaces?: RecordId;
  /**
   * Version of the model that the record is written in.
   */
  schemaVersion: "0.3.0";
  /**
   * 1, 2, 3 …; a version is never changed once published.
   */
  version: number;
  status: RecordStatusCode;
  /**
   * Language of the original.
   */
  language: LanguageTag;
  /**
   * Languages other than the original in which texts are given.
   */
  translations?: {
    [k: string]: Translation;
  };
  /**
   * Date at which the record describes the system.
   */
  asOf: PartialDate;
  /**
   * How the data came about, and what is known of its quality.
   *
   * @minItems 1
   */
  quality: DataQualityFlagCode[];
  /**
   * Who confirmed the record, and when; what the flag `verified` rests on.
   *
   * @minItems 1
   */
  confirmations?: Confirmation[];
  /**
   * Every document that a value of the record relies on.
   *
   * @minItems 1
   */
  sources: Source[];
  /**
   * Holds for every value that does not state its own.
   */
  provenance: Provenance;
  /**
   * Name of what the record describes; a proper name may be given only in its own language.
   */
  name: LocalisedText;
  /**
   * The event that was designated.
   */
  event: {
    /**
     * The event as the authority names it; never a victim's name.
     */
    description: LocalisedText;
    /**
     * What sort of event it was.
     *
     * @minItems 1
     */
    types?: EventTypeCode[];
    /**
     * State on whose territory it took place.
     */
    country?: JurisdictionCode;
    /**
     * When it took place.
     */
    period?: Period;
  };
  /**
   * Authority that designated it.
   */
  designatedBy: Parties;
  /**
   * Day of the designation.
   */
  date?: CalendarDate;
  /**
   * Decree, declaration or decision.
   */
  act?: LegalReference;
  /**
   * Whom or what it covers.
   */
  scope?: Statement;
  /**
   * Schemes that the designation opens.
   *
   * @minItems 1
   *
   * Items: Id of a record of kind `compensation-scheme`.
   */
  opens?: string[];
  /**
   * Figures that a source publishes of it.
   *
   * @minItems 1
   */
  statistics?: Statistic[];
  /**
   * Doubts, limits and history that no field holds.
   *
   * @minItems 1
   */
  notes?: Statement[];
  /**
   * Fields a State adds for itself, under its own code.
   */
  extensions?: {
    [k: string]: {
      [k: string]: unknown;
    };
  };
}
/**
 * What an international text asks of States, need by need.
 */
export interface Guideline {
  /**
   * Kind of the record; fixes which fields it has.
   */
  kind: "guideline";
  /**
   * `<publisher>/<kind>/<slug>`; for compiled records the slug starts with the jurisdiction.
   */
  id: string;
  publisher: PublisherCode;
  jurisdiction: JurisdictionCode;
  /**
   * Parts of the State for which alone the record holds: the area served, or where a law applies. Absent: the whole State, or not said.
   *
   * @minItems 1
   */
  regions?: RegionCode[];
  /**
   * Record that this one takes over, for example a compiled one that its State now publishes.
   */
  replaces?: RecordId;
  /**
   * Version of the model that the record is written in.
   */
  schemaVersion: "0.3.0";
  /**
   * 1, 2, 3 …; a version is never changed once published.
   */
  version: number;
  status: RecordStatusCode;
  /**
   * Language of the original.
   */
  language: LanguageTag;
  /**
   * Languages other than the original in which texts are given.
   */
  translations?: {
    [k: string]: Translation;
  };
  /**
   * Date at which the record describes the system.
   */
  asOf: PartialDate;
  /**
   * How the data came about, and what is known of its quality.
   *
   * @minItems 1
   */
  quality: DataQualityFlagCode[];
  /**
   * Who confirmed the record, and when; what the flag `verified` rests on.
   *
   * @minItems 1
   */
  confirmations?: Confirmation[];
  /**
   * Every document that a value of the record relies on.
   *
   * @minItems 1
   */
  sources: Source[];
  /**
   * Holds for every value that does not state its own.
   */
  provenance: Provenance;
  /**
   * Name of what the record describes; a proper name may be given only in its own language.
   */
  name: LocalisedText;
  /**
   * Body that adopted the text.
   */
  issuedBy: LocalisedText;
  /**
   * The text itself.
   */
  instrument: LegalReference;
  /**
   * When it was adopted.
   */
  adopted?: PartialDate;
  /**
   * Whether it binds the States it addresses.
   */
  binding?: boolean;
  /**
   * Whom it addresses.
   */
  addressees?: Statement;
  /**
   * What it asks for, one by one, in the order of the text.
   *
   * @minItems 1
   */
  requirements: GuidelineRequirement[];
  /**
   * Figures that a source publishes of it.
   *
   * @minItems 1
   */
  statistics?: Statistic[];
  /**
   * Doubts, limits and history that no field holds.
   *
   * @minItems 1
   */
  notes?: Statement[];
  /**
   * Fields a State adds for itself, under its own code.
   */
  extensions?: {
    [k: string]: {
      [k: string]: unknown;
    };
  };
}
/**
 * Something that was done and that others may want to take over.
 */
export interface GoodPractice {
  /**
   * Kind of the record; fixes which fields it has.
   */
  kind: "good-practice";
  /**
   * `<publisher>/<kind>/<slug>`; for compiled records the slug starts with the jurisdiction.
   */
  id: string;
  publisher: PublisherCode;
  jurisdiction: JurisdictionCode;
  /**
   * Parts of the State for which alone the record holds: the area served, or where a law applies. Absent: the whole State, or not said.
   *
   * @minItems 1
   */
  regions?: RegionCode[];
  /**
   * Record that this one takes over, for example a compiled one that its State now publishes.
   */
  replaces?: RecordId;
  /**
   * Version of the model that the record is written in.
   */
  schemaVersion: "0.3.0";
  /**
   * 1, 2, 3 …; a version is never changed once published.
   */
  version: number;
  status: RecordStatusCode;
  /**
   * Language of the original.
   */
  language: LanguageTag;
  /**
   * Languages other than the original in which texts are given.
   */
  translations?: {
    [k: string]: Translation;
  };
  /**
   * Date at which the record describes the system.
   */
  asOf: PartialDate;
  /**
   * How the data came about, and what is known of its quality.
   *
   * @minItems 1
   */
  quality: DataQualityFlagCode[];
  /**
   * Who confirmed the record, and when; what the flag `verified` rests on.
   *
   * @minItems 1
   */
  confirmations?: Confirmation[];
  /**
   * Every document that a value of the record relies on.
   *
   * @minItems 1
   */
  sources: Source[];
  /**
   * Holds for every value that does not state its own.
   */
  provenance: Provenance;
  /**
   * Name of what the record describes; a proper name may be given only in its own language.
   */
  name: LocalisedText;
  /**
   * What was done.
   */
  description: LocalisedText;
  /**
   * Key areas of victim assistance it concerns.
   *
   * @minItems 1
   */
  keyAreas?: KeyAreaCode[];
  /**
   * Needs that it meets.
   *
   * @minItems 1
   */
  needs?: NeedCode[];
  /**
   * When after an event it is of use.
   *
   * @minItems 1
   */
  phases?: PhaseCode[];
  /**
   * Who did it.
   */
  triedBy?: Parties;
  /**
   * Where and when it was done.
   */
  tried?: {
    /**
     * Place, event or system.
     */
    where?: LocalisedText;
    /**
     * When it was done.
     */
    period?: Period;
    provenance?: Provenance;
  };
  /**
   * How well it is known to help.
   */
  evidence?: {
    strength?: EvidenceStrengthCode;
    /**
     * What was found, and how.
     */
    description: LocalisedText;
    provenance?: Provenance;
  };
  /**
   * Services that work this way.
   *
   * @minItems 1
   *
   * Items: Id of a record of kind `service`.
   */
  services?: string[];
  /**
   * Whom to ask: a body, never a private person.
   *
   * @minItems 1
   */
  contacts?: Contact[];
  /**
   * Figures that a source publishes of it.
   *
   * @minItems 1
   */
  statistics?: Statistic[];
  /**
   * Doubts, limits and history that no field holds.
   *
   * @minItems 1
   */
  notes?: Statement[];
  /**
   * Fields a State adds for itself, under its own code.
   */
  extensions?: {
    [k: string]: {
      [k: string]: unknown;
    };
  };
}
/**
 * Contacts that only professionals or authorities may see.
 */
export interface ContactSheet {
  /**
   * Kind of the record; fixes which fields it has.
   */
  kind: "contact-sheet";
  /**
   * `<publisher>/<kind>/<slug>`; for compiled records the slug starts with the jurisdiction.
   */
  id: string;
  publisher: PublisherCode;
  jurisdiction: JurisdictionCode;
  /**
   * Parts of the State for which alone the record holds: the area served, or where a law applies. Absent: the whole State, or not said.
   *
   * @minItems 1
   */
  regions?: RegionCode[];
  /**
   * Record that this one takes over, for example a compiled one that its State now publishes.
   */
  replaces?: RecordId;
  /**
   * Version of the model that the record is written in.
   */
  schemaVersion: "0.3.0";
  /**
   * 1, 2, 3 …; a version is never changed once published.
   */
  version: number;
  status: RecordStatusCode;
  /**
   * Language of the original.
   */
  language: LanguageTag;
  /**
   * Languages other than the original in which texts are given.
   */
  translations?: {
    [k: string]: Translation;
  };
  /**
   * Date at which the record describes the system.
   */
  asOf: PartialDate;
  /**
   * How the data came about, and what is known of its quality.
   *
   * @minItems 1
   */
  quality: DataQualityFlagCode[];
  /**
   * Who confirmed the record, and when; what the flag `verified` rests on.
   *
   * @minItems 1
   */
  confirmations?: Confirmation[];
  /**
   * Every document that a value of the record relies on.
   *
   * @minItems 1
   */
  sources: Source[];
  /**
   * Holds for every value that does not state its own.
   */
  provenance: Provenance;
  /**
   * Name of what the record describes; a proper name may be given only in its own language.
   */
  name: LocalisedText;
  /**
   * Who may see it.
   */
  audience: "authorities" | "professionals";
  /**
   * The desks of the sheet.
   *
   * @minItems 1
   */
  entries: {
    /**
     * Function or desk, never a private person.
     */
    function: LocalisedText;
    /**
     * Body that the desk belongs to.
     */
    organisation?: string;
    /**
     * When after an event it is used. Absent: at any time.
     *
     * @minItems 1
     */
    phases?: PhaseCode[];
    /**
     * How to reach the desk.
     *
     * @minItems 1
     */
    contacts: Contact[];
    provenance?: Provenance;
  }[];
  /**
   * Figures that a source publishes of it.
   *
   * @minItems 1
   */
  statistics?: Statistic[];
  /**
   * Doubts, limits and history that no field holds.
   *
   * @minItems 1
   */
  notes?: Statement[];
  /**
   * Fields a State adds for itself, under its own code.
   */
  extensions?: {
    [k: string]: {
      [k: string]: unknown;
    };
  };
}
/**
 * What is open just now after an event, until it expires.
 */
export interface IncidentNotice {
  /**
   * Kind of the record; fixes which fields it has.
   */
  kind: "incident-notice";
  /**
   * `<publisher>/<kind>/<slug>`; for compiled records the slug starts with the jurisdiction.
   */
  id: string;
  publisher: PublisherCode;
  jurisdiction: JurisdictionCode;
  /**
   * Parts of the State for which alone the record holds: the area served, or where a law applies. Absent: the whole State, or not said.
   *
   * @minItems 1
   */
  regions?: RegionCode[];
  /**
   * Record that this one takes over, for example a compiled one that its State now publishes.
   */
  replaces?: RecordId;
  /**
   * Version of the model that the record is written in.
   */
  schemaVersion: "0.3.0";
  /**
   * 1, 2, 3 …; a version is never changed once published.
   */
  version: number;
  status: RecordStatusCode;
  /**
   * Language of the original.
   */
  language: LanguageTag;
  /**
   * Languages other than the original in which texts are given.
   */
  translations?: {
    [k: string]: Translation;
  };
  /**
   * Date at which the record describes the system.
   */
  asOf: PartialDate;
  /**
   * How the data came about, and what is known of its quality.
   *
   * @minItems 1
   */
  quality: DataQualityFlagCode[];
  /**
   * Who confirmed the record, and when; what the flag `verified` rests on.
   *
   * @minItems 1
   */
  confirmations?: Confirmation[];
  /**
   * Every document that a value of the record relies on.
   *
   * @minItems 1
   */
  sources: Source[];
  /**
   * Holds for every value that does not state its own.
   */
  provenance: Provenance;
  /**
   * Name of what the record describes; a proper name may be given only in its own language.
   */
  name: LocalisedText;
  /**
   * The event that the notice is about.
   */
  event: {
    /**
     * The event in neutral words; no figures of victims.
     */
    description: LocalisedText;
    /**
     * What sort of event it is.
     *
     * @minItems 1
     */
    types?: EventTypeCode[];
    /**
     * State on whose territory it took place.
     */
    country: JurisdictionCode;
    /**
     * Official designation of the event, where there is one.
     */
    designation?: string;
  };
  /**
   * Authority that issues the notice.
   */
  issuedBy: Parties;
  /**
   * When the notice was issued.
   */
  issuedAt: DateTime;
  /**
   * When the issuer last made sure that everything in it holds.
   */
  lastVerifiedAt: DateTime;
  /**
   * After this moment it must not be shown as current.
   */
  expiresAt: DateTime;
  /**
   * Numbers and pages opened for this event.
   *
   * @minItems 1
   */
  hotlines?: Contact[];
  /**
   * Reception centres and other places to go to.
   *
   * @minItems 1
   */
  places?: {
    /**
     * What the place is called.
     */
    name: LocalisedText;
    /**
     * Where it is: address, or how to find it.
     */
    place: LocalisedText;
    /**
     * Its address, in parts.
     */
    postalAddress?: PostalAddress;
    /**
     * Where it is on a map.
     */
    coordinates?: Coordinates;
    /**
     * How to get there and which door to take.
     */
    directions?: LocalisedText;
    /**
     * What makes it usable by persons with a disability. Not named: not said.
     *
     * @minItems 1
     */
    accessibility?: AccessibilityFeatureCode[];
    /**
     * Needs that are met there.
     *
     * @minItems 1
     */
    needs?: NeedCode[];
    /**
     * When it is open.
     */
    hours?: OpeningHours;
    /**
     * How to reach it.
     *
     * @minItems 1
     */
    contacts?: Contact[];
    provenance?: Provenance;
  }[];
  /**
   * Services activated.
   *
   * @minItems 1
   *
   * Items: Id of a record of kind `service`.
   */
  services?: string[];
  /**
   * What people concerned should do now.
   */
  advice?: LocalisedText;
  /**
   * Figures that a source publishes of it.
   *
   * @minItems 1
   */
  statistics?: Statistic[];
  /**
   * Doubts, limits and history that no field holds.
   *
   * @minItems 1
   */
  notes?: Statement[];
  /**
   * Fields a State adds for itself, under its own code.
   */
  extensions?: {
    [k: string]: {
      [k: string]: unknown;
    };
  };
}

/**
 * An abstract situation in which somebody asks for help, without a name or a day of birth.
 */
export interface Situation {
  facts: Facts;
  /**
   * Needs to look for; absent means every need.
   *
   * @minItems 1
   */
  needs?: readonly NeedCode[] | undefined;
}

/**
 * What is known of an event, a person and a claim. An absent fact is unknown, never no. Whether a value that a list does not name is denied or not said, the code list `eligibility-fact` says (`silence`).
 */
export interface Facts {
  /**
   * State on whose territory the event took place.
   */
  "event-country"?: JurisdictionCode | undefined;
  /**
   * Day on which the event took place.
   */
  "event-date"?: CalendarDate | undefined;
  /**
   * Legal character or mode of the event.
   *
   * @maxItems 50
   */
  "event-type"?: readonly string[] | undefined;
  /**
   * States whose competent authority is known to have designated the event officially; an empty list says that none has.
   *
   * @maxItems 50
   */
  "designated-by"?: readonly JurisdictionCode[] | undefined;
  /**
   * How the person was affected; several may apply.
   *
   * @maxItems 50
   */
  "victim-status"?: readonly string[] | undefined;
  /**
   * Whether the person is on the authority's list of victims.
   */
  "on-victim-list"?: boolean | undefined;
  /**
   * Whether an authority has recognised the person as a victim.
   */
  "recognised-as-victim"?: boolean | undefined;
  /**
   * Nationality of the person at the event; several may apply.
   *
   * @maxItems 50
   */
  nationality?: readonly JurisdictionCode[] | undefined;
  /**
   * State of habitual residence at the event.
   */
  "residence-at-event"?: JurisdictionCode | undefined;
  /**
   * State of habitual residence today.
   */
  "residence-now"?: JurisdictionCode | undefined;
  /**
   * Whether the person stayed lawfully in the State of the event.
   */
  "lawful-stay"?: boolean | undefined;
  /**
   * Completed years of age on the day of the event.
   */
  "age-at-event"?: number | undefined;
  /**
   * Completed years of age today.
   */
  "age-now"?: number | undefined;
  /**
   * Relation of a relative to the direct victim.
   */
  "kinship-to-victim"?: string | undefined;
  /**
   * Whether the person depended on the direct victim for a living.
   */
  "dependent-on-victim"?: boolean | undefined;
  /**
   * Whether the person suffered bodily harm, psychological harm included.
   */
  "harm-bodily"?: boolean | undefined;
  /**
   * Whether the person suffered psychological harm.
   */
  "harm-psychological"?: boolean | undefined;
  /**
   * Whether property was damaged.
   */
  "harm-material"?: boolean | undefined;
  /**
   * Degree of permanent disability or invalidity attributed to the event.
   */
  "disability-degree"?: number | undefined;
  /**
   * Days of total temporary incapacity for work.
   */
  "incapacity-days"?: number | undefined;
  /**
   * Damage claimed, in the currency of the scheme.
   */
  "damage-sum"?: number | undefined;
  /**
   * Whether the facts were reported to the police or a complaint was filed.
   */
  "reported-to-police"?: boolean | undefined;
  /**
   * Whether the person is or was a civil party in the criminal proceedings.
   */
  "civil-party"?: boolean | undefined;
  /**
   * Whether a final judgment on the facts exists.
   */
  "judgment-final"?: boolean | undefined;
  /**
   * Whether the offender has paid.
   */
  "offender-compensated"?: boolean | undefined;
  /**
   * Whether an insurance covers the harm.
   */
  insured?: boolean | undefined;
  /**
   * Whether the person took part in the act.
   */
  "involved-in-act"?: boolean | undefined;
  /**
   * Day on which the direct victim died.
   */
  "death-date"?: CalendarDate | undefined;
  /**
   * Day on which the medical condition was held to be stable.
   */
  "stabilisation-date"?: CalendarDate | undefined;
  /**
   * Day on which the event was officially designated.
   */
  "designation-date"?: CalendarDate | undefined;
  /**
   * Day of the final judgment.
   */
  "judgment-date"?: CalendarDate | undefined;
  /**
   * Whether the direct victim died as a consequence of the event.
   */
  "victim-deceased"?: boolean | undefined;
  /**
   * Whether the person was present at the event or at its immediate aftermath.
   */
  "present-at-scene"?: boolean | undefined;
  /**
   * Whether the person was directly exposed to the danger of death or bodily harm.
   */
  "directly-exposed"?: boolean | undefined;
  /**
   * Whether the person was at work, or on the way to or from it, at the event.
   */
  "at-work"?: boolean | undefined;
  /**
   * Completed years of unbroken residence, before the event, in the State of residence at the event.
   */
  "residence-years"?: number | undefined;
  /**
   * Whether the person holds long-term resident status in the State of residence at the event.
   */
  "long-term-resident"?: boolean | undefined;
  /**
   * States for whose government the person worked at the event; an empty list says none.
   *
   * @maxItems 50
   */
  "employer-state"?: readonly JurisdictionCode[] | undefined;
  /**
   * Whether the person travelled against the advice of the State of nationality or residence.
   */
  "travelled-against-advice"?: boolean | undefined;
  /**
   * Completed years for which the person lived as a couple with the direct victim.
   */
  "cohabitation-years"?: number | undefined;
  /**
   * Whether the competent body has certified that the condition stems from the event.
   */
  "condition-certified"?: boolean | undefined;
  /**
   * Whether the person cooperated with the investigation.
   */
  "cooperated-with-authorities"?: boolean | undefined;
  /**
   * Whether the person has a criminal conviction that is not spent.
   */
  "criminal-conviction"?: boolean | undefined;
  /**
   * Whether the offender is unknown, cannot be prosecuted or cannot pay.
   */
  "offender-cannot-pay"?: boolean | undefined;
  /**
   * Whether another State compensates the same harm.
   */
  "other-state-compensates"?: boolean | undefined;
  /**
   * Day of discharge from medical treatment.
   */
  "discharge-date"?: CalendarDate | undefined;
  /**
   * Day on which the person learned of the harm or of the right.
   */
  "knowledge-date"?: CalendarDate | undefined;
  /**
   * Day on which the claim was received.
   */
  "claim-date"?: CalendarDate | undefined;
  /**
   * Day on which the file was complete.
   */
  "complete-file-date"?: CalendarDate | undefined;
  /**
   * Day on which the offer was received.
   */
  "offer-date"?: CalendarDate | undefined;
  /**
   * Day on which the offer was accepted.
   */
  "acceptance-date"?: CalendarDate | undefined;
  /**
   * Part of the State in which the event took place, ISO 3166-2 in lower case: `gb-nir`.
   */
  "event-region"?: string | undefined;
  /**
   * Part of the State in which the person lives today, ISO 3166-2 in lower case: `gb-sct`.
   */
  "residence-region"?: string | undefined;
  /**
   * How many persons qualify for the same payment after the same death, this one included.
   */
  "qualifying-persons"?: number | undefined;
  /**
   * How many persons depend on the one who claims.
   */
  dependants?: number | undefined;
  /**
   * Whether the act had an extremist, racist or antisemitic motive.
   */
  "extremist-motive"?: boolean | undefined;
  /**
   * Whether a State sponsored the act.
   */
  "state-sponsored-act"?: boolean | undefined;
  /**
   * Nationality of the direct victim at the event, where the person is another; several may apply.
   *
   * @maxItems 50
   */
  "victim-nationality"?: readonly JurisdictionCode[] | undefined;
  /**
   * State of habitual residence of the direct victim at the event, where the person is another.
   */
  "victim-residence"?: JurisdictionCode | undefined;
  /**
   * States for whose government the direct victim worked at the event, where the person is another.
   *
   * @maxItems 50
   */
  "victim-employer-state"?: readonly JurisdictionCode[] | undefined;
  /**
   * Whether a survivor is alive who comes before the person in the legal order of survivors.
   */
  "closer-survivor"?: boolean | undefined;
  /**
   * Whether the person and the direct victim have a child together.
   */
  "common-child"?: boolean | undefined;
  /**
   * Whether the person has ties to criminal circles.
   */
  "criminal-ties"?: boolean | undefined;
  /**
   * Whether the person lawfully resides in the State of residence.
   */
  "residence-title"?: boolean | undefined;
  /**
   * Whether the person acts as personal representative of a direct victim who died.
   */
  "personal-representative"?: boolean | undefined;
  /**
   * Whether the person suffered physical harm, psychological harm apart.
   */
  "harm-physical"?: boolean | undefined;
  /**
   * State whose court gave the final judgment.
   */
  "judgment-state"?: JurisdictionCode | undefined;
  /**
   * Day on which the competent body certified the condition.
   */
  "certification-date"?: CalendarDate | undefined;
  /**
   * Day on which the body decided on the claim.
   */
  "decision-date"?: CalendarDate | undefined;
  /**
   * Day on which the claim was refused.
   */
  "refusal-date"?: CalendarDate | undefined;
  /**
   * Day on which the investigation or the criminal proceedings ended.
   */
  "investigation-end-date"?: CalendarDate | undefined;
  /**
   * Day on which the benefit was granted.
   */
  "grant-date"?: CalendarDate | undefined;
  /**
   * Day of the last act of enforcement against the offender.
   */
  "enforcement-date"?: CalendarDate | undefined;
  /**
   * What is known not to be so, of lists in which a value that is not named is not said.
   */
  not?: {
    /**
     * Values that are known not to be so.
     *
     * @minItems 1
     * @maxItems 50
     */
    "event-type"?: readonly string[] | undefined;
    /**
     * Values that are known not to be so.
     *
     * @minItems 1
     * @maxItems 50
     */
    "designated-by"?: readonly JurisdictionCode[] | undefined;
    /**
     * Values that are known not to be so.
     *
     * @minItems 1
     * @maxItems 50
     */
    "victim-status"?: readonly string[] | undefined;
  };
}

/**
 * What one State adds to the model: fields of its own, codes in open lists, stricter rules.
 */
export interface Profile {
  /**
   * `<cc>/profile/<slug>`; `cc` says whose profile it is.
   */
  id: string;
  /**
   * Semantic version of the profile itself.
   */
  version: string;
  /**
   * Version of the model that it extends.
   */
  extends: "0.3.0";
  /**
   * Name of the profile.
   */
  title: LocalisedText;
  /**
   * What the profile is for.
   */
  description?: LocalisedText;
  /**
   * Record kind → JSON Schema of what stands under `extensions.<cc>`.
   */
  extensions?: {
    [k: string]: {
      [k: string]: unknown;
    };
  };
  /**
   * Codes that the State adds to open lists.
   *
   * @minItems 1
   * @maxItems 5000
   */
  codes?: NationalCodeDeclaration[];
  /**
   * Holds for the records that the State publishes itself.
   *
   * @minItems 1
   * @maxItems 500
   */
  required?: RequiredField[];
}
/**
 * A code that a State adds to an open list.
 */
export interface NationalCodeDeclaration {
  /**
   * The open list it is added to.
   */
  list:
    | "service-type"
    | "provider-type"
    | "recognition-measure"
    | "organisation-function"
    | "target-group"
    | "accessibility-feature";
  /**
   * `x-<cc>-…`, where `cc` is the State of the profile.
   */
  code: string;
  /**
   * Standard code of the same list: how those who do not know this one read it.
   */
  broader: string;
  /**
   * What the code is called.
   */
  labels: LocalisedText;
  /**
   * What it means, and how it differs from the broader code.
   */
  definition?: LocalisedText;
}
/**
 * A field that is optional in the model and not in a State.
 */
export interface RequiredField {
  /**
   * Record kind that the field belongs to.
   */
  kind:
    | "national-system"
    | "organisation"
    | "service"
    | "pathway"
    | "compensation-scheme"
    | "recognition-measure"
    | "designation"
    | "guideline"
    | "good-practice"
    | "contact-sheet"
    | "incident-notice";
  /**
   * JSON Pointer (RFC 6901) in records of that kind; `*` stands for every entry of a list or map.
   */
  field: string;
  /**
   * `error` where not said.
   */
  severity?: "error" | "warning" | "notice";
}

/**
 * One thing wrong with, or worth knowing about, a document: the code says what, the pointer where, the parameters the details; the words come from the language files.
 */
export interface Finding {
  /**
   * What is wrong, for example `missing-property`; sentences are kept by code.
   */
  code: string;
  /**
   * `error`: not accepted. `warning`: accepted, should be mended. `notice`: worth knowing.
   */
  severity: "error" | "warning" | "notice";
  /**
   * JSON Pointer (RFC 6901) into the document; empty for the whole.
   */
  pointer: string;
  /**
   * Details by name, which fill the braces of the sentence.
   */
  params: {
    [k: string]: string | number | string[];
  };
  /**
   * Id of the record, where a set of records was checked.
   */
  record?: string;
}

/**
 * Body of every answer that is not a success (RFC 9457).
 */
export interface Problem {
  /**
   * `urn:civic:problem:` and the kind of problem.
   */
  type: string;
  title: string;
  status: number;
  detail?: string;
  /**
   * Id of the request, to quote when asking for help.
   */
  instance?: string;
  /**
   * What, where and how to mend.
   */
  findings?: DescribedFinding[];
}

/**
 * A finding with its sentence in the language of the answer (`Content-Language`).
 */
export interface DescribedFinding {
  /**
   * What is wrong, for example `missing-property`; sentences are kept by code.
   */
  code: string;
  /**
   * `error`: not accepted. `warning`: accepted, should be mended. `notice`: worth knowing.
   */
  severity: "error" | "warning" | "notice";
  /**
   * JSON Pointer (RFC 6901) into the document; empty for the whole.
   */
  pointer: string;
  /**
   * Details by name, which fill the braces of the sentence.
   */
  params: {
    [k: string]: string | number | string[];
  };
  /**
   * Id of the record, where a set of records was checked.
   */
  record?: string;
  message: string;
  /**
   * Where this node tells more of it: a path with the place on the page.
   */
  docs: string;
}

/**
 * A page of records.
 */
export interface RecordPage {
  items: CivicRecord[];
  /**
   * Cursor of the next page; absent on the last.
   */
  next?: string;
}

/**
 * What became of a set.
 */
export interface PublishedSet {
  /**
   * `false`: it was a dry run.
   */
  kept: boolean;
  /**
   * In the order of the set.
   */
  versions: PlacedVersion[];
  /**
   * Warnings and notices; the pointers begin with the place in the set.
   */
  findings: DescribedFinding[];
  /**
   * References to records of other publishers that are not here.
   */
  unresolved: UnresolvedReference[];
  /**
   * Records outside the set (`record`) that refer to one that the set withdraws; the pointers are in them.
   */
  elsewhere: DescribedFinding[];
  /**
   * How many there are beside those listed.
   */
  omitted?: number;
}

/**
 * What became of a version of a set.
 */
export interface PlacedVersion {
  id: RecordId;
  version: number;
  /**
   * Digest of the canonical bytes.
   */
  digest: string;
  outcome: PlacedOutcome;
}

/**
 * `unchanged`: it was here already. `signed`: it was here without a signature, and has one now.
 */
export type PlacedOutcome = "added" | "unchanged" | "signed";

/**
 * A reference to a record that is not here.
 */
export interface UnresolvedReference {
  /**
   * Where the reference stands in the set.
   */
  pointer: string;
  reference: RecordId;
}

/**
 * A page of the versions of a record.
 */
export interface VersionPage {
  /**
   * Versions, the newest first.
   */
  items: RecordVersion[];
  /**
   * Cursor of the next page; absent on the last.
   */
  next?: string;
}

/**
 * One version in the history of a record.
 */
export interface RecordVersion {
  version: number;
  status: RecordStatusCode;
  /**
   * Digest of its canonical bytes.
   */
  digest: string;
  /**
   * When this node took it, by its own clock; other nodes took it at other times.
   */
  at: string;
  /**
   * Path of the version on this node.
   */
  href: string;
  /**
   * Thumbprint of the key that signed it (RFC 7638); absent where nobody did.
   */
  signedBy?: string;
  /**
   * Path of its signature on this node; absent where nobody signed it.
   */
  signature?: string;
}

/**
 * What was signed, with its signature: a flattened JWS (RFC 7515, 7.2.2).
 */
export interface FlattenedJws {
  /**
   * BASE64URL of the protected header: `alg` ES256, `typ`, `kid` (RFC 7638), `salt`; of a version also `previous` and `standsBy`, where they apply.
   */
  protected: string;
  /**
   * BASE64URL of what is signed: canonical JSON (RFC 8785).
   */
  payload: string;
  /**
   * BASE64URL of the signature, r and s (RFC 7518, 3.4).
   */
  signature: string;
}

/**
 * What validation says of a document.
 */
export interface ValidationReport {
  /**
   * Whether there is no error; warnings and notices do not count.
   */
  valid: boolean;
  /**
   * Errors, warnings and notices, each with its place and how to mend it.
   */
  findings: DescribedFinding[];
}

/**
 * One line of a feed.
 */
export type FeedLine = SignedVersionLine | UnsignedVersionLine | StatementLine | DisputeLine | BookmarkLine;

/**
 * A version with the signature of its publisher; the payload is the record.
 */
export interface SignedVersionLine {
  /**
   * `after` of who wants to go on behind this line.
   */
  cursor: string;
  /**
   * When this node took it, by its own clock, in UTC.
   */
  at: string;
  op: VersionChange;
  hash: string;
  jws: FlattenedJws;
}

/**
 * `withdraw`: with this version the record is withdrawn.
 */
export type VersionChange = "put" | "withdraw";

/**
 * A version that nobody signed.
 */
export interface UnsignedVersionLine {
  /**
   * `after` of who wants to go on behind this line.
   */
  cursor: string;
  /**
   * When this node took it, by its own clock, in UTC.
   */
  at: string;
  op: VersionChange;
  id: RecordId;
  version: number;
  digest: string;
  record: CivicRecord;
}

/**
 * A further key of a publisher, a key that counts no more, or that a State confirms a compiled record.
 */
export interface StatementLine {
  /**
   * `after` of who wants to go on behind this line.
   */
  cursor: string;
  /**
   * When this node took it, by its own clock, in UTC.
   */
  at: string;
  op: StatementType;
  hash: string;
  jws: FlattenedJws;
}

/**
 * `key`: a further key of a publisher. `revocation`: a key counts no more. `confirmation`: a State confirms a compiled record.
 */
export type StatementType = "key" | "revocation" | "confirmation";

/**
 * Evidence that one version was signed with two contents.
 */
export interface DisputeLine {
  /**
   * `after` of who wants to go on behind this line.
   */
  cursor: string;
  /**
   * When this node took it, by its own clock, in UTC.
   */
  at: string;
  op: "dispute";
  id: RecordId;
  version: number;
  /**
   * @minItems 2
   * @maxItems 2
   */
  jws: FlattenedJws[];
}

/**
 * The last line. Without it the feed was cut off.
 */
export interface BookmarkLine {
  /**
   * `after` of the next request, also past what the filters left out.
   */
  bookmark: string;
  /**
   * Whether more is there already.
   */
  more: boolean;
}

/**
 * One line of an export.
 */
export type ExportLine = ExportedRecord | ExportEnd;

/**
 * A record with its digest.
 */
export interface ExportedRecord {
  id: RecordId;
  version: number;
  digest: string;
  record: CivicRecord;
}

/**
 * The last line: how many records came before.
 */
export interface ExportEnd {
  end: {
    count: number;
  };
}

/**
 * One line of the report.
 */
export type ImportReport = ImportedLine | ImportEnd;

/**
 * What became of a line.
 */
export interface ImportedLine {
  /**
   * Which line it is; blank ones are not counted.
   */
  line: number;
  id?: RecordId;
  version?: number;
  outcome: ImportOutcome;
  /**
   * Why it was refused; pointers are in the record. At most twenty, errors first.
   */
  findings?: DescribedFinding[];
}

/**
 * `unchanged`: it was here already. `signed`: it was here without a signature, and has one now. `ignored`: the line holds no version.
 */
export type ImportOutcome = "added" | "unchanged" | "signed" | "refused" | "ignored";

/**
 * The last line. Without it the report was cut off.
 */
export interface ImportEnd {
  end: ImportSum;
}

/**
 * What became of all lines.
 */
export interface ImportSum {
  lines: number;
  added: number;
  unchanged: number;
  signed: number;
  refused: number;
  ignored: number;
  /**
   * Whether all that was sent was read.
   */
  complete: boolean;
  /**
   * Why not: `request-timeout` (nothing, or too little, came for long), `body-too-large` (a line did not end), `unavailable`, `storage-full`. What was reported before is kept.
   */
  why?: string;
}

/**
 * The nodes that this one mirrors.
 */
export interface PeerList {
  /**
   * One for each node, in the order of their addresses.
   */
  items: MirroredPeer[];
}

/**
 * How far the mirroring of a peer has come.
 */
export interface MirroredPeer {
  /**
   * Its address.
   */
  url: string;
  /**
   * Publishers whose records are taken from there.
   */
  publishers: PublisherCode[];
  /**
   * Those of them whose records are taken without a signature as well.
   */
  unsigned: PublisherCode[];
  /**
   * Whether an anchor says whose keys are believed. Without one, only keys that count here already do.
   */
  anchored: boolean;
  /**
   * When it last answered as it should; absent where it never did.
   */
  contact?: string;
  /**
   * Why the last try failed; absent where it did not, or where that is not known.
   */
  failure?: PeerFailure;
  /**
   * The same in detail and in English, for whoever runs the node; absent where the last try did not fail.
   */
  error?: string;
  /**
   * Tries in a row that failed.
   */
  failures: number;
  /**
   * Whether there is more to read there, as far as is known.
   */
  more: boolean;
  /**
   * Entries of its feed that were read.
   */
  received: number;
  /**
   * Those that changed something here.
   */
  applied: number;
  /**
   * Those that were refused.
   */
  refused: number;
  /**
   * Refused entries that are kept, as evidence and to be tried again where that may help.
   */
  quarantined: number;
  /**
   * The last that were refused, newest first; twenty at most.
   */
  refusals: {
    /**
     * When it was refused.
     */
    at: string;
    finding: DescribedFinding;
  }[];
}

/**
 * Why a peer could not be read: no connection came about, it did not answer in time, the connection broke off, it answered something else than was asked for, its answer reached a bound of this node, it has had its quota of bytes stored here, or this node could not store what it sent.
 */
export type PeerFailure =
  | "unreachable"
  | "silent"
  | "broken-off"
  | "unexpected-answer"
  | "bound-reached"
  | "quota-reached"
  | "not-stored";

/**
 * A statement that was taken.
 */
export interface TakenStatement {
  type: StatementType;
  publisher: PublisherCode;
  /**
   * Thumbprint of the key, or id of the record, that it is about.
   */
  about: string;
  hash: string;
  /**
   * How many keys of the publisher count here from now on.
   */
  keysInForce: number;
  /**
   * What follows from it, where the last key was revoked: nothing of this publisher is taken any more.
   */
  notice?: string;
}

/**
 * What States confirm.
 */
export interface Confirmations {
  /**
   * What is confirmed, in the order of the records.
   */
  items: ListedConfirmation[];
  /**
   * How many more there are, where the answer would be too long.
   */
  omitted?: number;
}

/**
 * That a State found a compiled record right on a day.
 */
export interface ListedConfirmation {
  /**
   * Who confirms.
   */
  publisher: PublisherCode;
  record: RecordId;
  version: number;
  /**
   * Digest of the version that was looked at.
   */
  digest: string;
  /**
   * The day.
   */
  on: CalendarDate;
  /**
   * The latest version that this node has of the record. The same version with another digest is not what was confirmed. Absent where the record is not here.
   */
  latest?: {
    version: number;
    digest: string;
  };
}

/**
 * Versions signed with two contents.
 */
export interface Disputes {
  /**
   * The versions in dispute, settled ones among them.
   */
  items: ListedDispute[];
  /**
   * How many more there are, where the answer would be too long.
   */
  omitted?: number;
}

/**
 * A version that was signed with two contents.
 */
export interface ListedDispute {
  id: RecordId;
  version: number;
  /**
   * Hashes of the two signatures.
   *
   * @minItems 2
   * @maxItems 2
   */
  hashes: string[];
  /**
   * When this node learnt of it, by its own clock.
   */
  at: string;
  /**
   * Which one its publisher stands by; absent where that is open.
   */
  settled?: string;
  /**
   * The evidence, in the order of the hashes.
   *
   * @minItems 2
   * @maxItems 2
   */
  jws?: FlattenedJws[];
}

/**
 * Every code list with its words.
 */
export interface Codelists {
  /**
   * The lists, each with its codes in their order.
   */
  codelists: {
    id: string;
    openness: "open" | "closed";
    since: string;
    labels: {
      [k: string]: string;
    };
    concepts: CodelistConcept[];
  }[];
}

/**
 * One entry of a code list.
 */
export interface CodelistConcept {
  code: string;
  parent?: string;
  definition: string;
  /**
   * In every language that CIVIC speaks, by its tag.
   */
  labels: {
    [k: string]: string;
  };
  /**
   * The same or a near concept elsewhere (SKOS mapping properties).
   */
  mappings?: {
    source: string;
    code: string;
    match: string;
  }[];
}

/**
 * Needs met, by phase and State.
 */
export interface Coverage {
  /**
   * Every State this node holds records on that are not withdrawn, and `eu`; not the bodies that only set standards (`un`, `coe`).
   */
  jurisdictions: JurisdictionCode[];
  /**
   * One for each need and phase of a State that a record speaks of.
   */
  cells: CoverageCell[];
}

/**
 * How one State answers one need in one phase.
 */
export interface CoverageCell {
  jurisdiction: JurisdictionCode;
  need: NeedCode;
  phase: PhaseCode;
  /**
   * A lower bound: `partial` with unknown limits means “at least partly”. `answered-above`: the need above is answered, and which finer needs are is not said.
   */
  level: CoverageLevelCode;
  /**
   * `derived` from records, or `declared` by the publisher where no record tells.
   */
  origin: "derived" | "declared";
  /**
   * What keeps the best evidence from being full coverage.
   */
  limits: CoverageLimitCode[];
  /**
   * The services and pathways behind the cell.
   */
  records: RecordId[];
  /**
   * That all records behind the cell are `old` on the day of the answer, or `closed`; absent otherwise.
   */
  evidence?: EvidenceStateCode;
  /**
   * Level declared by the publisher, where it differs from the derived one.
   */
  declared?: CoverageLevelCode;
}

/**
 * A code of the closed list `coverage-limit`.
 */
export type CoverageLimitCode =
  | "finer-needs-only"
  | "pathway-step-only"
  | "foreigners-excluded"
  | "foreigners-conditional"
  | "foreigners-unknown"
  | "charged"
  | "cost-unknown"
  | "part-of-territory"
  | "territory-unknown";

/**
 * A code of the closed list `evidence-state`.
 */
export type EvidenceStateCode = "old" | "closed";

/**
 * The projection of every active record.
 */
export interface ProjectedRecords {
  /**
   * In the order of their ids.
   */
  records: ProjectedRecord[];
}

/**
 * The projection of a record, with the digest of the whole.
 */
export interface ProjectedRecord {
  /**
   * SHA-256 over the canonical bytes of the whole record.
   */
  digest: string;
  record: Projection;
}

/**
 * A record without what no computation reads. It has the form of a record and is none: its sources are empty, and of a provenance only the confidence stands.
 */
export interface Projection {
  /**
   * Id of the whole record.
   */
  id: RecordId;
  [k: string]: unknown;
}

/**
 * What a node holds as a whole.
 */
export interface NodeOverview {
  /**
   * States with records.
   */
  states: number;
  /**
   * Active records, bodies of States with theirs.
   */
  records: number;
  /**
   * Of these: published by the State, or body of States, that they are about.
   */
  published: number;
  /**
   * In the order of the four key areas.
   */
  areas: OverviewArea[];
  /**
   * In the order of the codes.
   */
  stale: OverviewStale[];
  /**
   * The last first; ten at most.
   */
  arrivals: OverviewArrival[];
}

/**
 * One of the four key areas, in figures.
 */
export interface OverviewArea {
  area: KeyAreaCode;
  /**
   * Records that say something on it.
   */
  records: number;
  /**
   * States of which at least one record does.
   */
  states: number;
  /**
   * Bodies of States of which at least one record does.
   */
  bodies: number;
}

/**
 * How many records of a State were neither compared with their sources nor confirmed for two years or more.
 */
export interface OverviewStale {
  /**
   * The State, or the body of States.
   */
  jurisdiction: JurisdictionCode;
  /**
   * How many of its records.
   */
  records: number;
}

/**
 * A record whose latest version came to this node not long ago.
 */
export interface OverviewArrival {
  /**
   * Id of the record.
   */
  id: RecordId;
  /**
   * What the record describes.
   */
  kind:
    | "national-system"
    | "organisation"
    | "service"
    | "pathway"
    | "compensation-scheme"
    | "recognition-measure"
    | "designation"
    | "guideline"
    | "good-practice"
    | "contact-sheet"
    | "incident-notice";
  /**
   * The State, or the body of States, that it is about.
   */
  jurisdiction: JurisdictionCode;
  /**
   * Its name, in the languages that it has.
   */
  name: LocalisedText;
  /**
   * The language in which the record was written.
   */
  language: LanguageTag;
  /**
   * Number of the version that came.
   */
  version: number;
  /**
   * When this node took the version, in UTC.
   */
  at: string;
}

/**
 * Whether the same opens to whoever is hurt, for every State of the event.
 */
export interface TreatmentOfStates {
  /**
   * Day of the attack that is supposed, 30 days ago.
   */
  day: CalendarDate;
  /**
   * In the order of the codes.
   */
  states: TreatmentLine[];
}

/**
 * Treatment in one State of the event, over all States of which somebody may come.
 */
export interface TreatmentLine {
  /**
   * State of the event.
   */
  event: JurisdictionCode;
  /**
   * Its schemes, services and recognition measures.
   */
  given: number;
  /**
   * Of these: open to its own people.
   */
  met: number;
  /**
   * Of these: not settled even for its own people.
   */
  notSettled: number;
  /**
   * Of what is not settled: its conditions name nationality or residence.
   */
  naming: number;
  /**
   * Open, or may open, to its own people or to somebody from another State.
   */
  weighed: number;
  /**
   * Of these: settled for its own people and for somebody from each other State.
   */
  settled: number;
  /**
   * What is open to anybody, by what becomes of it for somebody from at least one other State.
   */
  records: TreatmentRecords;
  /**
   * Other States, by what happens to somebody from there.
   */
  states: TreatmentStates;
}

/**
 * Records by what becomes of them: the same for everybody, or another for somebody from at least one other State.
 */
export interface TreatmentRecords {
  /**
   * Open to the State's own people, and to somebody from each other State alike.
   */
  same: number;
  /**
   * Open, or may open, to the State's own people and not to them.
   */
  closes: number;
  /**
   * Open to them alone.
   */
  opens: number;
  /**
   * Settled for the State's own people; for them the records do not say.
   */
  unclear: number;
}

/**
 * Other States by what happens to somebody from there. No order among them.
 */
export interface TreatmentStates {
  /**
   * Nothing closes, and more opens to both alike than is not known for them.
   */
  same: number;
  /**
   * Something closes.
   */
  closes: number;
  /**
   * Nothing closes, more is settled than not known for them, and something more opens.
   */
  opens: number;
  /**
   * Nothing closes, and at least as much is not known for them as opens to both alike.
   */
  unclear: number;
  /**
   * Nothing is settled even for the State's own people.
   */
  unsettled: number;
}

/**
 * What is needed to search every record.
 */
export interface SearchIndex {
  /**
   * In the order of their ids.
   */
  rows: SearchRow[];
  /**
   * In the order of their lists.
   */
  terms: SearchTerm[];
}

/**
 * What somebody may look for a record by. It is no record.
 */
export interface SearchRow {
  /**
   * Id of the record; its second part is the kind.
   */
  id: RecordId;
  /**
   * The State, or the body of States, that the record is about.
   */
  jurisdiction: JurisdictionCode;
  /**
   * Language of the original.
   */
  language: LanguageTag;
  /**
   * Name in every language that the record has.
   */
  name: LocalisedText;
  /**
   * Id of the record that it takes over.
   */
  replaces?: RecordId;
  /**
   * Acronym by language.
   */
  acronym?: LocalisedText;
  /**
   * Other and former names, what the national law calls the heads of damage, the title of an instrument.
   */
  otherNames?: string[];
  /**
   * Codes of `provider-type`, `service-type`, `scheme-type` or `recognition-measure`, by the kind of the record.
   */
  types?: string[];
  /**
   * Needs that it answers.
   */
  needs?: NeedCode[];
  /**
   * Heads of damage that it treats.
   */
  heads?: HeadOfDamageCode[];
  /**
   * Phases in which it helps.
   */
  phases?: PhaseCode[];
  /**
   * Ids of the bodies behind it.
   */
  bodies?: RecordId[];
  /**
   * Every number of the record, once.
   */
  numbers?: SearchNumber[];
  /**
   * Laws that it names.
   */
  laws?: SearchLaw[];
}

/**
 * A number of a record.
 */
export interface SearchNumber {
  /**
   * As it is dialled.
   */
  number: string;
  /**
   * As it is usually written, where that differs.
   */
  display?: string;
}

/**
 * A law that a record names.
 */
export interface SearchLaw {
  /**
   * Citation in the language of the law.
   */
  title: string;
  /**
   * What it provides.
   */
  subject?: LocalisedText;
  /**
   * When it was adopted, where the citation does not say.
   */
  date?: PartialDate;
}

/**
 * A code that can be looked for by its words.
 */
export interface SearchTerm {
  /**
   * The code list.
   */
  list: "need" | "head-of-damage";
  /**
   * The code.
   */
  code: string;
  /**
   * The word for it in each language.
   */
  name: LocalisedText;
}

/**
 * What is missing in the records of one State.
 */
export interface Gaps {
  /**
   * One for each thing that is missing, with who can mend it.
   */
  gaps: Gap[];
  /**
   * How many more there are, where the list ended at its bound (2 MiB).
   */
  omitted?: number;
}

/**
 * One hole in the assistance that a State describes, or in its description.
 */
export interface Gap {
  /**
   * The same gap has the same id every time.
   */
  id: string;
  kind: GapKindCode;
  jurisdiction: JurisdictionCode;
  need?: NeedCode;
  phase?: PhaseCode;
  /**
   * Record in which it was found.
   */
  record?: RecordId;
  /**
   * JSON Pointer into the record.
   */
  pointer?: string;
  /**
   * The first places in that record, where the same is missing in several.
   *
   * Items: JSON Pointer into the record.
   */
  pointers?: string[];
  /**
   * In how many places of that record it is missing.
   */
  count?: number;
  /**
   * `answered-above`: not answered, but one level up. Absent where nothing is known at all.
   */
  level?: CoverageLevelCode;
  /**
   * What does not exist, in the words of the source.
   */
  text?: LocalisedText;
  /**
   * For whom it does not exist, where it does for others.
   */
  appliesTo?: LocalisedText;
  /**
   * The text that asks for what is missing.
   */
  guideline?: {
    record: RecordId;
    requirement: string;
  };
  /**
   * Languages that are missing.
   */
  languages?: LanguageTag[];
  /**
   * The records that come nearest, the first ones.
   */
  evidence: RecordId[];
  /**
   * Who can close it: the publisher of the record, and the first of the bodies that lead victim assistance.
   */
  owner: {
    publisher: PublisherCode;
    organisations: RecordId[];
  };
}

/**
 * A code of the closed list `gap-kind`.
 */
export type GapKindCode =
  | "requirement-unanswered"
  | "need-unmet"
  | "need-lost-at-border"
  | "pathway-dead-end"
  | "hand-over-without-owner"
  | "closed-to-foreigners"
  | "need-not-broken-down"
  | "number-missing"
  | "number-unconfirmed"
  | "value-stale"
  | "value-unsourced"
  | "translation-missing"
  | "declared-differs";

/**
 * How many gaps there are in the records of every State.
 */
export interface GapCountsOfStates {
  /**
   * In the order of the codes.
   */
  states: GapCounts[];
}

/**
 * How many gaps of each kind there are in the records of one State or body.
 */
export interface GapCounts {
  /**
   * The State, or the body of States.
   */
  jurisdiction: JurisdictionCode;
  /**
   * Whether its assistance is described, so that unmet needs were looked for. If not, only what its records themselves lack was.
   */
  described: boolean;
  /**
   * A kind that is absent was looked for and not found.
   */
  kinds: GapKindCount[];
}

/**
 * How many gaps of one kind there are.
 */
export interface GapKindCount {
  kind: GapKindCode;
  /**
   * How many gaps of this kind were found.
   */
  count: number;
}

/**
 * What a node says of itself.
 */
export interface NodeDocument {
  /**
   * Tells the document from others.
   */
  civic: "node";
  /**
   * What the node is called.
   */
  name: string;
  /**
   * Address of who runs it: `mailto:` or `https:`.
   */
  contact?: string;
  /**
   * Path of its feed.
   */
  feed: string;
  /**
   * Versions of the model that it takes.
   */
  models: string[];
  /**
   * The publishers whose keys it knows, with these keys.
   */
  publishers: PublisherKeys[];
  /**
   * Since when it has said so, by its own clock.
   */
  issued: string;
}

/**
 * The keys of one publisher as a node knows them.
 */
export interface PublisherKeys {
  publisher: PublisherCode;
  /**
   * Whether this node signs for it.
   */
  signsHere: boolean;
  keys: KnownKey[];
}

/**
 * A key as a node knows it.
 */
export interface KnownKey {
  /**
   * Thumbprint of the key (RFC 7638, SHA-256).
   */
  kid: string;
  key: PublicKey;
  /**
   * It counts no more.
   */
  revoked?: true;
}

/**
 * A public key on P-256, for ES256 (RFC 7517).
 */
export interface PublicKey {
  kty: "EC";
  crv: "P-256";
  x: string;
  y: string;
}

/**
 * That the process runs.
 */
export interface Health {
  status: "ok";
}

/**
 * What a node that is ready holds.
 */
export interface Readiness {
  status: "ready";
  /**
   * Records that the node holds, latest versions.
   */
  records: number;
  /**
   * Versions whose stored bytes are known to be damaged: they are not shown. Absent where none is known.
   */
  damaged?: number;
  /**
   * Version of the model that the node speaks.
   */
  schemaVersion: string;
}

/**
 * A day, or a time with its distance from UTC (RFC 3339).
 */
export type DayOrTime = string;

/**
 * Query parameters of `records.list`.
 */
export interface RecordsListQuery {
  /**
   * A record kind. Given several times: any of them, at most 50.
   *
   * @minItems 1
   * @maxItems 50
   *
   * Items: A record kind.
   */
  kind?: readonly (
    | "national-system"
    | "organisation"
    | "service"
    | "pathway"
    | "compensation-scheme"
    | "recognition-measure"
    | "designation"
    | "guideline"
    | "good-practice"
    | "contact-sheet"
    | "incident-notice"
  )[] | undefined;
  /**
   * Who speaks. Given several times: any of them, at most 50.
   *
   * @minItems 1
   * @maxItems 50
   */
  publisher?: readonly PublisherCode[] | undefined;
  /**
   * Whom the record describes. Given several times: any of them, at most 50.
   *
   * @minItems 1
   * @maxItems 50
   */
  jurisdiction?: readonly JurisdictionCode[] | undefined;
  /**
   * One part of a State, such as `gb-sct`: records of that State without those that are there for other parts alone.
   */
  region?: RegionCode | undefined;
  /**
   * Records that name this need or a finer one below it. Given several times: any of them, at most 50.
   *
   * @minItems 1
   * @maxItems 50
   */
  need?: readonly NeedCode[] | undefined;
  /**
   * Records that name this phase or a finer one inside it. Given several times: any of them, at most 50.
   *
   * @minItems 1
   * @maxItems 50
   */
  phase?: readonly PhaseCode[] | undefined;
  /**
   * Records of this status; by default all but those withdrawn, which stay readable one by one. Given several times: any of them, at most 50.
   *
   * @minItems 1
   * @maxItems 50
   */
  status?: readonly RecordStatusCode[] | undefined;
  /**
   * Records whose latest version this node took at this time or after it, by its own clock; a day begins at midnight UTC. Who follows a node for long follows its feed.
   */
  updatedSince?: DayOrTime | undefined;
  /**
   * Words that the texts of the record hold, in any language; the last may be incomplete.
   */
  text?: string | undefined;
  /**
   * Records on a page, 1 to 200; 50 by default.
   */
  limit?: number | undefined;
  /**
   * `next` of the page before, with the same filters.
   */
  cursor?: string | undefined;
  /**
   * `current`: as the current model says it, whatever model a record was written in. Made for reading: such bytes were signed by nobody.
   */
  view?: "current" | undefined;
}

/**
 * Last part of a record id, unique for its publisher and kind.
 */
export type Slug = string;

/**
 * Path parameters of `records.get`.
 */
export interface RecordsGetParameters {
  publisher: PublisherCode;
  /**
   * A record kind.
   */
  kind:
    | "national-system"
    | "organisation"
    | "service"
    | "pathway"
    | "compensation-scheme"
    | "recognition-measure"
    | "designation"
    | "guideline"
    | "good-practice"
    | "contact-sheet"
    | "incident-notice";
  slug: Slug;
}

/**
 * Query parameters of `records.get`.
 */
export interface RecordsGetQuery {
  /**
   * A version, 1 to 1000000; the latest by default.
   */
  version?: number | undefined;
  /**
   * The record as this node knew it then, by its own clock: the latest version that it held, whenever that was written; a day is meant to its end, in UTC. Not found before the first was here. Together with `version`: that version, if it was here by then.
   */
  asOf?: DayOrTime | undefined;
  /**
   * `current`: as the current model says it, whatever model a record was written in. Made for reading: such bytes were signed by nobody.
   */
  view?: "current" | undefined;
}

/**
 * Path parameters of `records.put`.
 */
export interface RecordsPutParameters {
  publisher: PublisherCode;
  /**
   * A record kind.
   */
  kind:
    | "national-system"
    | "organisation"
    | "service"
    | "pathway"
    | "compensation-scheme"
    | "recognition-measure"
    | "designation"
    | "guideline"
    | "good-practice"
    | "contact-sheet"
    | "incident-notice";
  slug: Slug;
}

/**
 * Query parameters of `records.put`.
 */
export interface RecordsPutQuery {
  /**
   * Of a record that is frozen, for a node that signs: hash of the one of the two JWS that the publisher stands by. Who signs says it in the protected header.
   */
  standsBy?: string | undefined;
}

/**
 * Query parameters of `records.putSet`.
 */
export interface RecordsPutSetQuery {
  /**
   * `true`: the same answer, and nothing is kept. The Idempotency-Key is passed over.
   */
  dryRun?: "true" | "false" | undefined;
}

/**
 * Path parameters of `records.versions`.
 */
export interface RecordsVersionsParameters {
  publisher: PublisherCode;
  /**
   * A record kind.
   */
  kind:
    | "national-system"
    | "organisation"
    | "service"
    | "pathway"
    | "compensation-scheme"
    | "recognition-measure"
    | "designation"
    | "guideline"
    | "good-practice"
    | "contact-sheet"
    | "incident-notice";
  slug: Slug;
}

/**
 * Query parameters of `records.versions`.
 */
export interface RecordsVersionsQuery {
  /**
   * Versions on a page, 1 to 200; 50 by default.
   */
  limit?: number | undefined;
  /**
   * `next` of the page before, of the same record.
   */
  cursor?: string | undefined;
}

/**
 * Path parameters of `records.version`.
 */
export interface RecordsVersionParameters {
  publisher: PublisherCode;
  /**
   * A record kind.
   */
  kind:
    | "national-system"
    | "organisation"
    | "service"
    | "pathway"
    | "compensation-scheme"
    | "recognition-measure"
    | "designation"
    | "guideline"
    | "good-practice"
    | "contact-sheet"
    | "incident-notice";
  slug: Slug;
  /**
   * A version, 1 to 1000000.
   */
  version: number;
}

/**
 * Query parameters of `records.version`.
 */
export interface RecordsVersionQuery {
  /**
   * `current`: as the current model says it, whatever model a record was written in. Made for reading: such bytes were signed by nobody.
   */
  view?: "current" | undefined;
}

/**
 * Path parameters of `records.signature`.
 */
export interface RecordsSignatureParameters {
  publisher: PublisherCode;
  /**
   * A record kind.
   */
  kind:
    | "national-system"
    | "organisation"
    | "service"
    | "pathway"
    | "compensation-scheme"
    | "recognition-measure"
    | "designation"
    | "guideline"
    | "good-practice"
    | "contact-sheet"
    | "incident-notice";
  slug: Slug;
}

/**
 * Path parameters of `records.versionSignature`.
 */
export interface RecordsVersionSignatureParameters {
  publisher: PublisherCode;
  /**
   * A record kind.
   */
  kind:
    | "national-system"
    | "organisation"
    | "service"
    | "pathway"
    | "compensation-scheme"
    | "recognition-measure"
    | "designation"
    | "guideline"
    | "good-practice"
    | "contact-sheet"
    | "incident-notice";
  slug: Slug;
  /**
   * A version, 1 to 1000000.
   */
  version: number;
}

/**
 * Query parameters of `exchange.feed`.
 */
export interface ExchangeFeedQuery {
  /**
   * A cursor or bookmark that this node gave, with the same filters; from the beginning by default.
   */
  after?: string | undefined;
  /**
   * Only what these publishers say.
   *
   * @maxItems 50
   */
  publisher?: readonly PublisherCode[] | undefined;
  /**
   * Only what is about these.
   *
   * @maxItems 50
   */
  jurisdiction?: readonly JurisdictionCode[] | undefined;
  /**
   * Only records of these kinds.
   *
   * @maxItems 50
   */
  kind?: readonly (
    | "national-system"
    | "organisation"
    | "service"
    | "pathway"
    | "compensation-scheme"
    | "recognition-measure"
    | "designation"
    | "guideline"
    | "good-practice"
    | "contact-sheet"
    | "incident-notice"
  )[] | undefined;
  /**
   * Lines, 1 to 10000; 1000 by default.
   */
  limit?: number | undefined;
  /**
   * Seconds, 1 to 50, for which the answer is held open where there is nothing yet. It ends with the first that comes.
   */
  wait?: number | undefined;
}

/**
 * Query parameters of `exchange.export`.
 */
export interface ExchangeExportQuery {
  /**
   * Only the records of this publisher.
   */
  publisher?: PublisherCode | undefined;
}

/**
 * Query parameters of `exchange.import`.
 */
export interface ExchangeImportQuery {
  /**
   * `refused`: of the lines only those that were refused are reported, and the end.
   */
  report?: "refused" | undefined;
}

/**
 * Query parameters of `exchange.confirmations`.
 */
export interface ExchangeConfirmationsQuery {
  /**
   * Only what these States confirm. Given several times: any of them.
   *
   * @maxItems 50
   */
  jurisdiction?: readonly JurisdictionCode[] | undefined;
}

/**
 * Query parameters of `exchange.disputes`.
 */
export interface ExchangeDisputesQuery {
  /**
   * Only those of this record, with both signatures.
   */
  id?: RecordId | undefined;
}

/**
 * Query parameters of `coverage.get`.
 */
export interface CoverageGetQuery {
  /**
   * One State, or `eu`; all of them by default.
   */
  jurisdiction?: JurisdictionCode | undefined;
  /**
   * One part of a State, such as `gb-sct`: the cells of that State, by what is there for all of it or for this part.
   */
  region?: RegionCode | undefined;
  /**
   * One phase; all of them by default.
   */
  phase?: PhaseCode | undefined;
}

/**
 * Query parameters of `gaps.get`.
 */
export interface GapsGetQuery {
  /**
   * The State, or the body, whose records are looked through.
   */
  jurisdiction: JurisdictionCode;
  /**
   * Only gaps of this kind.
   */
  kind?: GapKindCode | undefined;
}

/**
 * Query parameters of `node.document`.
 */
export interface NodeDocumentQuery {
  /**
   * Whose key the signed form is signed with, where the node signs for several.
   */
  publisher?: PublisherCode | undefined;
}

/**
 * Path parameters of `node.schema`.
 */
export interface NodeSchemaParameters {
  /**
   * Version of the model, the one that the node speaks: `schemaVersion` of `/readyz`.
   */
  version: string;
  /**
   * A record kind; `record` for a record of any kind, `profile` for a profile.
   */
  kind:
    | "national-system"
    | "organisation"
    | "service"
    | "pathway"
    | "compensation-scheme"
    | "recognition-measure"
    | "designation"
    | "guideline"
    | "good-practice"
    | "contact-sheet"
    | "incident-notice"
    | "record"
    | "profile";
}
