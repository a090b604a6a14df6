import { type CodeOf, defineCodelist } from "./codelist.ts";

/** What is missing in the assistance that a State describes, or in its description. */
export const gapKind = defineCodelist({
  id: "gap-kind",
  openness: "closed",
  since: "0.2.0",
  concepts: [
    {
      code: "requirement-unanswered",
      definition: "An international text asks for something that no record answers.",
    },
    {
      code: "need-unmet",
      definition: "The State declares, or a source says, that a need is not met in a phase.",
    },
    {
      code: "need-lost-at-border",
      definition: "A need is met in the emergency and by no record afterwards.",
    },
    { code: "pathway-dead-end", definition: "From a step of the emergency no way leads on." },
    {
      code: "hand-over-without-owner",
      definition:
        "No record names who answers for the passage from emergency to follow-up, whoever takes over.",
    },
    {
      code: "closed-to-foreigners",
      definition: "A service, scheme or measure excludes persons of another nationality on the territory.",
    },
    {
      code: "need-not-broken-down",
      definition: "A service names a need and none of the finer needs that it answers.",
    },
    {
      code: "number-missing",
      definition: "A contact point of a State has no telephone number on record.",
    },
    {
      code: "number-unconfirmed",
      definition:
        "A record gives numbers to call that nobody has confirmed, or that must be verified before use.",
    },
    { code: "value-stale", definition: "A record has not been checked for two years or more." },
    { code: "value-unsourced", definition: "A record gives no source." },
    {
      code: "translation-missing",
      definition: "Texts of a record lack an official language of its State, or English.",
    },
    {
      code: "declared-differs",
      definition: "The coverage that a State declares is not what its records give.",
    },
  ],
});

/** A code of {@link gapKind}. */
export type GapKindCode = CodeOf<typeof gapKind>;
