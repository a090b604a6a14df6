import { type PluralForms, plural } from "@civic/schema/words";

const count = (n: number, forms: PluralForms) => plural("en", n, forms);

/** What the command says when it sends what was signed to a node, in English. */
export const en = {
  summary: {
    usage:
      "civic publish <folder> --node <address> [--key <key.jwk>] [--api-key <file or ->] [--publisher <code>] [--withdraw-missing] [--yes] [--dry-run] [--today <YYYY-MM-DD>] [--all] [--json] | civic publish <folder> … --node <address> [--api-key <file or ->] [--publisher <code>] [--dry-run] [--all] [--json]",
    summary:
      "publishes what changed in a folder at a node as one set, all of it or nothing, signed with --key; of a folder in which versions are signed already it sends these, without --key",
    inputs:
      "a folder of records, a part of it or one file; of signed versions also further folders with signed statements about keys",
  },
  publish: {
    sent: (n: number, publisher: string, node: string) =>
      `${count(n, { one: "{n} signed file", other: "{n} signed files" })} of “${publisher}” sent to ${node}`,
    wouldSend: (n: number, publisher: string, node: string) =>
      `${count(n, { one: "{n} signed file", other: "{n} signed files" })} of “${publisher}” would be sent to ${node}; nothing was sent`,
    complete: (node: string) => `${node} has all of it already. Nothing was sent.`,
    left: "Not sent",
    already: (n: number) =>
      count(n, {
        one: "{n} file: the node has it already",
        other: "{n} files: the node has them already",
      }),
    others: (n: number, publisher: string) =>
      `${count(n, { one: "{n} file", other: "{n} files" })}: not signed by “${publisher}”`,
    refused: (n: number) =>
      count(n, {
        one: "{n} file: refused, for the reason that is said",
        other: "{n} files: refused, for the reasons that are said",
      }),
    waits: (n: number) =>
      count(n, {
        one: "{n} file: waits for what has to be there before it",
        other: "{n} files: wait for what has to be there before them",
      }),
    next: "Nodes that mirror this one get it from there by themselves.",
    nothingSigned: "there is nothing signed here. Sign first: civic sign.",
    noFolder: "there is no such folder.",
    noneOf: (publisher: string, found: string) =>
      `Nothing here is signed by “${publisher}”, but there are signatures of: ${found}.`,
    severalPublishers: (found: string, one: string) =>
      `Here are signatures of several publishers (${found}), and an API key speaks for one. Say which: --publisher ${one}.`,
    differs: (version: number) =>
      `the node has another content of version ${version}. A version never changes: compare both, and sign what is right under the next number.`,
    brokenOff: "Sending was broken off. Type the same again: what has arrived is not sent twice.",
    apiKeyExposed: (mode: string, command: string) =>
      `others than you can read this API key (mode ${mode}). Type ${command} and try again. If somebody may have copied it, have it revoked and ask for a new one.`,
    noApiKey: "this is no API key. It is one word on one line, as whoever runs the node gave it to you.",
    standardInput: "standard input",
    noAddress: (text: string) =>
      `--node “${text}” is not the address of a node. It looks like https://civic.example.org, with a path where the node has one, and nothing after that.`,
    notSecret:
      "--node begins with http://, so that anybody on the way could read the API key. Use https://; http:// will do only on this machine.",
    failures: {
      unreachable: (node: string, reason: string) =>
        `${node} cannot be reached (${reason}). Check the address and your connection.`,
      silent: (node: string) => `${node} did not answer in time. Try again later.`,
      noNode: (node: string) =>
        `What answers at ${node} is not a CIVIC node. Check the address; if the node stands under a path, the path belongs to it.`,
      wrongKey: (node: string) =>
        `${node} does not accept this API key: it is mistyped, expired or revoked. Ask whoever runs the node for one.`,
      cannotNow: (node: string, said: string) => `${node} takes nothing at the moment: ${said}`,
    },
  },
};

/** What the command says when it sends what was signed to a node, in one language. */
export type PublishWords = typeof en;
