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

const countOfKind = z
  .strictObject({
    kind: gapKindCode,
    count: z.int().positive().meta({ description: "How many gaps of this kind were found." }),
  })
  .meta({ id: "GapKindCount", title: "GapKindCount", description: "How many gaps of one kind there are." });

const countsOfState = z
  .strictObject({
    jurisdiction: jurisdictionCode.meta({ description: "The State, or the body of States." }),
    described: z.boolean().meta({
      description:
        "Whether its assistance is described, so that unmet needs were looked for. If not, only what its records themselves lack was.",
    }),
    kinds: z.array(countOfKind).meta({ description: "A kind that is absent was looked for and not found." }),
  })
  .meta({
    id: "GapCounts",
    title: "GapCounts",
    description: "How many gaps of each kind there are in the records of one State or body.",
  });

/** How much is missing, State by State. */
export const countGaps = defineEndpoint({
  method: "GET",
  path: "/v1/gaps/counts",
  summary: "Read how many gaps of each kind there are in the records of every State",
  description:
    "Counts of records, not of States: who is described in more detail has more places in which something can be missing.",
  parameters: z.strictObject({}),
  query: z.strictObject({}),
  requestHeaders: readerHeaders,
  access: "public",
  answers: {
    200: {
      description: "The counts, as of the day of the answer.",
      mediaType: "application/json",
      schema: z
        .strictObject({
          states: z.array(countsOfState).meta({ description: "In the order of the codes." }),
        })
        .meta({
          id: "GapCountsOfStates",
          title: "GapCountsOfStates",
          description: "How many gaps there are in the records of every State.",
        }),
      headers: representationHeaders("Changes when a record changes, and with the day."),
    },
  },
  problems: [],
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
          gaps: z
            .array(gap)
            .meta({ description: "One for each thing that is missing, with who can mend it." }),
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
