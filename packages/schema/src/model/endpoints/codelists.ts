import * as z from "zod";
import { defineEndpoint } from "./endpoint.ts";
import { readerHeaders, representationHeaders } from "./negotiation.ts";

const concept = z
  .strictObject({
    code: z.string(),
    parent: z.string().optional(),
    definition: z.string(),
    labels: z
      .record(z.string(), z.string())
      .meta({ description: "In every language that CIVIC speaks, by its tag." }),
    mappings: z
      .array(z.strictObject({ source: z.string(), code: z.string(), match: z.string() }))
      .optional()
      .meta({ description: "The same or a near concept elsewhere (SKOS mapping properties)." }),
  })
  .meta({ id: "CodelistConcept", title: "CodelistConcept", description: "One entry of a code list." });

/** Every code list with its words. */
export const listCodelists = defineEndpoint({
  method: "GET",
  path: "/v1/codelists",
  summary: "Read the code lists",
  description: "Every list with its codes, their order and place in it, and their words in every language.",
  parameters: z.strictObject({}),
  query: z.strictObject({}),
  requestHeaders: readerHeaders,
  access: "public",
  answers: {
    200: {
      description: "Every code list.",
      mediaType: "application/json",
      schema: z
        .strictObject({
          codelists: z
            .array(
              z.strictObject({
                id: z.string(),
                openness: z.enum(["open", "closed"]),
                since: z.string(),
                labels: z.record(z.string(), z.string()),
                concepts: z.array(concept),
              }),
            )
            .meta({ description: "The lists, each with its codes in their order." }),
        })
        .meta({ id: "Codelists", title: "Codelists", description: "Every code list with its words." }),
      headers: representationHeaders("Changes when a list changes."),
    },
  },
  problems: [],
});
