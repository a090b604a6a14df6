import { numeral, type PluralForms, plural } from "@civic/schema/words";

const count = (n: number, forms: PluralForms) => plural("en", n, forms);

const refusedCount = (refused: number) => count(refused, { one: "{n} entry", other: "{n} entries" });

/** In English: what the page “Exchange” says beside the words of all pages. */
export const words = {
  title: "Exchange",
  lead:
    "Which nodes this one reads, what it took from them and what it refused, whose signatures count here, and how far " +
    "each State has come.",
  refreshed: (time: string) => `As of ${time}.`,
  looksAgain: "The page looks again every minute.",
  notRefreshed: (time: string) =>
    `The node could not be asked again. What stands here is as of ${time}; the page goes on trying.`,
  guide: "How two ministries connect their nodes (guide in English)",
  peers: {
    title: "Other nodes",
    none: "This node exchanges with nobody: no other node was named to it, so that what it shows is only what was put into it.",
    status: {
      current: "Up to date",
      behind: "Catching up",
      untried: "Not reached yet",
      unreachable: "Not reachable",
      failing: "Cannot be read",
    },
    reached: "Last reached",
    never: "never",
    failed: (n: number) => count(n, { one: "The last try failed", other: "The last {n} tries failed" }),
    failures: {
      unreachable: "no connection to it came about",
      silent: "it did not answer in time",
      "broken-off": "the connection broke off",
      "unexpected-answer": "it answered something else than was asked for",
      "bound-reached": "its answer was longer or slower than this node allows",
      "quota-reached": "this node stores no more of what it sends: its quota is used up",
      "not-stored": "this node could not store what it sent",
    },
    detail: "For whoever runs the node",
    publishers: "Records of",
    unsigned: "Also without a signature",
    noAnchor:
      "No anchor was given for this node. Of what is signed, only what keys sign that count here already is taken.",
    taken: "Taken",
    takenOf: (applied: number, received: number) =>
      `${count(received, { one: "{n} entry read", other: "{n} entries read" })}, ${count(applied, { one: "{n} of them changed something here", other: "{n} of them changed something here" })}`,
    refused: "Refused",
    nothing: "nothing",
    refusedOf: (refused: number, kept: number) =>
      kept === 0
        ? refusedCount(refused)
        : `${refusedCount(refused)}; kept as evidence, and tried again where that may help: ${numeral("en", kept)}`,
    earlierRefusals: (n: number) => count(n, { one: "{n} earlier refusal", other: "{n} earlier refusals" }),
    more: "More on this",
  },
  disputes: {
    title: "Records that are held back",
    none: "None. No version that is known here was signed with two contents.",
    noneOpen: "None at present.",
    twoContents: (version: number) => `Version ${version} was signed with two contents.`,
    shownBefore: (version: number) =>
      `Until its publisher says which one it stands by, the record is shown as version ${version} has it.`,
    notShown: "Until its publisher says which one it stands by, the record is not shown.",
    ends: (publisher: string, version: number) =>
      `What ends it: ${publisher} signs version ${version} and names the hash of the content that it stands by.`,
    seen: "Known here since",
    content: (n: number) => `Content ${n}`,
    hash: "Hash",
    key: "Signed with the key",
    place: "What differs",
    absent: "not there",
    position: (n: number) => `no. ${n}`,
    same: "Both say the same. What differs is what they were signed to follow.",
    moreDifferences: (n: number) => count(n, { one: "{n} more difference", other: "{n} more differences" }),
    evidence: "The evidence, as data",
    settled: (n: number) => count(n, { one: "{n} that is settled", other: "{n} that are settled" }),
    settledAt: (version: number) => `version ${version}; its publisher stands by`,
    omitted: (n: number) =>
      count(n, {
        one: "{n} more, which the node does not list",
        other: "{n} more, which the node does not list",
      }),
    columns: { record: "Record", version: "Version", settled: "Its publisher stands by" },
  },
  keys: {
    title: "Whose keys count here",
    lead:
      "To be sure of a key, have its publisher read the thumbprint to you by telephone, four characters at a time. " +
      "Capital and small letters are not the same.",
    local:
      "No key counts here. Every record of this node is unsigned and local: it comes from a folder of this node or was " +
      "published here, and nothing proves who wrote it.",
    signsHere: "This node signs for it.",
    revoked: "revoked; what it signs counts no more",
    unsignedLocal: (n: number) =>
      `No key of this publisher counts here. ${count(n, { one: "{n} record, unsigned and local", other: "{n} records, unsigned and local" })}.`,
    unsignedTaken: (n: number) =>
      `No key of this publisher counts here. ${count(n, { one: "{n} record, unsigned; such records are also taken from other nodes", other: "{n} records, unsigned; such records are also taken from other nodes" })}.`,
    columns: {
      publisher: "Publisher",
      thumbprint: "Thumbprint of the key",
      revoked: "Revoked",
      records: "Records here",
    },
  },
  progress: {
    title: "How far each State has come",
    lead: "Records in force, by who stands behind them. What a State has taken over counts as its own. No ranking: the States stand in alphabetical order.",
    nobody: "No State has published or confirmed a record here yet. All of them were compiled by others.",
    table: "Records by State",
    state: "State",
    own: "Its own",
    confirmed: "Confirmed by it",
    compiled: "Only compiled",
    replaced: "Compiled by others and taken over by it",
    keys: "Its keys that count here",
  },
};

/** The words of the page. */
export type Words = typeof words;
