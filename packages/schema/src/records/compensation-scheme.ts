import * as z from "zod";
import { eligibility } from "../eligibility/eligibility.ts";
import { amount } from "../parts/amount.ts";
import { clock } from "../parts/clock.ts";
import {
  assessmentMethodCode,
  compensationFormCode,
  damageTreatmentCode,
  fundingSourceCode,
  headOfDamageCode,
  lifeCycleCode,
  offsetTypeCode,
  requirementCode,
  schemeTypeCode,
  silenceEffectCode,
} from "../parts/codes.ts";
import { contact } from "../parts/contact.ts";
import { partialDate, period } from "../parts/date.ts";
import { referenceTo } from "../parts/identifier.ts";
import { languageTag, localisedText } from "../parts/language.ts";
import { legalReference } from "../parts/legal-reference.ts";
import { money } from "../parts/money.ts";
import { parties } from "../parts/parties.ts";
import { provenance } from "../parts/provenance.ts";
import { statement } from "../parts/statement.ts";
import { crossBorderAnswers } from "./cross-border-answers.ts";
import { head, tail } from "./head.ts";

/** One head of damage as the national law names it, tied to the harmonised list. */
const nationalHead = z
  .strictObject({
    name: localisedText.meta({ description: "National name." }),
    code: z
      .string()
      .min(1)
      .max(20)
      .optional()
      .meta({ description: "National abbreviation, for example `DFP`." }),
    heads: z.array(headOfDamageCode).min(1).optional().meta({
      description:
        "Harmonised heads it answers. Absent where none corresponds or the correspondence is not known.",
    }),
    treatment: damageTreatmentCode.meta({
      description:
        "`folded` where several harmonised heads are paid as this one; `not-covered` where the source says so.",
    }),
    amounts: z.array(amount).min(1).optional(),
    note: localisedText.optional(),
    provenance: provenance.optional(),
  })
  .meta({
    id: "NationalHead",
    title: "NationalHead",
    description: "One head of damage as the national law names it, tied to the harmonised list.",
  });

/** See {@link nationalHead}. */
export interface NationalHead extends z.infer<typeof nationalHead> {}

const rule = z.strictObject({
  description: localisedText,
  clocks: z.array(clock).min(1).optional(),
  asOf: partialDate.optional(),
  provenance: provenance.optional(),
});

/** One scheme that pays, or replaces payment: who, on which ground, for what, how much, by when, how to apply. */
export const compensationScheme = z
  .strictObject({
    ...head("compensation-scheme"),
    schemeType: schemeTypeCode,
    established: partialDate.optional(),
    lifeCycle: z
      .strictObject({
        stage: lifeCycleCode,
        period: period.optional(),
        provenance: provenance.optional(),
      })
      .optional(),
    legalBasis: z.array(legalReference).min(1).optional(),
    administeredBy: parties,
    eventsCovered: statement.optional(),
    territorialScope: eligibility
      .optional()
      .meta({ description: "Where the act took place, and the two axes of nationality." }),
    eligibleVictims: statement.optional(),
    damage: z
      .strictObject({
        basis: localisedText.meta({ description: "Principle by which damage is assessed." }),
        method: assessmentMethodCode.optional(),
        heads: z.array(nationalHead).min(1).optional(),
        note: localisedText.optional(),
        provenance: provenance.optional(),
      })
      .optional(),
    form: z
      .strictObject({
        description: localisedText,
        forms: z.array(compensationFormCode).min(1).optional(),
        provenance: provenance.optional(),
      })
      .optional(),
    amounts: z.array(amount).min(1).optional(),
    advance: rule
      .extend({
        available: z
          .boolean()
          .optional()
          .meta({ description: "`false` only where the source says that there is none." }),
      })
      .optional()
      .meta({ description: "Payment before the final assessment." }),
    timeLimit: rule.optional().meta({ description: "By when to claim." }),
    policeReport: rule
      .omit({ clocks: true })
      .extend({ required: requirementCode.optional() })
      .optional()
      .meta({ description: "Whether the facts must have been reported, or a judgment given." }),
    decisionTime: rule.optional().meta({ description: "How long the body has to answer." }),
    redress: rule
      .extend({ bodies: parties.optional() })
      .optional()
      .meta({ description: "How to contest a decision, or silence." }),
    evidence: z
      .array(
        z.strictObject({
          what: localisedText.meta({ description: "Document or proof." }),
          requirement: requirementCode.optional(),
          note: localisedText.optional(),
          provenance: provenance.optional(),
        }),
      )
      .min(1)
      .optional()
      .meta({ description: "What to send with the claim." }),
    silence: z
      .strictObject({
        effect: silenceEffectCode,
        of: z.enum(["body", "person"]).meta({ description: "Whose silence." }),
        after: clock.optional(),
        provenance: provenance.optional(),
      })
      .array()
      .min(1)
      .optional()
      .meta({ description: "What silence means once the time to answer has passed." }),
    offsets: z
      .array(
        z.strictObject({
          type: offsetTypeCode,
          scheme: referenceTo("compensation-scheme").optional(),
          with: localisedText.meta({ description: "The other scheme or payment." }),
          note: localisedText.optional(),
          provenance: provenance.optional(),
        }),
      )
      .min(1)
      .optional()
      .meta({ description: "How it bears on other schemes and payments, one by one." }),
    interplay: statement
      .optional()
      .meta({ description: "Order, deduction and recovery between this scheme and others." }),
    funding: z
      .strictObject({
        description: localisedText,
        sources: z.array(fundingSourceCode).min(1).optional(),
        history: z
          .array(z.strictObject({ from: partialDate, value: money }))
          .min(1)
          .optional(),
        provenance: provenance.optional(),
      })
      .optional(),
    application: z
      .strictObject({
        description: localisedText,
        contacts: z.array(contact).min(1).optional(),
        languages: z.array(languageTag).min(1).optional(),
        provenance: provenance.optional(),
      })
      .optional(),
    crossBorder: z
      .strictObject({
        description: localisedText,
        assistingAuthority: referenceTo("organisation").optional(),
        decidingAuthority: referenceTo("organisation").optional(),
        assisting: crossBorderAnswers
          .optional()
          .meta({ description: "Claims sent from here to another State (e-Justice question set 492)." }),
        deciding: crossBorderAnswers
          .optional()
          .meta({ description: "Claims from another State decided here (e-Justice question set 493)." }),
        provenance: provenance.optional(),
      })
      .optional()
      .meta({
        description:
          "Role under Directive 2004/80/EC: assisting authority of residence, deciding authority of the event State.",
      }),
    ...tail,
  })
  .meta({
    title: "CompensationScheme",
    description:
      "One scheme that pays, or replaces payment: who, on which ground, for what, how much, by when, how to apply.",
  });

/** See {@link compensationScheme}. */
export interface CompensationScheme extends z.infer<typeof compensationScheme> {}
