import { canonicalise } from "@civic/schema";
import { nodeFinding, readNodeDocument, readSigned } from "@civic/schema/signatures";
import { differs, mediaTypeIs, statusIs } from "../asking/expecting.ts";
import { jsonIn } from "../asking/json-in.ts";
import { type CheckGroup, NotExamined } from "../check.ts";
import { namedKeys, nodeDocument, nodeDocumentPath } from "../samples/node-document.ts";

/** What a node says of itself. */
export const nodeDocumentChecks: CheckGroup = {
  title: "Node document",
  checks: [
    {
      id: "node-document",
      says: "The node says what it is, where its feed is, and which keys it knows, each under its thumbprint.",
      why: "RFC 8615; RFC 7517; RFC 7638; OpenAPI of the contract (`NodeDocument`)",
      mend: `Serve the document at ${nodeDocumentPath}, with keys on P-256 and no private part.`,
      async run({ ask, now }) {
        const answer = await ask(nodeDocumentPath);
        const reading = await readNodeDocument(jsonIn(answer), now());
        return [
          ...statusIs(answer, 200),
          ...mediaTypeIs(answer, "application/json"),
          ...differs(answer, {
            holds: reading.read,
            expected: "a document of the form `NodeDocument`",
            came: reading.read
              ? ""
              : reading.findings.map(({ code, pointer }) => `${code} at "${pointer}"`).join(", "),
          }),
        ];
      },
    },
    {
      id: "node-document-feed",
      says: "The feed is where the node says that it is.",
      why: "OpenAPI of the contract (`feed`)",
      mend: "Name the path of the feed below the address of the node.",
      async run(node) {
        const { feed } = await nodeDocument(node);
        const answer = await node.ask(`${feed}${feed.includes("?") ? "&" : "?"}limit=1`);
        return [...statusIs(answer, 200), ...mediaTypeIs(answer, "application/x-ndjson")];
      },
    },
    {
      id: "node-document-signed",
      says: "A node that signs for a publisher signs its document by a key of that publisher; the signed form says the same.",
      why: "RFC 7515; OpenAPI of the contract (`Accept: application/jose+json`)",
      mend: "Sign the canonical bytes of the document, with typ civic-node+jws.",
      async run(node) {
        const document = await nodeDocument(node);
        if (!document.publishers.some(({ signsHere }) => signsHere))
          throw new NotExamined("the node signs for nobody");
        const answer = await node.ask(nodeDocumentPath, { headers: { Accept: "application/jose+json" } });
        const signed = readSigned(jsonIn(answer), ["node"]);
        const found = "code" in signed ? signed : await nodeFinding(signed, document, namedKeys(document));
        return [
          ...statusIs(answer, 200),
          ...mediaTypeIs(answer, "application/jose+json"),
          ...differs(answer, {
            holds: found === undefined,
            expected: "a signature that verifies by a key of the document",
            came: found?.code ?? "",
          }),
          ...differs(answer, {
            holds: "code" in signed || signed.canonical === canonicalise(document),
            expected: "the same document as without a signature",
            came: "another document",
          }),
        ];
      },
    },
  ],
};
