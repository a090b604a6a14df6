import * as z from "zod";
import { clock } from "../criteria/clock.ts";
import { criterion } from "../criteria/criterion.ts";
import { territorialScope } from "../criteria/eligibility.ts";
import { amount } from "../parts/amount.ts";
import {
  assessmentMethodCode,
  compensationFormCode,
  damageTreatmentCode,
  fundingSourceCode,
  headOfDamageCode,
  limitScopeCode,
  offsetTypeCode,
  requirementCode,
  schemeTypeCode,
  silenceEffectCode,
} from "../parts/codes.ts";
import { contact } from "../parts/contact.ts";
import { partialDate, period } from "../parts/date.ts";
import { evidence } from "../parts/evidence.ts";
import { referenceTo } from "../parts/identifier.ts";
import { languageTag, localisedText } from "../parts/language.ts";
import { legalReference } from "../parts/legal-reference.ts";
import { lifeCycle } from "../parts/life-cycle.ts";
import { limit, money } from "../parts/money.ts";
import { observedTime } from "../parts/observed-time.ts";
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
    amounts: z.array(amount).min(1).optional().meta({ description: "What is paid for this head." }),
    note: localisedText.optional().meta({ description: "What the codes cannot say of this head." }),
    provenance: provenance.optional(),
  })
  .meta({
    id: "NationalHead",
    title: "NationalHead",
    description: "One head of damage as the national law names it, tied to the harmonised list.",
  });

const rule = z.strictObject({
  description: localisedText.meta({ description: "The rule in the words of the source." }),
  clocks: z
    .array(clock)
    .min(1)
    .optional()
    .meta({ description: "The same as deadlines that can be computed." }),
  asOf: partialDate
    .optional()
    .meta({ description: "Date at which the rule was true, where older than the record's." }),
  provenance: provenance.optional(),
});

const observedTimes = z
  .array(observedTime)
  .min(1)
  .optional()
  .meta({ description: "How long it really took." });

/** One scheme that pays, or replaces payment: who, on which ground, for what, how much, by when, how to apply. */
export const compensationScheme = z
  .strictObject({
    ...head("compensation-scheme"),
    schemeType: schemeTypeCode,
    established: partialDate.optional().meta({ description: "When it was set up." }),
    lifeCycle: lifeCycle.optional().meta({ description: "Whether it runs today, and since or until when." }),
    legalBasis: z
      .array(legalReference)
      .min(1)
      .optional()
      .meta({ description: "Laws, decrees and provisions it rests on." }),
    administeredBy: parties.meta({ description: "Who decides and pays." }),
    eventsCovered: statement.optional().meta({ description: "Which acts it covers." }),
    territorialScope: territorialScope.optional(),
    eligibleVictims: statement.optional().meta({ description: "Who can claim." }),
    criteria: criterion.optional().meta({
      description:
        "Every condition of entitlement as data: event, place, person and harm, as far as the sources support it. Time limits are clocks.",
    }),
    exclusions: criterion.optional().meta({
      description:
        "What takes the right away although the criteria are met, and what the authority may examine: part in the act, convictions, want of cooperation.",
    }),
    damage: z
      .strictObject({
        basis: localisedText.optional().meta({ description: "Principle by which damage is assessed." }),
        method: assessmentMethodCode.optional(),
        heads: z
          .array(nationalHead)
          .min(1)
          .optional()
          .meta({ description: "Heads of damage as the national law names them." }),
        note: localisedText.optional().meta({ description: "What the heads cannot say of the assessment." }),
        provenance: provenance.optional(),
      })
      .optional()
      .meta({ description: "What is compensated, and how the damage is assessed." }),
    form: z
      .strictObject({
        description: localisedText.meta({ description: "The form of payment in the words of the source." }),
        forms: z.array(compensationFormCode).min(1).optional().meta({ description: "The same as codes." }),
        provenance: provenance.optional(),
      })
      .optional()
      .meta({ description: "Whether it pays once, as a pension, in kind …" }),
    amounts: z
      .array(amount)
      .min(1)
      .optional()
      .meta({ description: "What is paid, where it is not tied to one national head." }),
    aggregateLimits: z
      .array(
        z.strictObject({
          limit: limit.optional().meta({
            description: "The most that is paid to all victims together. Absent: its sum is not known.",
          }),
          per: limitScopeCode,
          ifReached: localisedText
            .optional()
            .meta({ description: "What becomes of each claim once it is reached." }),
          layers: z
            .array(
              z.strictObject({
                upTo: limit.optional().meta({ description: "Where the layer ends. Absent: not said." }),
                bornBy: parties.meta({ description: "Who pays within the layer." }),
              }),
            )
            .min(1)
            .optional()
            .meta({
              description:
                "Who pays up to where, in order, each end counted from zero; each begins where the one before ends. What insurers bear themselves first is the first layer.",
            }),
          valid: period.optional().meta({ description: "From when to when the limit holds." }),
          note: localisedText.optional().meta({ description: "What the figures cannot say." }),
          provenance: provenance.optional(),
        }),
      )
      .min(1)
      .optional()
      .meta({ description: "Limits for all victims together, and who pays within them." }),
    advance: rule
      .extend({
        observed: observedTimes,
        available: z
          .boolean()
          .optional()
          .meta({ description: "`false` only where the source says that there is none." }),
      })
      .optional()
      .meta({ description: "Payment before the final assessment." }),
    timeLimit: rule.optional().meta({ description: "By when to claim." }),
    policeReport: rule
      .extend({ required: requirementCode.optional() })
      .optional()
      .meta({ description: "Whether the facts must have been reported, or a judgment given." }),
    decisionTime: rule
      .extend({ observed: observedTimes })
      .optional()
      .meta({ description: "How long the body has to answer." }),
    redress: rule
      .extend({
        bodies: parties.optional().meta({ description: "Courts or bodies that hear the challenge." }),
      })
      .optional()
      .meta({ description: "How to contest a decision, or silence." }),
    evidence: z.array(evidence).min(1).optional().meta({ description: "What to send with the claim." }),
    silence: z
      .strictObject({
        effect: silenceEffectCode,
        of: z.enum(["body", "person"]).meta({ description: "Whose silence." }),
        after: clock.optional().meta({ description: "How long the silence must have lasted." }),
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
          scheme: referenceTo("compensation-scheme")
            .optional()
            .meta({ description: "The other scheme, where it has a record." }),
          with: localisedText.meta({ description: "The other scheme or payment." }),
          note: localisedText.optional().meta({ description: "How far, and under which conditions." }),
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
        description: localisedText.meta({
          description: "Where the money comes from, in the words of the source.",
        }),
        sources: z.array(fundingSourceCode).min(1).optional().meta({ description: "The same as codes." }),
        history: z
          .array(
            z.strictObject({
              from: partialDate.meta({ description: "From when the levy or budget had this value." }),
              value: money.meta({ description: "Its value from then on." }),
            }),
          )
          .min(1)
          .optional()
          .meta({ description: "Levy or budget over time, oldest first." }),
        provenance: provenance.optional(),
      })
      .optional()
      .meta({ description: "Who pays for the scheme." }),
    application: z
      .strictObject({
        automatic: z.boolean().optional().meta({
          description:
            "`true`: granted without an application; `false`: the source says that one is needed. Absent: not said.",
        }),
        addressedTo: parties
          .optional()
          .meta({ description: "To whom the claim is sent, where not to the body that decides and pays." }),
        description: localisedText.meta({ description: "The steps of a claim, in the words of the source." }),
        contacts: z.array(contact).min(1).optional().meta({ description: "Where to apply or to ask." }),
        languages: z
          .array(languageTag)
          .min(1)
          .optional()
          .meta({ description: "Languages in which a claim is accepted." }),
        provenance: provenance.optional(),
      })
      .optional()
      .meta({ description: "How to claim." }),
    crossBorder: z
      .strictObject({
        description: localisedText.meta({ description: "The role in the words of the source." }),
        assistingAuthority: referenceTo("organisation")
          .optional()
          .meta({ description: "Body that helps residents to claim in another State." }),
        decidingAuthority: referenceTo("organisation")
          .optional()
          .meta({ description: "Body that decides claims of residents of other States." }),
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
