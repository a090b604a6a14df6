import * as z from "zod";
import { versionLimit } from "../../records/version-limit.ts";
import { publisherCode, recordId } from "../parts/identifier.ts";
import { civicRecord } from "../records/record.ts";
import { defineEndpoint } from "./endpoint.ts";
import { codedHeaders, codingHeader } from "./negotiation.ts";

/** Every record of a node as a stream. */
export const exportRecords = defineEndpoint({
  method: "GET",
  path: "/v1/export",
  summary: "Export every record",
  description:
    'Latest versions as NDJSON, those withdrawn among them, in the order of their ids: one line a record with its digest, then a line `{"end":{"count":…}}`. Without that last line the export was cut off.',
  parameters: z.strictObject({}),
  query: z.strictObject({
    publisher: publisherCode.optional().meta({ description: "Only the records of this publisher." }),
  }),
  requestHeaders: codingHeader,
  access: "public",
  answers: {
    200: {
      description: "One line a record, then the end line.",
      mediaType: "application/x-ndjson",
      headers: codedHeaders,
      schema: z
        .union([
          z
            .strictObject({
              id: recordId,
              version: z.int().min(1).max(versionLimit),
              digest: z.string().regex(/^sha-256:[0-9a-f]{64}$/),
              record: civicRecord,
            })
            .meta({
              id: "ExportedRecord",
              title: "ExportedRecord",
              description: "A record with its digest.",
            }),
          z.strictObject({ end: z.strictObject({ count: z.int().min(0) }) }).meta({
            id: "ExportEnd",
            title: "ExportEnd",
            description: "The last line: how many records came before.",
          }),
        ])
        .meta({ id: "ExportLine", title: "ExportLine", description: "One line of an export." }),
    },
  },
  problems: [],
});
