/** What `civic explain` says of an entry of the reference, in English. */
export const en = {
  what: {
    kind: "kind of record",
    part: "part of records",
    field: "field",
    list: "code list",
    code: "code",
    finding: "finding",
    rule: "rule",
  },
  unknown: (name: string) => `“${name}” is not a name of the reference.`,
  look: "Names look like service/needs, need/psychological-support or missing-property.",
  sentence: (sentence: string) => `In words: ${sentence}`,
  example: (example: string) => `Example. ${example}`,
  list: (list: string) => `List: ${list}.`,
  wider: (code: string) => `Wider: ${code}.`,
  narrower: (codes: string) => `Narrower: ${codes}.`,
  elsewhere: (concepts: string) => `In other vocabularies: ${concepts}.`,
  deprecated: (since: string, replacedBy?: string) =>
    replacedBy === undefined
      ? `Not to be used any more since ${since}.`
      : `Not to be used any more since ${since}; use ${replacedBy}.`,
  openness: {
    open: "An open list: a State may add codes of its own.",
    closed: "A closed list: no other code is allowed.",
  },
  required: "Has to be there.",
  needed: "required",
  neededFor: (forms: string) => `required for ${forms}`,
  fields: "Fields:",
  page: (address: string) => `On every node: ${address}`,
};

/** What `civic explain` says, in one language. */
export type ExplainWords = typeof en;
