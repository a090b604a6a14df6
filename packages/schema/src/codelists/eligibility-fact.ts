import { type CodeOf, type DefineCodelist, defineCodelist } from "./codelist.ts";

/** Type of a fact: which comparison applies to it. */
export type FactType = "boolean" | "code" | "country" | "date" | "number";

/** What a concept of this list says beside what all do. */
interface EligibilityFactMembers {
  /** Which comparison applies. */
  readonly type: FactType;
  /** Of type `code`: the list its values come from; none for codes of another standard (ISO 3166-2). */
  readonly list?: "event-type" | "kinship" | "victim-status";
  /** It holds a list of values, any of which may meet a criterion. */
  readonly multiple?: true;
  /**
   * Of a list: what it means that a value is not named. `no`: it is not so, the list is complete; `not-said`: it may be
   * so, and `Facts.not` holds what is known not to be so.
   */
  readonly silence?: "no" | "not-said";
  /** Of type `number`: unit of its values. */
  readonly unit?: "currency of the scheme" | "days" | "per cent" | "persons" | "years";
  /** Who can usually tell. */
  readonly knownBy: "authority" | "expert" | "person";
}

const define: DefineCodelist<EligibilityFactMembers> = defineCodelist;

/**
 * Facts about an event, a person or a claim that a criterion may ask for. Closed: what no fact expresses is a
 * `human-check`. `multiple` facts hold a list of values, any of which may meet a criterion; `silence` says what a value that is not named means. `type` says which comparison applies; `knownBy` who can usually tell; sensitive facts never leave
 * the process in which they are typed.
 */
export const eligibilityFact = define({
  id: "eligibility-fact",
  openness: "closed",
  since: "0.2.0",
  sensitivity: "aggregate-only",
  concepts: [
    {
      code: "event-country",
      type: "country",
      knownBy: "authority",
      definition: "State on whose territory the event took place.",
    },
    {
      code: "event-date",
      type: "date",
      knownBy: "authority",
      definition: "Day on which the event took place.",
    },
    {
      code: "event-type",
      type: "code",
      multiple: true,
      silence: "not-said",
      list: "event-type",
      knownBy: "authority",
      definition: "Legal character or mode of the event.",
    },
    {
      code: "designated-by",
      type: "country",
      multiple: true,
      silence: "not-said",
      knownBy: "authority",
      definition:
        "States whose competent authority is known to have designated the event officially; an empty list says that none has.",
    },
    {
      code: "victim-status",
      type: "code",
      multiple: true,
      silence: "not-said",
      list: "victim-status",
      knownBy: "person",
      definition: "How the person was affected; several may apply.",
    },
    {
      code: "on-victim-list",
      type: "boolean",
      knownBy: "authority",
      definition: "Whether the person is on the authority's list of victims.",
    },
    {
      code: "recognised-as-victim",
      type: "boolean",
      knownBy: "person",
      definition: "Whether an authority has recognised the person as a victim.",
    },
    {
      code: "nationality",
      type: "country",
      multiple: true,
      silence: "no",
      knownBy: "person",
      definition: "Nationality of the person at the event; several may apply.",
    },
    {
      code: "residence-at-event",
      type: "country",
      knownBy: "person",
      definition: "State of habitual residence at the event.",
    },
    {
      code: "residence-now",
      type: "country",
      knownBy: "person",
      definition: "State of habitual residence today.",
    },
    {
      code: "lawful-stay",
      type: "boolean",
      knownBy: "person",
      definition: "Whether the person stayed lawfully in the State of the event.",
    },
    {
      code: "age-at-event",
      type: "number",
      unit: "years",
      knownBy: "person",
      definition: "Completed years of age on the day of the event.",
    },
    {
      code: "age-now",
      type: "number",
      unit: "years",
      knownBy: "person",
      definition: "Completed years of age today.",
    },
    {
      code: "kinship-to-victim",
      type: "code",
      list: "kinship",
      knownBy: "person",
      definition: "Relation of a relative to the direct victim.",
    },
    {
      code: "dependent-on-victim",
      type: "boolean",
      knownBy: "person",
      definition: "Whether the person depended on the direct victim for a living.",
    },
    {
      code: "harm-bodily",
      type: "boolean",
      knownBy: "expert",
      definition: "Whether the person suffered bodily harm, psychological harm included.",
    },
    {
      code: "harm-psychological",
      type: "boolean",
      knownBy: "expert",
      definition: "Whether the person suffered psychological harm.",
    },
    {
      code: "harm-material",
      type: "boolean",
      knownBy: "person",
      definition: "Whether property was damaged.",
    },
    {
      code: "disability-degree",
      type: "number",
      unit: "per cent",
      knownBy: "expert",
      definition: "Degree of permanent disability or invalidity attributed to the event.",
    },
    {
      code: "incapacity-days",
      type: "number",
      unit: "days",
      knownBy: "expert",
      definition: "Days of total temporary incapacity for work.",
    },
    {
      code: "damage-sum",
      type: "number",
      unit: "currency of the scheme",
      knownBy: "person",
      definition: "Damage claimed, in the currency of the scheme.",
    },
    {
      code: "reported-to-police",
      type: "boolean",
      knownBy: "person",
      definition: "Whether the facts were reported to the police or a complaint was filed.",
    },
    {
      code: "civil-party",
      type: "boolean",
      knownBy: "person",
      definition: "Whether the person is or was a civil party in the criminal proceedings.",
    },
    {
      code: "judgment-final",
      type: "boolean",
      knownBy: "authority",
      definition: "Whether a final judgment on the facts exists.",
    },
    {
      code: "offender-compensated",
      type: "boolean",
      knownBy: "person",
      definition: "Whether the offender has paid.",
    },
    {
      code: "insured",
      type: "boolean",
      knownBy: "person",
      definition: "Whether an insurance covers the harm.",
    },
    {
      code: "involved-in-act",
      type: "boolean",
      knownBy: "authority",
      definition: "Whether the person took part in the act.",
    },
    {
      code: "death-date",
      type: "date",
      knownBy: "authority",
      definition: "Day on which the direct victim died.",
    },
    {
      code: "stabilisation-date",
      type: "date",
      knownBy: "expert",
      definition: "Day on which the medical condition was held to be stable.",
    },
    {
      code: "designation-date",
      type: "date",
      knownBy: "authority",
      definition: "Day on which the event was officially designated.",
    },
    { code: "judgment-date", type: "date", knownBy: "authority", definition: "Day of the final judgment." },
    {
      code: "victim-deceased",
      type: "boolean",
      knownBy: "person",
      definition: "Whether the direct victim died as a consequence of the event.",
    },
    {
      code: "present-at-scene",
      type: "boolean",
      knownBy: "person",
      definition: "Whether the person was present at the event or at its immediate aftermath.",
    },
    {
      code: "directly-exposed",
      type: "boolean",
      knownBy: "expert",
      definition: "Whether the person was directly exposed to the danger of death or bodily harm.",
    },
    {
      code: "at-work",
      type: "boolean",
      knownBy: "person",
      definition: "Whether the person was at work, or on the way to or from it, at the event.",
    },
    {
      code: "residence-years",
      type: "number",
      unit: "years",
      knownBy: "person",
      definition:
        "Completed years of unbroken residence, before the event, in the State of residence at the event.",
    },
    {
      code: "long-term-resident",
      type: "boolean",
      knownBy: "person",
      definition:
        "Whether the person holds long-term resident status in the State of residence at the event.",
    },
    {
      code: "employer-state",
      type: "country",
      multiple: true,
      silence: "no",
      knownBy: "person",
      definition: "States for whose government the person worked at the event; an empty list says none.",
    },
    {
      code: "travelled-against-advice",
      type: "boolean",
      knownBy: "authority",
      definition: "Whether the person travelled against the advice of the State of nationality or residence.",
    },
    {
      code: "cohabitation-years",
      type: "number",
      unit: "years",
      knownBy: "person",
      definition: "Completed years for which the person lived as a couple with the direct victim.",
    },
    {
      code: "condition-certified",
      type: "boolean",
      knownBy: "authority",
      definition: "Whether the competent body has certified that the condition stems from the event.",
    },
    {
      code: "cooperated-with-authorities",
      type: "boolean",
      knownBy: "authority",
      definition: "Whether the person cooperated with the investigation.",
    },
    {
      code: "criminal-conviction",
      type: "boolean",
      knownBy: "person",
      definition: "Whether the person has a criminal conviction that is not spent.",
    },
    {
      code: "offender-cannot-pay",
      type: "boolean",
      knownBy: "authority",
      definition: "Whether the offender is unknown, cannot be prosecuted or cannot pay.",
    },
    {
      code: "other-state-compensates",
      type: "boolean",
      knownBy: "authority",
      definition: "Whether another State compensates the same harm.",
    },
    {
      code: "discharge-date",
      type: "date",
      knownBy: "expert",
      definition: "Day of discharge from medical treatment.",
    },
    {
      code: "knowledge-date",
      type: "date",
      knownBy: "person",
      definition: "Day on which the person learned of the harm or of the right.",
    },
    {
      code: "claim-date",
      type: "date",
      knownBy: "person",
      definition: "Day on which the claim was received.",
    },
    {
      code: "complete-file-date",
      type: "date",
      knownBy: "authority",
      definition: "Day on which the file was complete.",
    },
    {
      code: "offer-date",
      type: "date",
      knownBy: "person",
      definition: "Day on which the offer was received.",
    },
    {
      code: "acceptance-date",
      type: "date",
      knownBy: "person",
      definition: "Day on which the offer was accepted.",
    },
    {
      code: "event-region",
      type: "code",
      knownBy: "authority",
      definition: "Part of the State in which the event took place, ISO 3166-2 in lower case: `gb-nir`.",
    },
    {
      code: "residence-region",
      type: "code",
      knownBy: "person",
      definition: "Part of the State in which the person lives today, ISO 3166-2 in lower case: `gb-sct`.",
    },
    {
      code: "qualifying-persons",
      type: "number",
      unit: "persons",
      knownBy: "person",
      definition: "How many persons qualify for the same payment after the same death, this one included.",
    },
    {
      code: "dependants",
      type: "number",
      unit: "persons",
      knownBy: "person",
      definition: "How many persons depend on the one who claims.",
    },
    {
      code: "extremist-motive",
      type: "boolean",
      knownBy: "authority",
      definition: "Whether the act had an extremist, racist or antisemitic motive.",
    },
    {
      code: "state-sponsored-act",
      type: "boolean",
      knownBy: "authority",
      definition: "Whether a State sponsored the act.",
    },
    {
      code: "victim-nationality",
      type: "country",
      multiple: true,
      silence: "no",
      knownBy: "person",
      definition:
        "Nationality of the direct victim at the event, where the person is another; several may apply.",
    },
    {
      code: "victim-residence",
      type: "country",
      knownBy: "person",
      definition:
        "State of habitual residence of the direct victim at the event, where the person is another.",
    },
    {
      code: "victim-employer-state",
      type: "country",
      multiple: true,
      silence: "no",
      knownBy: "person",
      definition:
        "States for whose government the direct victim worked at the event, where the person is another.",
    },
    {
      code: "closer-survivor",
      type: "boolean",
      knownBy: "person",
      definition: "Whether a survivor is alive who comes before the person in the legal order of survivors.",
    },
    {
      code: "common-child",
      type: "boolean",
      knownBy: "person",
      definition: "Whether the person and the direct victim have a child together.",
    },
    {
      code: "criminal-ties",
      type: "boolean",
      knownBy: "authority",
      definition: "Whether the person has ties to criminal circles.",
    },
    {
      code: "residence-title",
      type: "boolean",
      knownBy: "person",
      definition: "Whether the person lawfully resides in the State of residence.",
    },
    {
      code: "personal-representative",
      type: "boolean",
      knownBy: "person",
      definition: "Whether the person acts as personal representative of a direct victim who died.",
    },
    {
      code: "harm-physical",
      type: "boolean",
      knownBy: "expert",
      definition: "Whether the person suffered physical harm, psychological harm apart.",
    },
    {
      code: "judgment-state",
      type: "country",
      knownBy: "authority",
      definition: "State whose court gave the final judgment.",
    },
    {
      code: "certification-date",
      type: "date",
      knownBy: "authority",
      definition: "Day on which the competent body certified the condition.",
    },
    {
      code: "decision-date",
      type: "date",
      knownBy: "person",
      definition: "Day on which the body decided on the claim.",
    },
    {
      code: "refusal-date",
      type: "date",
      knownBy: "person",
      definition: "Day on which the claim was refused.",
    },
    {
      code: "investigation-end-date",
      type: "date",
      knownBy: "authority",
      definition: "Day on which the investigation or the criminal proceedings ended.",
    },
    {
      code: "grant-date",
      type: "date",
      knownBy: "person",
      definition: "Day on which the benefit was granted.",
    },
    {
      code: "enforcement-date",
      type: "date",
      knownBy: "person",
      definition: "Day of the last act of enforcement against the offender.",
    },
  ],
});

/** A code of {@link eligibilityFact}. */
export type EligibilityFactCode = CodeOf<typeof eligibilityFact>;
