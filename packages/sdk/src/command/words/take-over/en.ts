/** What the command says when a State takes a record over, in English. */
export const en = {
  summary: {
    usage: "civic take-over <id> --as <state> --data <folder> [--today <YYYY-MM-DD>] [--json]",
    summary:
      "begins a State’s own record in the place of one that was compiled about it, and says what the State has to check",
    inputs: "the id of a compiled record: civic/service/fr-114",
  },
  takeOver: {
    what: (own: string, compiled: string) =>
      `${own} takes over ${compiled}. Its values and their sources are those of the compiled record.`,
    toCheck: "What you have to check",
    unsure: "Read every value that is not sure, and give a better source or leave it out",
    notes: "Read the doubts, and settle them or leave them in",
    translations: (languages: string) => `Read the draft translations (${languages})`,
    sources:
      "Read all the rest as well: from now on it is your word. Add your own sources, and set “asOf” to the day that the record describes.",
    afterwards: "Then",
    activate:
      "Set “status” to “active”. From then on your record stands everywhere in the place of the compiled one, which stays readable as superseded.",
    refused: {
      "no-state": (state: string) =>
        `“${state}” is no code of a State or a body of States (ISO 3166-1, lower case: fr, gb; or eu, un, coe).`,
      "no-record": (record: string) => `${record}: there is no valid record with this id in the folder.`,
      "other-state": (record: string, state: string) =>
        `${record} is about “${state}”. Only that State can take it over: --as ${state}.`,
      "own-already": (record: string) =>
        `${record} is published by this State already. Write its next version instead.`,
      withdrawn: (record: string) => `${record} is withdrawn. Begin a record of your own with civic new.`,
      replaced: (record: string, by: string) =>
        `${record} is taken over already, by ${by}. Work on that record.`,
    },
  },
};

/** What the command says when a State takes a record over, in one language. */
export type TakeOverWords = typeof en;
