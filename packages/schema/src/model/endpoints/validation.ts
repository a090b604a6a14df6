import * as z from "zod";
import { defineEndpoint } from "./endpoint.ts";
import { languageHeader } from "./negotiation.ts";
import { describedFinding } from "./problem.ts";

/** Checks a document without storing it. */
export const validateDocument = defineEndpoint({
  method: "POST",
  path: "/v1/validate",
  summary: "Validate a record without storing it",
  description: "Structure and rules. Nothing of the body is kept or logged.",
  parameters: z.strictObject({}),
  query: z.strictObject({}),
  requestHeaders: languageHeader,
  body: z.unknown(),
  access: "public",
  answers: {
    200: {
      description: "What was found.",
      mediaType: "application/json",
      headers: { "Content-Language": "Language of the sentences." },
      schema: z
        .strictObject({
          valid: z
            .boolean()
            .meta({ description: "Whether there is no error; warnings and notices do not count." }),
          findings: z
            .array(describedFinding)
            .meta({ description: "Errors, warnings and notices, each with its place and how to mend it." }),
        })
        .meta({
          id: "ValidationReport",
          title: "ValidationReport",
          description: "What validation says of a document.",
        }),
    },
  },
  problems: ["not-json"],
});
