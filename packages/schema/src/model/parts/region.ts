import * as z from "zod";

/** A part of a State, ISO 3166-2 in lower case: `gb-sct`, `be-bru`, `au-nsw`. */
export const regionCode = z
  .string()
  .regex(/^[a-z]{2}-[a-z0-9]{1,3}$/)
  .meta({
    id: "RegionCode",
    title: "RegionCode",
    description: "A part of a State, ISO 3166-2 in lower case: `gb-sct`, `be-bru`, `au-nsw`.",
    examples: ["gb-sct"],
  });
