import * as z from "zod";
import { coverageLevelCode, lifeCycleCode, needCode, phaseCode } from "../parts/codes.ts";
import { contact } from "../parts/contact.ts";
import { partialDate } from "../parts/date.ts";
import { localId, referenceTo } from "../parts/identifier.ts";
import { languageTag, localisedText } from "../parts/language.ts";
import { legalReference } from "../parts/legal-reference.ts";
import { currencyCode } from "../parts/money.ts";
import { parties } from "../parts/parties.ts";
import { provenance } from "../parts/provenance.ts";
import { regionCode } from "../parts/region.ts";
import { statement } from "../parts/statement.ts";
import { webAddress } from "../parts/web-address.ts";
import { head, tail } from "./head.ts";

/** Where a victim, or another State, turns to. */
const contactPoint = z
  .strictObject({
    id: localId.meta({ description: "Id of the contact point inside this record." }),
    name: localisedText.meta({ description: "Name of the contact point." }),
    description: localisedText.optional().meta({ description: "What it does, and for whom." }),
    phases: z.array(phaseCode).min(1).optional().meta({ description: "Absent where the source names none." }),
    crossBorder: z
      .literal(true)
      .optional()
      .meta({ description: "Meant for other States and for victims of another State." }),
    stage: lifeCycleCode.optional(),
    organisations: z
      .array(referenceTo("organisation"))
      .min(1)
      .optional()
      .meta({ description: "Bodies that run it." }),
    service: referenceTo("service")
      .optional()
      .meta({ description: "Service that it is, where it has a record." }),
    contacts: z.array(contact).min(1).optional().meta({ description: "How to reach it." }),
    provenance: provenance.optional(),
  })
  .meta({
    id: "ContactPoint",
    title: "ContactPoint",
    description: "Where a victim, or another State, turns to.",
  });

/** One State's system at a glance. */
export const nationalSystem = z
  .strictObject({
    ...head("national-system"),
    summary: statement.meta({ description: "The system in a paragraph." }),
    languages: z.array(languageTag).min(1).meta({ description: "Official languages." }),
    currency: currencyCode.meta({ description: "ISO 4217 code." }),
    subdivisions: z
      .array(
        z.strictObject({
          code: regionCode,
          name: localisedText.meta({ description: "What the part is called." }),
          partOf: regionCode
            .optional()
            .meta({ description: "The larger part that it lies in. Absent: directly in the State." }),
          provenance: provenance.optional(),
        }),
      )
      .min(1)
      .optional()
      .meta({ description: "Parts of the State that its records tell apart, with their names." }),
    authorities: z
      .array(referenceTo("organisation"))
      .min(1)
      .optional()
      .meta({ description: "Bodies that lead victim assistance." }),
    contactPoints: z
      .array(contactPoint)
      .min(1)
      .optional()
      .meta({ description: "Where a victim, or another State, turns to." }),
    emergencyNumbers: z
      .array(contact)
      .min(1)
      .optional()
      .meta({ description: "Numbers to call in an emergency." }),
    designation: z
      .strictObject({
        description: localisedText.meta({ description: "The procedure in the words of the source." }),
        authorities: parties.optional().meta({ description: "Who designates." }),
        provenance: provenance.optional(),
      })
      .optional()
      .meta({ description: "How an act is officially designated, and by whom." }),
    legalBasis: z
      .array(legalReference)
      .min(1)
      .optional()
      .meta({ description: "Laws, decrees and provisions it rests on." }),
    victimList: z
      .strictObject({
        description: localisedText
          .optional()
          .meta({ description: "What the list is for, in the words of the source." }),
        keptBy: parties.optional().meta({ description: "Who keeps it." }),
        sharedWith: parties.optional().meta({ description: "Who may receive it, or a part of it." }),
        legalBasis: z
          .array(legalReference)
          .min(1)
          .optional()
          .meta({ description: "Laws, decrees and provisions it rests on." }),
        provenance: provenance.optional(),
      })
      .optional()
      .meta({ description: "Who keeps the list of the victims of an event, and who may receive it." }),
    needsAssessments: z
      .array(
        z.strictObject({
          instrument: localisedText.meta({ description: "Name of the questionnaire or procedure." }),
          usedBy: parties.optional().meta({ description: "Who assesses." }),
          phases: z.array(phaseCode).min(1).optional().meta({ description: "When. Absent: not said." }),
          description: localisedText.optional().meta({ description: "What is asked, and what follows." }),
          url: webAddress.optional().meta({ description: "Where the instrument can be read." }),
          provenance: provenance.optional(),
        }),
      )
      .min(1)
      .optional()
      .meta({ description: "How the needs of a victim are assessed, and with which instrument." }),
    needsAddressed: z
      .array(
        z.strictObject({
          needs: z.array(needCode).min(1).meta({ description: "The needs meant." }),
          heading: localisedText.meta({ description: "Heading that the source gives them." }),
          how: localisedText.optional().meta({ description: "How they are answered. Absent: not known." }),
          provenance: provenance.optional(),
        }),
      )
      .min(1)
      .optional()
      .meta({ description: "How the State answers needs, in the words of the source." }),
    declaredCoverage: z
      .array(
        z.strictObject({
          need: needCode,
          phase: phaseCode,
          level: coverageLevelCode,
          note: localisedText.optional().meta({ description: "Why this level, or for whom not." }),
          provenance: provenance.optional(),
        }),
      )
      .min(1)
      .optional()
      .meta({ description: "Coverage stated by the publisher, for cells that no record gives." }),
    statedGaps: z
      .array(
        z.strictObject({
          needs: z.array(needCode).min(1).meta({ description: "Needs that are not met." }),
          phases: z
            .array(phaseCode)
            .min(1)
            .optional()
            .meta({ description: "Phases for which the source says it. Absent: it names none." }),
          appliesTo: localisedText
            .optional()
            .meta({ description: "For whom nothing exists, where it does for others." }),
          text: localisedText.meta({ description: "What does not exist, in the words of the source." }),
          asOf: partialDate
            .optional()
            .meta({ description: "Date at which it was true, where older than the record's." }),
          provenance: provenance.optional(),
        }),
      )
      .min(1)
      .optional()
      .meta({
        description:
          "What a source says does not exist. What nobody speaks of is unknown and stands nowhere.",
      }),
    ...tail,
  })
  .meta({ title: "NationalSystem", description: "One State's system at a glance." });

/** See {@link nationalSystem}. */
export interface NationalSystem extends z.infer<typeof nationalSystem> {}
