/** What the command says when a record is corrected, in English. */
export const en = {
  summary: {
    usage:
      "civic edit <id or record.json> --set <place>=<value> … [--data <folder>] [--node <address>] [--dry-run] [--today <YYYY-MM-DD>] [--json]",
    summary:
      "corrects a record in its file and shows what changes: contacts.0.number=+33123456789; without a value, the member goes",
    inputs: "the id of a record in the folder (./data, unless --data names another), or its file",
  },
  edit: {
    noChange: (typed: string) =>
      `--set “${typed}” does not say what is set. It reads --set contacts.0.number=+33123456789.`,
    noField: (place: string, kind: string) => `A record of kind “${kind}” has no field “${place}”.`,
    noEntry: (place: string, count: number) =>
      `There is no entry “${place}”. The list has ${count}, counted from 0; + puts one at its end.`,
    severalEntries: (place: string, count: number) =>
      `“${place}” may be ${count} entries. Name one by its number, counted from 0.`,
    noJson: (place: string) =>
      `“${place}” holds several members. Name one of them (${place}.…), or write the whole as JSON.`,
    fixed: (place: string) =>
      `“${place}” cannot be corrected: it says which record, and which version, this is.`,
    nothing: (path: string) => `${path} says so already; nothing was written.`,
    wouldWrite: (path: string) => `Would be written: ${path}; nothing was written`,
    raised: (where: string, version: number) =>
      `The version was raised, since version ${version} may be with others: ${where}`,
    stays: (version: number) => `This is version ${version}, which nobody else is known to have.`,
    mind: "Mind:",
  },
};

/** What the command says when a record is corrected, in one language. */
export type EditWords = typeof en;
