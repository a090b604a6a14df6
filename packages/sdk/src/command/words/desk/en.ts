import { type PluralForms, plural } from "@civic/schema/words";

const count = (n: number, forms: PluralForms) => plural("en", n, forms);

/** What the command says at the desk where a publisher signs, in English. */
export const en = {
  summaries: {
    keys: {
      usage:
        "civic keys create --publisher <code> [--out <folder>] | civic keys show <key.jwk> … [--anchor <new file>] | civic keys rotate <key.jwk> [--out <folder>] | civic keys revoke <key.jwk or thumbprint> --key <key.jwk> [--out <folder>]; each with [--json]",
      summary: "makes, shows, renews and revokes the keys by which a publisher signs",
      inputs:
        "create, or one of show, rotate and revoke with the file of a key (revoke also takes a thumbprint)",
    },
    sign: {
      usage:
        "civic sign <folder or record.json> --key <key.jwk> [--dry-run] [--stands-by <hash>] [--all] [--today <YYYY-MM-DD>] [--json]",
      summary:
        "signs the records of a publisher: a signature is written beside each, the record stays as it is",
      inputs: "a folder of records, or one record in it",
    },
    confirm: {
      usage: "civic confirm <id> --data <folder> --key <key.jwk> [--today <YYYY-MM-DD>] [--json]",
      summary: "a State signs that a record compiled about it is right as of a day, without taking it over",
      inputs: "the id of one record: civic/service/fr-116006",
    },
    pack: {
      usage: "civic pack <folder> --out <new file> --key <key.jwk> [--json]",
      summary:
        "puts everything that a publisher has signed into one file, which is verified without a network",
      inputs: "a folder of records with their signatures",
    },
    unpack: {
      usage: "civic unpack <pack> [--anchor <anchor.json>] [--out <folder>] [--all] [--json]",
      summary: "verifies a pack without a network and puts what is right into a folder",
      inputs: "one file that civic pack has written",
    },
  },
  keys: {
    created: (publisher: string) => `A signing key for “${publisher}” was made.`,
    rotated: (publisher: string) =>
      `A further signing key for “${publisher}” was made, and the old key has signed it.`,
    revoked: (kid: string, publisher: string) =>
      `The revocation of the key ${kid} of “${publisher}” is signed.`,
    file: "File",
    publisher: "Publisher",
    thumbprint: "Thumbprint",
    statement: (path: string) => `Signed statement: ${path}`,
    keep: "Whoever has the .jwk file can speak for this publisher. Keep it on the machine that signs and on no other, and keep a copy of it in a safe.",
    tell: (command: string) =>
      `Your partners have to know the thumbprint. Write it into a file for them: ${command}`,
    anchorNext:
      "Hand this file over by another way than the records, and have the thumbprint read back to you, for example by telephone.",
    signWith: (command: string) => `Sign your records with it: ${command}`,
    bothCount: "Both keys count until the old one is revoked.",
    sendStatement:
      "The statement is public. Send it to your node with civic publish; the nodes that mirror it take it from there by themselves.",
    revokeLater: (command: string) => `Once your partners have it, revoke the old key: ${command}`,
    afterRevocation:
      "From the moment at which a node takes the statement in, it accepts nothing more that this key signs. What it has verified before stays.",
    lastKey:
      "The key has revoked itself. If you have no other key that counts, your partners need a new anchor file from you.",
    exposed: (mode: string, command: string) =>
      `others than you can read this key (mode ${mode}). Type ${command} and try again. If somebody may have copied it, make a new key and revoke this one.`,
    revokedHere: (publisher: string) =>
      `“${publisher}” has revoked this key: a statement beside it says so. Sign with a key that still counts.`,
    otherPublisher: (of: string, wanted: string) =>
      `this is a key of “${of}”. Only a key of “${wanted}” can be revoked with the key named by --key.`,
  },
  sign: {
    signed: (n: number, publisher: string) =>
      `${count(n, { one: "{n} version", other: "{n} versions" })} signed for “${publisher}”`,
    wouldSign: (n: number, publisher: string) =>
      `${count(n, { one: "{n} version", other: "{n} versions" })} would be signed for “${publisher}”; nothing was written`,
    version: (version: number) => `version ${version}`,
    left: "Left as they are",
    already: (n: number) =>
      count(n, {
        one: "{n} record: signed before, unchanged",
        other: "{n} records: signed before, unchanged",
      }),
    others: (n: number, publisher: string) =>
      `${count(n, { one: "{n} record", other: "{n} records" })}: not published by “${publisher}”, for whom this key signs`,
    refused: (n: number) =>
      count(n, {
        one: "{n} record: could not be signed, for the reason that is said",
        other: "{n} records: could not be signed, for the reasons that are said",
      }),
    faulty: (n: number) =>
      count(n, {
        one: "{n} file: has errors; nothing that has an error is signed",
        other: "{n} files: have errors; nothing that has an error is signed",
      }),
    afterUnsigned: (id: string, version: number) =>
      `${id}: version ${version} has no signature. A node that holds an earlier version waits until it has this one.`,
    next: "Keep the .jws files beside the records: the next version refers to the one before. Send them to your node (civic publish), never the key.",
    changed: (version: number, next: number) =>
      `the record was changed after its version ${version} was signed. A signed version never changes: give the change “version” ${next}.`,
    lower: (version: number, highest: number) =>
      `“version” is ${version}, and version ${highest} is signed already. Correct “version”, or take the latest record.`,
    notOf: (id: string, version: number) =>
      `this is not the signature of version ${version} of ${id}. Restore the right file from your backup.`,
    notInFolder:
      "a record is signed where it belongs, as <state>/<kind>/<name>.json, since it is checked together with its neighbours.",
    noHash: (text: string) =>
      `--stands-by “${text}” is not the hash of a signature: “sha-256:” and 64 hexadecimal digits, as a node names it under /v1/disputes.`,
    standsByOne: "--stands-by is said of one record: name its file instead of the folder.",
  },
  confirm: {
    confirmed: (publisher: string, id: string, day: string) => `“${publisher}” confirms ${id} as of ${day}.`,
    already: (path: string) => `This was signed already: ${path}`,
    next: "The statement is public: hand it to your node with your signed records. It counts for this version only.",
    takeOver: "To change the record, or to answer for it from now on, take it over: civic take-over.",
    ownRecord: (publisher: string) =>
      `is published by “${publisher}” itself. Sign it instead; only what others compiled needs a confirmation.`,
    otherState: (state: string, publisher: string) =>
      `describes “${state}”, and this key speaks for “${publisher}”. A State confirms only what is said of itself.`,
    notActive: (status: string) => `has the status “${status}”. Only an active record can be confirmed.`,
    futureDay: (day: string) =>
      `${day} is still to come. A record is confirmed as of today or an earlier day.`,
  },
  pack: {
    written: (path: string, publisher: string) => `Written: ${path}, a pack of “${publisher}”`,
    versions: (n: number) => `signed versions: ${n}`,
    confirmations: (n: number) => `confirmations: ${n}`,
    statements: (n: number) => `statements on keys: ${n}`,
    others: (n: number) => `left out, as others signed them: ${n}`,
    nothingSigned: "Nothing in this folder is signed by this publisher. Sign first: civic sign.",
    next: "The pack is public. Hand it over on a memory stick or by mail; whoever has your anchor file verifies it with civic unpack.",
  },
  unpack: {
    outNeedsAnchor:
      "--out needs --anchor: only an anchor file says whose keys to believe. Ask the publisher for it by another way than the pack.",
    noPack: "This is no pack.",
    made: (when: string) => `Pack made at ${when}, by the clock of who made it`,
    whole: (n: number) => `Whole and unaltered; lines: ${n}`,
    notWhole: (n: number) => `Not whole, or altered; lines that could be read: ${n}`,
    keys: "Keys in the pack",
    keyCounts: "believed: named by your anchor, or signed by such a key",
    keyDoesNot: "not believed: your anchor does not name it",
    keyOpen: "open: compare it with the publisher",
    keyRevoked: "revoked",
    noAnchor:
      "No anchor was given. The signatures were only held against the keys in the pack, which says nothing of whose keys they are; nothing was written.",
    lines: "Lines",
    outcomes: {
      new: "right, and new here",
      already: "right, and here already",
      right: "right",
      refused: "refused",
    },
    types: { key: "further key", revocation: "revocation", confirmation: "confirmation" },
    line: (path: string, line: number) => `${path}, line ${line}`,
    changedHere:
      "this record was changed here and not signed, so it was left as it is. The signed version stands beside it; compare the two.",
  },
};

/** What the command says at the desk. */
export type DeskWords = typeof en;
