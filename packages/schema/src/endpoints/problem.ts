import * as z from "zod";
import { finding } from "../parts/finding.ts";

/** The closed list of problems a node answers with, their HTTP status and title. */
export const problemKinds = {
  "invalid-request": { status: 400, title: "The request is not of the expected form" },
  "invalid-cursor": { status: 400, title: "The cursor is not one that this node gave for these filters" },
  "not-json": { status: 400, title: "The body is not JSON" },
  unauthorised: { status: 401, title: "An API key is needed" },
  forbidden: { status: 403, title: "This API key may not write for that publisher" },
  "not-found": { status: 404, title: "There is nothing at this address" },
  "method-not-allowed": { status: 405, title: "This address does not answer that method" },
  "version-conflict": {
    status: 409,
    title: "That version exists with other content, or is not the next one",
  },
  "precondition-failed": { status: 412, title: "The record has changed since it was read" },
  "body-too-large": { status: 413, title: "The body is larger than this node accepts" },
  "unsupported-media-type": { status: 415, title: "The body must be application/json" },
  "invalid-record": { status: 422, title: "The record is not valid" },
  internal: { status: 500, title: "Something failed inside this node" },
  unavailable: { status: 503, title: "This node is not ready" },
} as const;

/** A problem kind, for example `invalid-record`. */
export type ProblemKind = keyof typeof problemKinds;

/** Start of the `type` of every problem. */
export const problemTypePrefix = "urn:civic:problem:";

/** A finding with its sentence in the language of the answer. */
export const describedFinding = finding.extend({ message: z.string() }).meta({
  id: "DescribedFinding",
  title: "DescribedFinding",
  description: "A finding with its sentence in the language that the request accepts (English or French).",
});

/** See {@link describedFinding}. */
export type DescribedFinding = z.infer<typeof describedFinding>;

/** Body of every answer that is not a success (RFC 9457), `application/problem+json`. */
export const problem = z
  .strictObject({
    type: z.string().meta({ description: "`urn:civic:problem:` and the kind of problem." }),
    title: z.string(),
    status: z.int(),
    detail: z.string().optional(),
    instance: z
      .string()
      .optional()
      .meta({ description: "Id of the request, to quote when asking for help." }),
    findings: z.array(describedFinding).optional().meta({ description: "What, where and how to mend." }),
  })
  .meta({
    id: "Problem",
    title: "Problem",
    description: "Body of every answer that is not a success (RFC 9457).",
  });

/** See {@link problem}. */
export type Problem = z.infer<typeof problem>;
