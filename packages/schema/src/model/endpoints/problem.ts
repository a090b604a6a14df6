import * as z from "zod";
import { finding } from "../finding.ts";

/** A finding with its sentence in the language of the answer. */
export const describedFinding = finding
  .extend({
    message: z.string(),
    docs: z
      .string()
      .meta({ description: "Where this node tells more of it: a path with the place on the page." }),
  })
  .meta({
    id: "DescribedFinding",
    title: "DescribedFinding",
    description: "A finding with its sentence in the language of the answer (`Content-Language`).",
  });

/** Body of every answer that is not a success (RFC 9457), `application/problem+json`. */
export const problem = z
  .strictObject({
    type: z.string().meta({ description: "`urn:civic:problem:` and the kind of problem." }),
    title: z.string(),
    status: z.int().min(400).max(599),
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
