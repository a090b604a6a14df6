import type { NodeWords } from "./node-words.ts";

/** What a node says in English. */
export const en: NodeWords = {
  details: {
    bodyLimit: (bytes) => `At most ${bytes} bytes are accepted.`,
    bodyCoded: "The body must come as it is, without a content coding.",
    bodyGzip: "The body is compressed with gzip. Send it as it is, without a content coding.",
    keyUnknown: "This node does not know that API key.",
    keyRevoked: "That API key was revoked. Ask the operator of this node for another.",
    keyExpired: (lastDay) =>
      `That API key was valid until ${lastDay}. Ask the operator of this node for another.`,
    keyOfAnother: (publisher) =>
      `The API key is that of “${publisher}”, and the address names another publisher.`,
    jurisdictionNotAllowed: (publisher, jurisdiction) =>
      `The API key of “${publisher}” does not allow records about “${jurisdiction}”.`,
    kindNotAllowed: (publisher, kind) =>
      `The API key of “${publisher}” does not allow records of the kind “${kind}”.`,
    unreadable: "The address or the host of the request cannot be read.",
    methodUnknown: "The method of the request is not known.",
    projectionTooLarge:
      "The records of this node are too many for one answer. They can be read page by page.",
    storeDamaged:
      "A part of the store is damaged and cannot be read. The operator can put a backup in its place.",
    unsigned: "Nobody signed this version.",
    statementOfAnother: (publisher) =>
      `The API key is that of “${publisher}”, and another publisher makes the statement.`,
    idempotencyKey: "The Idempotency-Key has to be 1 to 200 visible ASCII characters in double quotes.",
    importsCrowded:
      "As many imports as this node takes at once are under way. Try again once one of them has ended.",
    noKeyLeft: (publisher) =>
      `No key of “${publisher}” counts here any more: nothing of this publisher is taken until an anchor names a new key.`,
  },
  docs: {
    title: "API of this node",
    access:
      "Everything is read without a key. Answers that are not a success are problems (RFC 9457). Sentences come in the language of Accept-Language.",
    machines: (openapi) => `The same for machines: ${openapi} (OpenAPI 3.1).`,
    reference: (link) => `What records hold and what findings mean: ${link("the reference")}.`,
    client: (link) => `How a program in TypeScript asks: ${link("the client")}.`,
    inEnglish: "",
    needsKey: "Needs an API key of the publisher:",
    path: "Path",
    query: "Query",
    values: "Values",
    requestHeaders: "Request headers",
    answers: "Answers",
    problems: "Problems",
    everywhere: "Problems of every endpoint",
  },
  noDashboard: {
    title: "The dashboard was not built",
    cure: (command, setting) =>
      `This node runs, but it found no built dashboard. Run ${command} and start it again, or name the folder in ${setting}.`,
    api: (records, docs) => `The API answers: ${records("records")}, ${docs("documentation")}.`,
  },
};
