import * as z from "zod";
import { partialDate } from "../parts/date.ts";
import { languageTag, localisedText } from "../parts/language.ts";
import { provenance } from "../parts/provenance.ts";

/** The questions of the European e-Justice Portal on claims across borders (Directive 2004/80/EC), in its order. */
const questions = {
  role: "What the authority does for the applicant.",
  directSubmission: "Whether a claim may be sent directly to the deciding authority.",
  translation: "Who translates and who pays for it.",
  fees: "Administrative or other charges.",
  travelCosts: "Who pays when the applicant must travel for the claim or the decision.",
  interpreter: "Whether an interpreter is provided when the applicant must be heard.",
  medicalCertificates: "Whether medical certificates from the State of residence are recognised.",
  medicalExamination: "Who pays travel for a medical examination in the deciding State.",
  decisionTime: "How long a decision takes.",
  decisionLanguage: "In which language the decision comes.",
  challenge: "How to challenge the decision.",
  legalAid: "Whether legal aid is available under the rules of that State.",
  supportOrganisations: "Who helps with a claim across borders.",
} as const;

const answer = z
  .strictObject({
    text: localisedText.meta({ description: "The answer in the words of the page." }),
    provenance: provenance.optional(),
  })
  .meta({
    id: "CrossBorderAnswer",
    title: "CrossBorderAnswer",
    description: "One answer, in words, with its source.",
  });

const answers = Object.fromEntries(
  Object.entries(questions).map(([name, description]) => [name, answer.optional().meta({ description })]),
) as { [Question in keyof typeof questions]: z.ZodOptional<typeof answer> };

const crossBorderAnswersSchema = z
  .strictObject({
    acceptedLanguages: z
      .array(languageTag)
      .min(1)
      .optional()
      .meta({ description: "Languages in which a claim and its documents are accepted." }),
    ...answers,
    asOf: partialDate
      .optional()
      .meta({ description: "Date of last update of the page the answers come from." }),
  })
  .meta({
    id: "CrossBorderAnswers",
    title: "CrossBorderAnswers",
    description: "Answers to the e-Justice questions on claims across borders.",
  });

/** Answers to the e-Justice questions on claims across borders. An absent answer is unknown. */
export interface CrossBorderAnswers extends z.infer<typeof crossBorderAnswersSchema> {}

/** The schema of {@link CrossBorderAnswers}. */
export const crossBorderAnswers: z.ZodType<CrossBorderAnswers> = crossBorderAnswersSchema;
