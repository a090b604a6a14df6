import type { declarations } from "./declarations.ts";

type ResourceOf<Id> = Id extends `${infer Resource}.${string}` ? Resource : never;

/** What the endpoints of one name before the dot are about. */
export const resources: { readonly [Resource in ResourceOf<keyof typeof declarations>]: string } = {
  records: "Records: listed, read, published; their versions and signatures.",
  validation: "What the model says of a document.",
  exchange:
    "What nodes pass on to one another: changes as they come, statements, disputes, everything at once.",
  codelists: "Code lists with their words.",
  coverage: "Which needs are met, by phase and State.",
  projection: "What a computation for one person reads, of every record, in one answer.",
  overview: "What the node holds as a whole, in figures.",
  search: "What is needed to search every record without saying for what.",
  gaps: "What is missing in the records of a State, and who can mend it.",
  node: "The node itself.",
};
