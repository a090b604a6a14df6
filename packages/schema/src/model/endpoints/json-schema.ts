import * as z from "zod";
import { recordKinds } from "../../records/kinds.ts";
import { defineEndpoint } from "./endpoint.ts";
import { readerHeaders, representationHeaders } from "./negotiation.ts";

/** The JSON Schema of a kind, for editors and for validators of any language. */
export const getJsonSchema = defineEndpoint({
  method: "GET",
  path: "/schemas/{version}/{kind}.json",
  summary: "Read a JSON Schema",
  description:
    "JSON Schema 2020-12, complete in one file: an editor or a validator needs no other. The bytes are those that `@civic/schema` holds.",
  parameters: z.strictObject({
    version: z.string().min(1).max(20).meta({
      description: "Version of the model, the one that the node speaks: `schemaVersion` of `/readyz`.",
    }),
    kind: z.enum([...recordKinds, "record", "profile"]).meta({
      description: "A record kind; `record` for a record of any kind, `profile` for a profile.",
    }),
  }),
  query: z.strictObject({}),
  requestHeaders: readerHeaders,
  access: "public",
  answers: {
    200: {
      description: "The schema.",
      mediaType: "application/schema+json",
      headers: representationHeaders("Changes with the release of the node."),
      schema: z.record(z.string(), z.unknown()),
    },
  },
  problems: ["not-found"],
});
