// Generated from the sources of @civic/schema. Change those, then run `npm run generate`.
/**
 * What a scheme pays, told apart by the method that fixes it. `bound` states only a floor, a cap or a threshold (`floor`, `cap`) that applies across heads of damage.
 */
export type Amount =
  | {
      method: "fixed";
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
      /**
       * How often it is paid.
       */
      paid?: "once" | "monthly" | "yearly";
      floor?: Limit;
      cap?: Limit;
      valid?: Period;
      note?: LocalisedText;
      provenance?: Provenance;
    }
  | {
      method: "range";
      min: Money;
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
      /**
       * How often it is paid.
       */
      paid?: "once" | "monthly" | "yearly";
      floor?: Limit;
      cap?: Limit;
      valid?: Period;
      note?: LocalisedText;
      provenance?: Provenance;
    }
  | {
      method: "tariff";
      /**
       * @minItems 1
       */
      entries?: {
        label: LocalisedText;
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
      /**
       * How often it is paid.
       */
      paid?: "once" | "monthly" | "yearly";
      floor?: Limit;
      cap?: Limit;
      valid?: Period;
      note?: LocalisedText;
      provenance?: Provenance;
    }
  | {
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
        fromDegree: number;
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
      /**
       * How often it is paid.
       */
      paid?: "once" | "monthly" | "yearly";
      floor?: Limit;
      cap?: Limit;
      valid?: Period;
      note?: LocalisedText;
      provenance?: Provenance;
    }
  | {
      method: "percentage";
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
      /**
       * How often it is paid.
       */
      paid?: "once" | "monthly" | "yearly";
      floor?: Limit;
      cap?: Limit;
      valid?: Period;
      note?: LocalisedText;
      provenance?: Provenance;
    }
  | {
      method: "index-multiple";
      multiple: string;
      /**
       * The index that is multiplied, under its national name.
       */
      index: LocalisedText;
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
      /**
       * How often it is paid.
       */
      paid?: "once" | "monthly" | "yearly";
      floor?: Limit;
      cap?: Limit;
      valid?: Period;
      note?: LocalisedText;
      provenance?: Provenance;
    }
  | {
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
      /**
       * How often it is paid.
       */
      paid?: "once" | "monthly" | "yearly";
      floor?: Limit;
      cap?: Limit;
      valid?: Period;
      note?: LocalisedText;
      provenance?: Provenance;
    }
  | {
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
      /**
       * How often it is paid.
       */
      paid?: "once" | "monthly" | "yearly";
      floor?: Limit;
      cap?: Limit;
      valid?: Period;
      note?: LocalisedText;
      provenance?: Provenance;
    }
  | {
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
      /**
       * How often it is paid.
       */
      paid?: "once" | "monthly" | "yearly";
      floor?: Limit;
      cap?: Limit;
      valid?: Period;
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
 * A calendar date, `YYYY-MM-DD` (ISO 8601).
 */
export type CalendarDate = string;

/**
 * A deadline: a length of time that runs from an event.
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
   * States that there is no deadline.
   */
  unlimited?: true;
  /**
   * Whom or which case it concerns, where not everyone.
   */
  appliesTo?: LocalisedText;
  /**
   * What stops it from running, for example minority.
   */
  suspendedWhile?: LocalisedText;
  /**
   * Who or what gets more time.
   */
  extendedFor?: LocalisedText;
  /**
   * When a late step is still accepted.
   */
  lateClaim?: LocalisedText;
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
  | "majority"
  | "knowledge"
  | "claim"
  | "complete-file"
  | "offer"
  | "acceptance"
  | "entry-into-force";

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
  kind: "compensation-scheme";
  /**
   * `<publisher>/<kind>/<slug>`; for compiled records the slug starts with the jurisdiction.
   */
  id: string;
  publisher: PublisherCode;
  jurisdiction: JurisdictionCode;
  /**
   * Record that this one takes over, for example a compiled one that its State now publishes.
   */
  replaces?: RecordId;
  schemaVersion: "0.2.0";
  /**
   * 1, 2, 3 …; a version is never changed once published.
   */
  version: number;
  validFrom?: CalendarDate;
  validTo?: CalendarDate;
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
   * @minItems 1
   */
  quality: DataQualityFlagCode[];
  /**
   * @minItems 1
   */
  sources: Source[];
  /**
   * Holds for every value that does not state its own.
   */
  provenance: Provenance;
  name: LocalisedText;
  schemeType: SchemeTypeCode;
  established?: PartialDate;
  lifeCycle?: {
    stage: LifeCycleCode;
    period?: Period;
    provenance?: Provenance;
  };
  /**
   * @minItems 1
   */
  legalBasis?: LegalReference[];
  administeredBy: Parties;
  eventsCovered?: Statement;
  /**
   * Where the act took place, and the two axes of nationality.
   */
  territorialScope?: Eligibility;
  eligibleVictims?: Statement;
  damage?: {
    /**
     * Principle by which damage is assessed.
     */
    basis: LocalisedText;
    method?: AssessmentMethodCode;
    /**
     * @minItems 1
     */
    heads?: NationalHead[];
    note?: LocalisedText;
    provenance?: Provenance;
  };
  form?: {
    description: LocalisedText;
    /**
     * @minItems 1
     */
    forms?: CompensationFormCode[];
    provenance?: Provenance;
  };
  /**
   * @minItems 1
   */
  amounts?: Amount[];
  /**
   * Payment before the final assessment.
   */
  advance?: {
    description: LocalisedText;
    /**
     * @minItems 1
     */
    clocks?: Clock[];
    asOf?: PartialDate;
    provenance?: Provenance;
    /**
     * `false` only where the source says that there is none.
     */
    available?: boolean;
  };
  /**
   * By when to claim.
   */
  timeLimit?: {
    description: LocalisedText;
    /**
     * @minItems 1
     */
    clocks?: Clock[];
    asOf?: PartialDate;
    provenance?: Provenance;
  };
  /**
   * Whether the facts must have been reported, or a judgment given.
   */
  policeReport?: {
    description: LocalisedText;
    asOf?: PartialDate;
    provenance?: Provenance;
    required?: RequirementCode;
  };
  /**
   * How long the body has to answer.
   */
  decisionTime?: {
    description: LocalisedText;
    /**
     * @minItems 1
     */
    clocks?: Clock[];
    asOf?: PartialDate;
    provenance?: Provenance;
  };
  /**
   * How to contest a decision, or silence.
   */
  redress?: {
    description: LocalisedText;
    /**
     * @minItems 1
     */
    clocks?: Clock[];
    asOf?: PartialDate;
    provenance?: Provenance;
    bodies?: Parties;
  };
  /**
   * What to send with the claim.
   *
   * @minItems 1
   */
  evidence?: {
    /**
     * Document or proof.
     */
    what: LocalisedText;
    requirement?: RequirementCode;
    note?: LocalisedText;
    provenance?: Provenance;
  }[];
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
     * Id of a record of kind `compensation-scheme`.
     */
    scheme?: string;
    /**
     * The other scheme or payment.
     */
    with: LocalisedText;
    note?: LocalisedText;
    provenance?: Provenance;
  }[];
  /**
   * Order, deduction and recovery between this scheme and others.
   */
  interplay?: Statement;
  funding?: {
    description: LocalisedText;
    /**
     * @minItems 1
     */
    sources?: FundingSourceCode[];
    /**
     * @minItems 1
     */
    history?: {
      from: PartialDate;
      value: Money;
    }[];
    provenance?: Provenance;
  };
  application?: {
    description: LocalisedText;
    /**
     * @minItems 1
     */
    contacts?: Contact[];
    /**
     * @minItems 1
     */
    languages?: LanguageTag[];
    provenance?: Provenance;
  };
  /**
   * Role under Directive 2004/80/EC: assisting authority of residence, deciding authority of the event State.
   */
  crossBorder?: {
    description: LocalisedText;
    /**
     * Id of a record of kind `organisation`.
     */
    assistingAuthority?: string;
    /**
     * Id of a record of kind `organisation`.
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
 * One way to reach a body or a service, never a private person. `announced`: made known only when activated.
 */
export type Contact =
  | {
      channel: "telephone";
      number: PhoneNumber;
      /**
       * The number as it is usually written.
       */
      display?: string;
      reachableFromAbroad?: boolean;
      /**
       * What this contact is for.
       */
      label?: LocalisedText;
      /**
       * @minItems 1
       */
      languages?: LanguageTag[];
      hours?: OpeningHours;
      /**
       * When the contact was last known to be right: the date of the source, or of a call. Absent: unknown.
       */
      lastConfirmed?: PartialDate;
      /**
       * Must be verified before operational use.
       */
      verifyBeforeUse?: true;
      provenance?: Provenance;
    }
  | {
      channel: "email";
      address: string;
      /**
       * What this contact is for.
       */
      label?: LocalisedText;
      /**
       * @minItems 1
       */
      languages?: LanguageTag[];
      hours?: OpeningHours;
      /**
       * When the contact was last known to be right: the date of the source, or of a call. Absent: unknown.
       */
      lastConfirmed?: PartialDate;
      /**
       * Must be verified before operational use.
       */
      verifyBeforeUse?: true;
      provenance?: Provenance;
    }
  | {
      channel: "text-message";
      number: PhoneNumber;
      /**
       * SMS, application, relay service.
       */
      how?: LocalisedText;
      /**
       * What this contact is for.
       */
      label?: LocalisedText;
      /**
       * @minItems 1
       */
      languages?: LanguageTag[];
      hours?: OpeningHours;
      /**
       * When the contact was last known to be right: the date of the source, or of a call. Absent: unknown.
       */
      lastConfirmed?: PartialDate;
      /**
       * Must be verified before operational use.
       */
      verifyBeforeUse?: true;
      provenance?: Provenance;
    }
  | {
      channel: "web";
      url: WebAddress;
      /**
       * What this contact is for.
       */
      label?: LocalisedText;
      /**
       * @minItems 1
       */
      languages?: LanguageTag[];
      hours?: OpeningHours;
      /**
       * When the contact was last known to be right: the date of the source, or of a call. Absent: unknown.
       */
      lastConfirmed?: PartialDate;
      /**
       * Must be verified before operational use.
       */
      verifyBeforeUse?: true;
      provenance?: Provenance;
    }
  | {
      channel: "post";
      address: string;
      /**
       * What this contact is for.
       */
      label?: LocalisedText;
      /**
       * @minItems 1
       */
      languages?: LanguageTag[];
      hours?: OpeningHours;
      /**
       * When the contact was last known to be right: the date of the source, or of a call. Absent: unknown.
       */
      lastConfirmed?: PartialDate;
      /**
       * Must be verified before operational use.
       */
      verifyBeforeUse?: true;
      provenance?: Provenance;
    }
  | {
      channel: "visit";
      place: LocalisedText;
      /**
       * What this contact is for.
       */
      label?: LocalisedText;
      /**
       * @minItems 1
       */
      languages?: LanguageTag[];
      hours?: OpeningHours;
      /**
       * When the contact was last known to be right: the date of the source, or of a call. Absent: unknown.
       */
      lastConfirmed?: PartialDate;
      /**
       * Must be verified before operational use.
       */
      verifyBeforeUse?: true;
      provenance?: Provenance;
    }
  | {
      channel: "announced";
      how: LocalisedText;
      /**
       * What this contact is for.
       */
      label?: LocalisedText;
      /**
       * @minItems 1
       */
      languages?: LanguageTag[];
      hours?: OpeningHours;
      /**
       * When the contact was last known to be right: the date of the source, or of a call. Absent: unknown.
       */
      lastConfirmed?: PartialDate;
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
  id: LocalId;
  name: LocalisedText;
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
   * @minItems 1
   *
   * Items: Id of a record of kind `organisation`.
   */
  organisations?: string[];
  /**
   * Id of a record of kind `service`.
   */
  service?: string;
  /**
   * @minItems 1
   */
  contacts?: Contact[];
  provenance?: Provenance;
}

/**
 * Contacts that only professionals or authorities may see.
 */
export interface ContactSheet {
  kind: "contact-sheet";
  /**
   * `<publisher>/<kind>/<slug>`; for compiled records the slug starts with the jurisdiction.
   */
  id: string;
  publisher: PublisherCode;
  jurisdiction: JurisdictionCode;
  /**
   * Record that this one takes over, for example a compiled one that its State now publishes.
   */
  replaces?: RecordId;
  schemaVersion: "0.2.0";
  /**
   * 1, 2, 3 …; a version is never changed once published.
   */
  version: number;
  validFrom?: CalendarDate;
  validTo?: CalendarDate;
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
   * @minItems 1
   */
  quality: DataQualityFlagCode[];
  /**
   * @minItems 1
   */
  sources: Source[];
  /**
   * Holds for every value that does not state its own.
   */
  provenance: Provenance;
  name: LocalisedText;
  /**
   * Who may see it.
   */
  audience: "authorities" | "professionals";
  /**
   * @minItems 1
   */
  entries: {
    /**
     * Function or desk, never a private person.
     */
    function: LocalisedText;
    /**
     * Id of a record of kind `organisation`.
     */
    organisation?: string;
    /**
     * @minItems 1
     */
    phases?: PhaseCode[];
    /**
     * @minItems 1
     */
    contacts: Contact[];
    provenance?: Provenance;
  }[];
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
 * A code of the closed list `cost-basis`.
 */
export type CostBasisCode = "free" | "covered" | "charged";

/**
 * A code of the closed list `country-group`.
 */
export type CountryGroupCode = "eu" | "eea" | "council-of-europe" | "ecvvc";

/**
 * A code of the closed list `coverage-level`.
 */
export type CoverageLevelCode = "full" | "partial" | "planned" | "none" | "not-applicable" | "unknown";

/**
 * A condition of eligibility, as data. What no fact expresses is a `human-check`: always unknown.
 */
export type Criterion =
  | {
      op: "all";
      /**
       * @minItems 1
       */
      of: Criterion[];
      /**
       * The condition in the words of the law or the source.
       */
      label?: LocalisedText;
      provenance?: Provenance;
    }
  | {
      op: "any";
      /**
       * @minItems 1
       */
      of: Criterion[];
      /**
       * The condition in the words of the law or the source.
       */
      label?: LocalisedText;
      provenance?: Provenance;
    }
  | {
      op: "not";
      of: Criterion;
      /**
       * The condition in the words of the law or the source.
       */
      label?: LocalisedText;
      provenance?: Provenance;
    }
  | {
      op: "country";
      /**
       * A fact of type country; see the code list `eligibility-fact`.
       */
      fact: "event-country" | "nationality" | "residence-at-event" | "residence-now";
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
       * The condition in the words of the law or the source.
       */
      label?: LocalisedText;
      provenance?: Provenance;
    }
  | {
      op: "code";
      /**
       * A fact of type code; see the code list `eligibility-fact`.
       */
      fact: "event-type" | "victim-status" | "kinship-to-victim";
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
      provenance?: Provenance;
    }
  | {
      op: "date";
      /**
       * A fact of type date; see the code list `eligibility-fact`.
       */
      fact: "event-date" | "death-date" | "stabilisation-date" | "designation-date" | "judgment-date";
      is: "before" | "on-or-before" | "on-or-after" | "after";
      date?: CalendarDate;
      /**
       * Instead of `date`: another fact, with `plus` added to it.
       */
      sinceFact?: "event-date" | "death-date" | "stabilisation-date" | "designation-date" | "judgment-date";
      plus?: Duration;
      /**
       * The condition in the words of the law or the source.
       */
      label?: LocalisedText;
      provenance?: Provenance;
    }
  | {
      op: "number";
      /**
       * A fact of type number; see the code list `eligibility-fact`.
       */
      fact: "age-at-event" | "age-now" | "disability-degree" | "incapacity-days" | "damage-sum";
      is: "less-than" | "at-most" | "at-least" | "more-than";
      value: number;
      /**
       * The condition in the words of the law or the source.
       */
      label?: LocalisedText;
      provenance?: Provenance;
    }
  | {
      op: "fact";
      /**
       * Met when the fact is true.
       */
      fact:
        | "event-designated"
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
        | "involved-in-act";
      /**
       * The condition in the words of the law or the source.
       */
      label?: LocalisedText;
      provenance?: Provenance;
    }
  | {
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
  text: LocalisedText;
  provenance?: Provenance;
}

/**
 * Answers to the e-Justice questions on claims across borders.
 */
export interface CrossBorderAnswers {
  /**
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
  asOf?: string;
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
 * A moment, RFC 3339 with seconds and an offset.
 */
export type DateTime = string;

/**
 * The rule that gives a day of remembrance in each year.
 */
export type DayRule =
  | {
      rule: "fixed-date";
      month: number;
      day: number;
      firstHeld?: PartialDate;
      provenance?: Provenance;
    }
  | {
      rule: "nth-weekday";
      month: number;
      weekday: "mo" | "tu" | "we" | "th" | "fr" | "sa" | "su";
      /**
       * First to fifth of the month, or -1 for the last.
       */
      nth: 1 | 2 | 3 | 4 | 5 | -1;
      firstHeld?: PartialDate;
      provenance?: Provenance;
    }
  | {
      rule: "easter";
      /**
       * Days after Easter Sunday of the Gregorian calendar; negative before.
       */
      offset: number;
      firstHeld?: PartialDate;
      provenance?: Provenance;
    }
  | {
      rule: "announced";
      /**
       * Who fixes the date each year, and when.
       */
      description: LocalisedText;
      firstHeld?: PartialDate;
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
  kind: "designation";
  /**
   * `<publisher>/<kind>/<slug>`; for compiled records the slug starts with the jurisdiction.
   */
  id: string;
  publisher: PublisherCode;
  jurisdiction: JurisdictionCode;
  /**
   * Record that this one takes over, for example a compiled one that its State now publishes.
   */
  replaces?: RecordId;
  schemaVersion: "0.2.0";
  /**
   * 1, 2, 3 …; a version is never changed once published.
   */
  version: number;
  validFrom?: CalendarDate;
  validTo?: CalendarDate;
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
   * @minItems 1
   */
  quality: DataQualityFlagCode[];
  /**
   * @minItems 1
   */
  sources: Source[];
  /**
   * Holds for every value that does not state its own.
   */
  provenance: Provenance;
  name: LocalisedText;
  event: {
    /**
     * The event as the authority names it; never a victim's name.
     */
    description: LocalisedText;
    /**
     * @minItems 1
     */
    types?: EventTypeCode[];
    /**
     * State on whose territory it took place.
     */
    country?: JurisdictionCode;
    period?: Period;
  };
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
  description: LocalisedText;
  /**
   * @minItems 1
   */
  victimStatuses?: VictimStatusCode[];
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
  /**
   * The same as data, as far as the sources support it.
   */
  criteria?: Criterion;
  provenance?: Provenance;
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
 * A code of the closed list `evidence-strength`.
 */
export type EvidenceStrengthCode = "evaluated" | "documented" | "reported";

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
  kind: "good-practice";
  /**
   * `<publisher>/<kind>/<slug>`; for compiled records the slug starts with the jurisdiction.
   */
  id: string;
  publisher: PublisherCode;
  jurisdiction: JurisdictionCode;
  /**
   * Record that this one takes over, for example a compiled one that its State now publishes.
   */
  replaces?: RecordId;
  schemaVersion: "0.2.0";
  /**
   * 1, 2, 3 …; a version is never changed once published.
   */
  version: number;
  validFrom?: CalendarDate;
  validTo?: CalendarDate;
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
   * @minItems 1
   */
  quality: DataQualityFlagCode[];
  /**
   * @minItems 1
   */
  sources: Source[];
  /**
   * Holds for every value that does not state its own.
   */
  provenance: Provenance;
  name: LocalisedText;
  /**
   * What was done.
   */
  description: LocalisedText;
  /**
   * @minItems 1
   */
  keyAreas?: KeyAreaCode[];
  /**
   * @minItems 1
   */
  needs?: NeedCode[];
  /**
   * @minItems 1
   */
  phases?: PhaseCode[];
  triedBy?: Parties;
  tried?: {
    where?: LocalisedText;
    period?: Period;
    provenance?: Provenance;
  };
  evidence?: {
    strength?: EvidenceStrengthCode;
    description: LocalisedText;
    provenance?: Provenance;
  };
  /**
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
  kind: "guideline";
  /**
   * `<publisher>/<kind>/<slug>`; for compiled records the slug starts with the jurisdiction.
   */
  id: string;
  publisher: PublisherCode;
  jurisdiction: JurisdictionCode;
  /**
   * Record that this one takes over, for example a compiled one that its State now publishes.
   */
  replaces?: RecordId;
  schemaVersion: "0.2.0";
  /**
   * 1, 2, 3 …; a version is never changed once published.
   */
  version: number;
  validFrom?: CalendarDate;
  validTo?: CalendarDate;
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
   * @minItems 1
   */
  quality: DataQualityFlagCode[];
  /**
   * @minItems 1
   */
  sources: Source[];
  /**
   * Holds for every value that does not state its own.
   */
  provenance: Provenance;
  name: LocalisedText;
  issuedBy: LocalisedText;
  instrument: LegalReference;
  adopted?: PartialDate;
  /**
   * Whether it binds the States it addresses.
   */
  binding?: boolean;
  addressees?: Statement;
  /**
   * @minItems 1
   */
  requirements: GuidelineRequirement[];
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
  | "legal-and-expert-costs";

/**
 * What is open just now after an event, until it expires.
 */
export interface IncidentNotice {
  kind: "incident-notice";
  /**
   * `<publisher>/<kind>/<slug>`; for compiled records the slug starts with the jurisdiction.
   */
  id: string;
  publisher: PublisherCode;
  jurisdiction: JurisdictionCode;
  /**
   * Record that this one takes over, for example a compiled one that its State now publishes.
   */
  replaces?: RecordId;
  schemaVersion: "0.2.0";
  /**
   * 1, 2, 3 …; a version is never changed once published.
   */
  version: number;
  validFrom?: CalendarDate;
  validTo?: CalendarDate;
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
   * @minItems 1
   */
  quality: DataQualityFlagCode[];
  /**
   * @minItems 1
   */
  sources: Source[];
  /**
   * Holds for every value that does not state its own.
   */
  provenance: Provenance;
  name: LocalisedText;
  event: {
    /**
     * The event in neutral words; no figures of victims.
     */
    description: LocalisedText;
    /**
     * @minItems 1
     */
    types?: EventTypeCode[];
    country: JurisdictionCode;
    /**
     * Id of a record of kind `designation`.
     */
    designation?: string;
  };
  issuedBy: Parties;
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
   * @minItems 1
   */
  hotlines?: Contact[];
  /**
   * Reception centres and other places to go to.
   *
   * @minItems 1
   */
  places?: {
    name: LocalisedText;
    place: LocalisedText;
    /**
     * @minItems 1
     */
    needs?: NeedCode[];
    hours?: OpeningHours;
    /**
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
 * Whom a record describes: a State's ISO 3166-1 alpha-2 code in lower case, `eu` or `un`.
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
  url?: WebAddress;
  note?: LocalisedText;
  provenance?: Provenance;
}

/**
 * A code of the closed list `life-cycle`.
 */
export type LifeCycleCode = "planned" | "active" | "extended" | "ended";

/**
 * An upper or lower bound. `none` states that there is no bound; an absent limit is unknown.
 */
export type Limit =
  | {
      kind: "none";
    }
  | {
      kind: "money";
      money: Money;
    }
  | {
      kind: "index-multiple";
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
   * @minItems 1
   */
  amounts?: Amount[];
  note?: LocalisedText;
  provenance?: Provenance;
}

/**
 * One State's system at a glance.
 */
export interface NationalSystem {
  kind: "national-system";
  /**
   * `<publisher>/<kind>/<slug>`; for compiled records the slug starts with the jurisdiction.
   */
  id: string;
  publisher: PublisherCode;
  jurisdiction: JurisdictionCode;
  /**
   * Record that this one takes over, for example a compiled one that its State now publishes.
   */
  replaces?: RecordId;
  schemaVersion: "0.2.0";
  /**
   * 1, 2, 3 …; a version is never changed once published.
   */
  version: number;
  validFrom?: CalendarDate;
  validTo?: CalendarDate;
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
   * @minItems 1
   */
  quality: DataQualityFlagCode[];
  /**
   * @minItems 1
   */
  sources: Source[];
  /**
   * Holds for every value that does not state its own.
   */
  provenance: Provenance;
  name: LocalisedText;
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
   * Bodies that lead victim assistance.
   *
   * @minItems 1
   *
   * Items: Id of a record of kind `organisation`.
   */
  authorities?: string[];
  /**
   * @minItems 1
   */
  contactPoints?: ContactPoint[];
  /**
   * @minItems 1
   */
  emergencyNumbers?: Contact[];
  /**
   * How an act is officially designated, and by whom.
   */
  designation?: {
    description: LocalisedText;
    authorities?: Parties;
    provenance?: Provenance;
  };
  /**
   * @minItems 1
   */
  legalBasis?: LegalReference[];
  /**
   * How the State answers needs, in the words of the source.
   *
   * @minItems 1
   */
  needsAddressed?: {
    /**
     * @minItems 1
     */
    needs: NeedCode[];
    heading: LocalisedText;
    how: LocalisedText;
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
    note?: LocalisedText;
    provenance?: Provenance;
  }[];
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
  | "victims-associations";

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
   * @minItems 1
   */
  weekly?: {
    /**
     * @minItems 1
     */
    days: ("mo" | "tu" | "we" | "th" | "fr" | "sa" | "su")[];
    opens: string;
    closes: string;
  }[];
  /**
   * @minItems 1
   */
  exceptions?: {
    /**
     * The days meant, for example public holidays.
     */
    on: LocalisedText;
    date?: CalendarDate;
    closed?: true;
    opens?: string;
    closes?: string;
  }[];
  note?: LocalisedText;
}

/**
 * A body that helps victims: authority, service, court, fund, insurer, association …
 */
export interface Organisation {
  kind: "organisation";
  /**
   * `<publisher>/<kind>/<slug>`; for compiled records the slug starts with the jurisdiction.
   */
  id: string;
  publisher: PublisherCode;
  jurisdiction: JurisdictionCode;
  /**
   * Record that this one takes over, for example a compiled one that its State now publishes.
   */
  replaces?: RecordId;
  schemaVersion: "0.2.0";
  /**
   * 1, 2, 3 …; a version is never changed once published.
   */
  version: number;
  validFrom?: CalendarDate;
  validTo?: CalendarDate;
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
   * @minItems 1
   */
  quality: DataQualityFlagCode[];
  /**
   * @minItems 1
   */
  sources: Source[];
  /**
   * Holds for every value that does not state its own.
   */
  provenance: Provenance;
  name: LocalisedText;
  /**
   * @minItems 1
   */
  formerNames?: {
    name: LocalisedText;
    used?: Period;
    note?: LocalisedText;
    provenance?: Provenance;
  }[];
  established?: PartialDate;
  /**
   * @minItems 1
   */
  providerTypes: ProviderTypeCode[];
  /**
   * Id of a record of kind `organisation`.
   */
  partOf?: string;
  /**
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
   * @minItems 1
   */
  phases?: PhaseCode[];
  website?: WebAddress;
  /**
   * @minItems 1
   */
  contacts?: Contact[];
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
  kind: "pathway";
  /**
   * `<publisher>/<kind>/<slug>`; for compiled records the slug starts with the jurisdiction.
   */
  id: string;
  publisher: PublisherCode;
  jurisdiction: JurisdictionCode;
  /**
   * Record that this one takes over, for example a compiled one that its State now publishes.
   */
  replaces?: RecordId;
  schemaVersion: "0.2.0";
  /**
   * 1, 2, 3 …; a version is never changed once published.
   */
  version: number;
  validFrom?: CalendarDate;
  validTo?: CalendarDate;
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
   * @minItems 1
   */
  quality: DataQualityFlagCode[];
  /**
   * @minItems 1
   */
  sources: Source[];
  /**
   * Holds for every value that does not state its own.
   */
  provenance: Provenance;
  name: LocalisedText;
  summary?: Statement;
  /**
   * In the order of the source; tracks may run side by side.
   *
   * @minItems 1
   */
  steps: PathwayStep[];
  /**
   * @minItems 1
   */
  transitions?: PathwayTransition[];
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
  id: LocalId;
  title: LocalisedText;
  phase: PhaseCode;
  actor: Parties;
  action: LocalisedText;
  /**
   * What makes the step start.
   */
  trigger?: LocalisedText;
  timeFrame?: {
    description: LocalisedText;
    /**
     * Latest time after the trigger, where the source states one.
     */
    within?: Duration;
    provenance?: Provenance;
  };
  /**
   * @minItems 1
   */
  needs?: NeedCode[];
  /**
   * @minItems 1
   *
   * Items: Id of a record of kind `service`.
   */
  services?: string[];
  /**
   * @minItems 1
   *
   * Items: Id of a record of kind `compensation-scheme`.
   */
  schemes?: string[];
  /**
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
   * @minItems 1
   *
   * Items: Id of a record of kind `organisation`.
   */
  toOrganisations?: string[];
  /**
   * @minItems 1
   *
   * Items: Id of a record of kind `service`.
   */
  toServices?: string[];
  /**
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
  condition?: LocalisedText;
  /**
   * Body that answers for the hand-over.
   */
  owner?: string;
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
 * E.164 (`+33180523376`), or a short code that works only inside the country (`112`, `116006`).
 */
export type PhoneNumber = string;

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
  | `x-${string}-${string}`;

/**
 * Who speaks: a State's ISO 3166-1 alpha-2 code in lower case, `eu`, `un`, or `civic` for what this project compiled.
 */
export type PublisherCode = string;

/**
 * A status, medal, day of remembrance, memorial, museum …
 */
export interface RecognitionMeasure {
  kind: "recognition-measure";
  /**
   * `<publisher>/<kind>/<slug>`; for compiled records the slug starts with the jurisdiction.
   */
  id: string;
  publisher: PublisherCode;
  jurisdiction: JurisdictionCode;
  /**
   * Record that this one takes over, for example a compiled one that its State now publishes.
   */
  replaces?: RecordId;
  schemaVersion: "0.2.0";
  /**
   * 1, 2, 3 …; a version is never changed once published.
   */
  version: number;
  validFrom?: CalendarDate;
  validTo?: CalendarDate;
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
   * @minItems 1
   */
  quality: DataQualityFlagCode[];
  /**
   * @minItems 1
   */
  sources: Source[];
  /**
   * Holds for every value that does not state its own.
   */
  provenance: Provenance;
  name: LocalisedText;
  /**
   * @minItems 1
   */
  types: RecognitionMeasureCode[];
  description?: LocalisedText;
  established?: PartialDate;
  lifeCycle?: {
    stage: LifeCycleCode;
    period?: Period;
    provenance?: Provenance;
  };
  grantedBy?: Parties;
  eligibility?: Eligibility;
  /**
   * The rule that gives the date in each year.
   */
  dayOfRemembrance?: DayRule;
  /**
   * The service through which it is asked for.
   */
  askedThrough?: string;
  place?: LocalisedText;
  application?: {
    description: LocalisedText;
    /**
     * @minItems 1
     */
    contacts?: Contact[];
    provenance?: Provenance;
  };
  /**
   * @minItems 1
   */
  legalBasis?: LegalReference[];
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
  kind: "service";
  /**
   * `<publisher>/<kind>/<slug>`; for compiled records the slug starts with the jurisdiction.
   */
  id: string;
  publisher: PublisherCode;
  jurisdiction: JurisdictionCode;
  /**
   * Record that this one takes over, for example a compiled one that its State now publishes.
   */
  replaces?: RecordId;
  schemaVersion: "0.2.0";
  /**
   * 1, 2, 3 …; a version is never changed once published.
   */
  version: number;
  validFrom?: CalendarDate;
  validTo?: CalendarDate;
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
   * @minItems 1
   */
  quality: DataQualityFlagCode[];
  /**
   * @minItems 1
   */
  sources: Source[];
  /**
   * Holds for every value that does not state its own.
   */
  provenance: Provenance;
  name: LocalisedText;
  description?: LocalisedText;
  providers: Parties;
  /**
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
   * @minItems 1
   */
  phases: PhaseCode[];
  targetGroup?: LocalisedText;
  eligibility?: Eligibility;
  delivery?: {
    /**
     * @minItems 1
     */
    modes?: DeliveryModeCode[];
    description?: LocalisedText;
    provenance?: Provenance;
  };
  /**
   * @minItems 1
   */
  contacts?: Contact[];
  hours?: OpeningHours;
  languages?: {
    /**
     * @minItems 1
     */
    tags?: LanguageTag[];
    note?: LocalisedText;
    provenance?: Provenance;
  };
  cost?: {
    basis?: CostBasisCode;
    description?: LocalisedText;
    provenance?: Provenance;
  };
  territory?: {
    extent?: TerritorialExtentCode;
    description?: LocalisedText;
    provenance?: Provenance;
  };
  capacity?: {
    description?: LocalisedText;
    available?: number;
    maximum?: number;
    /**
     * What is counted: beds, places, lines.
     */
    unit?: LocalisedText;
    asOf?: PartialDate;
    provenance?: Provenance;
  };
  lifeCycle?: {
    stage: LifeCycleCode;
    period?: Period;
    provenance?: Provenance;
  };
  /**
   * By when to ask, how long it is given, how soon it comes.
   *
   * @minItems 1
   */
  clocks?: Clock[];
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
  | `x-${string}-${string}`;

/**
 * A code of the closed list `silence-effect`.
 */
export type SilenceEffectCode = "refused" | "granted" | "no-effect";

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
  url?: WebAddress;
  /**
   * Date of the document, where it bears one.
   */
  date?: PartialDate;
  /**
   * Published by a public authority. A rough flag.
   */
  official?: boolean;
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
  text: LocalisedText;
  /**
   * Date at which the statement was true, where older than the record's.
   */
  asOf?: PartialDate;
  provenance?: Provenance;
}

/**
 * A code of the closed list `territorial-extent`.
 */
export type TerritorialExtentCode = "national" | "subnational";

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
