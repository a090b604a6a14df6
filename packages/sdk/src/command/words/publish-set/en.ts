/** What the command says when it publishes a folder as one set, in English. */
export const en = {
  publishSet: {
    sent: (n: number, publisher: string, node: string) =>
      `Published for “${publisher}” at ${node}, all of it together; versions: ${n}`,
    wouldSend: (n: number, publisher: string, node: string) =>
      `Would be published for “${publisher}” at ${node}, all of it together; versions: ${n}. Nothing was sent.`,
    wouldTake: "The node was asked and would take it.",
    notAsked: "The node was not asked whether it would take it: that needs an API key.",
    complete: (node: string) => `${node} has all of it already. Nothing was sent.`,
    nothingSent: "Nothing was sent.",
    refused: (node: string) => `${node} has taken none of it.`,
    same: (n: number) => `Unchanged records: ${n}`,
    missing: (n: number, ids: string) =>
      `At the node and not in this folder: ${n} (${ids}). They stay; --withdraw-missing withdraws them.`,
    faulty: "Nothing was sent: a set is published as a whole, and what has errors is in it.",
    stale: (there: number, here: number) =>
      `the node has version ${there}, and this is version ${here} with another content. Take the newer one first (civic pull), then correct it.`,
    gap: (version: number, missing: number) =>
      `this is version ${version}, and version ${missing}, which the node has not, is signed in no file here. Give it “version” ${missing}.`,
    tooLarge: (n: number, most: number) =>
      `The set has ${n} versions, and one takes at most ${most} and 16 MiB. Publish State by State, or kind by kind: name the folder inside.`,
    wholeFolder: "--withdraw-missing needs the whole folder of records, not a part of it.",
    severalPublishers: (found: string) =>
      `Here are records of several publishers (${found}), and a set is of one. Say which: --publisher, or sign with --key.`,
    onlyOthers: (n: number, publisher: string) =>
      `Records found here: ${n}, none of them of “${publisher}”. civic take-over makes a State’s own record of a compiled one.`,
    oneFolder: "A set is made of one folder of records.",
    onlyInSets: "--withdraw-missing goes with --key, or with a folder in which nothing is signed.",
    agree: "Publish this? Type yes:",
    agreed: "yes y",
    noTerminal:
      "An API key is missing: name its file with --api-key (- reads the standard input), or put it into the environment as CIVIC_API_KEY. Only --dry-run does without.",
    askKey: "API key (not shown):",
  },
};

/** What the command says when it publishes a folder as one set, in one language. */
export type PublishSetWords = typeof en;
