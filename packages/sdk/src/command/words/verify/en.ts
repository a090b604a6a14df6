/** What the command says of signatures that it verifies, in English. */
export const en = {
  summary: {
    usage:
      "civic verify <file.jws, folder or address of a node> --anchor <anchor.json> [--node <address>] [--json]",
    summary:
      "whether what is signed in a file, in a folder or at a node is signed by keys that an anchor names",
    inputs: "a signed file, a folder of records with their signatures, or the address of a node",
  },
  verify: {
    needsNode:
      "The anchor names keys by their thumbprints alone. The keys themselves come from a node: --node is missing.",
    right: (n: number, place: string) => `Signatures that are right at ${place}: ${n}`,
    wrong: (n: number) => `Signatures that are not to be believed: ${n}`,
    unsigned: (n: number) => `Records that nobody signed: ${n}`,
  },
};

/** What the command says of signatures that it verifies, in one language. */
export type VerifyWords = typeof en;
