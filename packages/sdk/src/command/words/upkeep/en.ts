/** What the command says where a folder of records is kept in order, in English. */
export const en = {
  summaries: {
    fmt: {
      usage: "civic fmt <file, folder or -> [--check] [--all] [--json]",
      summary:
        "writes records in one order of members and one layout; with --check, only says which are not so",
      inputs: "a file, a folder of records or a part of it, or - for the standard input",
    },
    migrate: {
      usage: "civic migrate <file or folder> [--dry-run] [--all] [--json]",
      summary: "brings records of an older model to the one of today",
      inputs: "a file, or a folder of records or a part of it",
    },
    pull: {
      usage:
        "civic pull [<state> …] --node <address> [--out <folder>] [--publisher <code>] [--dry-run] [--all] [--json]",
      summary: "brings what a node has into a folder of records; what was changed there since stays as it is",
      inputs: "no State, or those whose records are brought (ISO 3166-1 alpha-2, lower case): fr be",
    },
    watch: {
      usage: "civic watch <folder> [--today <YYYY-MM-DD>]",
      summary: "checks a folder of records each time that something in it changes, until Ctrl-C",
      inputs: "a folder of records",
    },
  },
  fmt: {
    changed: (n: number) => `Files laid out anew: ${n}`,
    wouldChange: (n: number) => `Files that would be laid out anew: ${n}`,
    inOrder: (n: number) => `All are in order; files: ${n}`,
    notInOrder: (n: number) => `Files that are not in order: ${n}. civic fmt without --check lays them out.`,
    noRecord: "“kind” names no kind of record, so that its order is not known.",
  },
  migrate: {
    done: (n: number, model: string) => `Records brought to model ${model}: ${n}`,
    would: (n: number, model: string) =>
      `Records that would be brought to model ${model}: ${n}; nothing was written`,
    none: (model: string) => `Every record is of model ${model} already.`,
    dropped: (place: string) => `left out, since no field of today holds it: ${place}`,
  },
  pull: {
    done: (n: number, node: string) => `Records brought from ${node}: ${n}`,
    would: (n: number, node: string) =>
      `Records that would be brought from ${node}: ${n}; nothing was written`,
    same: (n: number) => `Records that were the same: ${n}`,
    kept: (version: number) =>
      `was changed here, so it was left as it is. The node has version ${version}: compare them with civic diff.`,
    newerModel: (id: string) => `${id} is of a newer model. Take a newer version of this program.`,
  },
  watch: {
    watching: (folder: string) => `Watching ${folder}. Ctrl-C ends it.`,
    ended: "Ended.",
  },
};

/** What the command says where a folder of records is kept in order, in one language. */
export type UpkeepWords = typeof en;
