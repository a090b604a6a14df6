import * as z from "zod";

/** The schema of a finding as the API sends it. */
export const finding = z
  .strictObject({
    code: z
      .string()
      .regex(/^[a-z]+(?:-[a-z0-9]+)*$/)
      .meta({ description: "What is wrong, for example `missing-property`; sentences are kept by code." }),
    severity: z.enum(["error", "warning", "notice"]).meta({
      description: "`error`: not accepted. `warning`: accepted, should be mended. `notice`: worth knowing.",
    }),
    pointer: z
      .string()
      .meta({ description: "JSON Pointer (RFC 6901) into the document; empty for the whole." }),
    params: z
      .record(z.string(), z.union([z.string(), z.number(), z.array(z.string())]))
      .meta({ description: "Details by name, which fill the braces of the sentence." }),
    record: z
      .string()
      .optional()
      .meta({ description: "Id of the record, where a set of records was checked." }),
  })
  .meta({
    id: "Finding",
    title: "Finding",
    description:
      "One thing wrong with, or worth knowing about, a document: the code says what, the pointer where, the parameters the details; the words come from the language files.",
  });
