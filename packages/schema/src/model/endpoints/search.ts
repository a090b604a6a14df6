import * as z from "zod";
import { headOfDamageCode, needCode, phaseCode } from "../parts/codes.ts";
import { partialDate } from "../parts/date.ts";
import { jurisdictionCode, recordId } from "../parts/identifier.ts";
import { languageTag, localisedText } from "../parts/language.ts";
import { defineEndpoint } from "./endpoint.ts";
import { readerHeaders, representationHeaders } from "./negotiation.ts";

const searchNumber = z
  .strictObject({
    number: z.string().meta({ description: "As it is dialled." }),
    display: z.string().optional().meta({ description: "As it is usually written, where that differs." }),
  })
  .meta({ id: "SearchNumber", title: "SearchNumber", description: "A number of a record." });

const searchLaw = z
  .strictObject({
    title: z.string().meta({ description: "Citation in the language of the law." }),
    subject: localisedText.optional().meta({ description: "What it provides." }),
    date: partialDate
      .optional()
      .meta({ description: "When it was adopted, where the citation does not say." }),
  })
  .meta({ id: "SearchLaw", title: "SearchLaw", description: "A law that a record names." });

const searchRow = z
  .strictObject({
    id: recordId.meta({ description: "Id of the record; its second part is the kind." }),
    jurisdiction: jurisdictionCode.meta({
      description: "The State, or the body of States, that the record is about.",
    }),
    language: languageTag.meta({ description: "Language of the original." }),
    name: localisedText.meta({ description: "Name in every language that the record has." }),
    replaces: recordId.optional().meta({ description: "Id of the record that it takes over." }),
    acronym: localisedText.optional().meta({ description: "Acronym by language." }),
    otherNames: z.array(z.string()).optional().meta({
      description:
        "Other and former names, what the national law calls the heads of damage, the title of an instrument.",
    }),
    types: z.array(z.string()).optional().meta({
      description:
        "Codes of `provider-type`, `service-type`, `scheme-type` or `recognition-measure`, by the kind of the record.",
    }),
    needs: z.array(needCode).optional().meta({ description: "Needs that it answers." }),
    heads: z.array(headOfDamageCode).optional().meta({ description: "Heads of damage that it treats." }),
    phases: z.array(phaseCode).optional().meta({ description: "Phases in which it helps." }),
    bodies: z.array(recordId).optional().meta({ description: "Ids of the bodies behind it." }),
    numbers: z.array(searchNumber).optional().meta({ description: "Every number of the record, once." }),
    laws: z.array(searchLaw).optional().meta({ description: "Laws that it names." }),
  })
  .meta({
    id: "SearchRow",
    title: "SearchRow",
    description: "What somebody may look for a record by. It is no record.",
  });

const searchTerm = z
  .strictObject({
    list: z.enum(["need", "head-of-damage"]).meta({ description: "The code list." }),
    code: z.string().meta({ description: "The code." }),
    name: localisedText.meta({ description: "The word for it in each language." }),
  })
  .meta({
    id: "SearchTerm",
    title: "SearchTerm",
    description: "A code that can be looked for by its words.",
  });

/** The body of the answer. */
export const searchIndex = z
  .strictObject({
    rows: z.array(searchRow).meta({ description: "In the order of their ids." }),
    terms: z.array(searchTerm).meta({ description: "In the order of their lists." }),
  })
  .meta({
    id: "SearchIndex",
    title: "SearchIndex",
    description: "What is needed to search every record.",
  });

/** What is needed to search every record, without asking the node for what is searched. */
export const readSearchIndex = defineEndpoint({
  method: "GET",
  path: "/v1/search-index",
  summary: "Read what is needed to search every record",
  description:
    "Of every active record, in the order of their ids, what somebody may look for it by: names in every language, acronyms, numbers, laws, and the codes that say what it is for; and the needs and heads of damage by their words. It takes no filter: who searches does so at home, and the node does not learn for what. A node whose records are too many for one answer (64 MiB) is `unavailable` here; they can be read by page.",
  parameters: z.strictObject({}),
  query: z.strictObject({}),
  requestHeaders: readerHeaders,
  access: "public",
  answers: {
    200: {
      description: "A row for every active record, and a term for every need and head of damage.",
      mediaType: "application/json",
      headers: representationHeaders("Changes when a record changes."),
      schema: searchIndex,
    },
  },
  problems: ["unavailable"],
});
