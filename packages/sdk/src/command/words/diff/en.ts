/** What the command says of the difference between records, in English. */
export const en = {
  summary: {
    usage:
      "civic diff <file, folder or -> <file, folder or -> [--all] [--json] | civic diff <file, folder or -> --node <address> [--all] [--json] | civic diff <id>[@<version>] [<id>@<version>] --node <address> [--json]",
    summary:
      "what differs between two records, two folders, a folder and a node, or two versions, in words; with --json as JSON Patch (RFC 6902)",
    inputs:
      "two files or folders of records (- reads one from the standard input), or with --node one of them, or ids such as civic/service/fr-116006@2",
  },
  diff: {
    entry: (n: number) => `entry ${n}`,
    telephoneNumber: "telephone number",
    changed: (place: string, before: string, after: string) => `${place}: changed from ${before} to ${after}`,
    added: (place: string, value: string) => `${place}: added: ${value}`,
    removed: (place: string, value: string) => `${place}: removed: ${value}`,
    moved: (place: string, value: string) => `${place}: moved: ${value}`,
    version: (before: string, after: string) => `version ${before} → ${after}`,
    newRecord: "new",
    goneRecord: "not there any more",
    withdrawn: "withdrawn",
    same: "Nothing differs.",
    counts: (changed: number, added: number, gone: number) =>
      `Records changed: ${changed}, new: ${added}, gone: ${gone}.`,
    alike: (n: number) => `Records that are the same: ${n}.`,
    moreChanges: (n: number) => `… more changes: ${n} (--all shows them)`,
    moreRecords: (n: number) => `… more records: ${n} (--all shows them)`,
    otherRecords: (one: string, other: string) =>
      `these are two records, ${one} and ${other}. Compared are versions of one record.`,
    twoStandardInputs: "The standard input can be read once only: “-” stands for one side.",
    folderAndFile: "one side is a folder and the other a file. Name two files, or two folders.",
    idNeedsNode: (id: string) =>
      `“${id}” is the id of a record, which is read from a node: --node is missing.`,
    notThere: (id: string) => `${id}: the node has no such record or version.`,
    standardInput: "standard input",
  },
};

/** What the command says of the difference between records, in one language. */
export type DiffWords = typeof en;
