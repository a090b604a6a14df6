import * as z from "zod";
import { coverageLevelCode, gapKindCode, needCode, phaseCode } from "../parts/codes.ts";
import { jurisdictionCode, publisherCode, recordId } from "../parts/identifier.ts";
import { languageTag, localisedText } from "../parts/language.ts";
import { defineEndpoint } from "./endpoint.ts";
import { readerHeaders, representationHeaders } from "./negotiation.ts";

const pointer = z.string().meta({ description: "JSON Pointer into the record." });

const gap = z
  .strictObject({
    id: z.string().meta({ description: "The same gap has the same id every time." }),
    kind: gapKindCode,
    jurisdiction: jurisdictionCode,
    need: needCode.optional(),
    phase: phaseCode.optional(),
    record: recordId.optional().meta({ description: "Record in which it was found." }),
    pointer: pointer.optional(),
    pointers: z.array(pointer).optional().meta({
      description: "The first places in that record, where the same is missing in several.",
    }),
    count: z.int().optional().meta({ description: "In how many places of that record it is missing." }),
    level: coverageLevelCode.optional().meta({
      description: "`answered-above`: not answered, but one level up. Absent where nothing is known at all.",
    }),
    text: localisedText.optional().meta({ description: "What does not exist, in the words of the source." }),
    appliesTo: localisedText.optional().meta({
      description: "For whom it does not exist, where it does for others.",
    }),
    guideline: z
      .strictObject({ record: recordId, requirement: z.string() })
      .optional()
      .meta({ description: "The text that asks for what is missing." }),
    languages: z.array(languageTag).optional().meta({ description: "Languages that are missing." }),
    evidence: z.array(recordId).meta({ description: "The records that come nearest, the first ones." }),
    owner: z.strictObject({ publisher: publisherCode, organisations: z.array(recordId) }).meta({
      description:
        "Who can close it: the publisher of the record, and the first of the bodies that lead victim assistance.",
    }),
  })
  .meta({
    id: "Gap",
    title: "Gap",
    description: "One hole in the assistance that a State describes, or in its description.",
  });

/** What is missing in the records of one State. */
export const getGaps = defineEndpoint({
  method: "GET",
  path: "/v1/gaps",
  summary: "Read what is missing in the records of one State, and who can mend it",
  description:
    "One gap for a record and kind, however many values lack the same. A gap in the records does not prove that a State gives nothing.",
  parameters: z.strictObject({}),
  query: z.strictObject({
    jurisdiction: jurisdictionCode.meta({
      description: "The State, or the body, whose records are looked through.",
    }),
    kind: gapKindCode.optional().meta({ description: "Only gaps of this kind." }),
  }),
  requestHeaders: readerHeaders,
  access: "public",
  answers: {
    200: {
      description: "What is missing, as of the day of the answer.",
      mediaType: "application/json",
      schema: z
        .strictObject({
          gaps: z.array(gap),
          omitted: z.int().min(1).optional().meta({
            description: "How many more there are, where the list ended at its bound (2 MiB).",
          }),
        })
        .meta({ id: "Gaps", title: "Gaps", description: "What is missing in the records of one State." }),
      headers: representationHeaders("Changes when a record changes, and with the day."),
    },
  },
  problems: [],
});
