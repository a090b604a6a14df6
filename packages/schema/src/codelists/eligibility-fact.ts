import { type CodeOf, defineCodelist } from "./codelist.ts";

/**
 * Facts about an event, a person or a claim that a criterion may ask for. Closed: what no fact expresses is a
 * `human-check`. `type` says which comparison applies; `knownBy` who can usually tell; sensitive facts never leave
 * the process in which they are typed.
 */
export const eligibilityFact = defineCodelist({
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
      list: "event-type",
      knownBy: "authority",
      definition: "Legal character or mode of the event.",
    },
    {
      code: "event-designated",
      type: "boolean",
      knownBy: "authority",
      definition: "Whether the competent authority has officially designated the event.",
    },
    {
      code: "victim-status",
      type: "code",
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
  ],
});

/** A code of {@link eligibilityFact}. */
export type EligibilityFactCode = CodeOf<typeof eligibilityFact>;
