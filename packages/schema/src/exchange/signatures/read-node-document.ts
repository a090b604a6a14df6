import { type Finding, finding } from "../../findings/finding.ts";
import { issuedFinding } from "./issued.ts";
import { keyFinding } from "./key-finding.ts";
import { type KeyRing, trustFinding } from "./key-ring.ts";
import type { ReadSigned } from "./read-signed.ts";
import { malformed, type Reading, readBy } from "./reading.ts";
import type { NodeDocument } from "./statements.ts";
import {
  checkOf,
  closed,
  moment,
  partOfModel,
  publicKey,
  semanticVersion,
  thumbprint,
} from "./wire-forms.ts";

/** The keys of a publisher, as a node document and a pack list them. */
const heldKey = closed({ kid: thumbprint, key: publicKey, revoked: { const: true } }, ["revoked"]);

/** At most so many publishers: there are fewer than 300 codes of States. */
export const mostPublishers = 300;

/** Most keys of one publisher. */
export const mostKeys = 100;

/** The form of a list of keys. */
export const heldKeys = { type: "array", items: heldKey, maxItems: mostKeys } as const;

const check = checkOf(
  closed(
    {
      civic: { const: "node" },
      name: { type: "string", minLength: 1, maxLength: 200 },
      contact: {
        type: "string",
        maxLength: 500,
        pattern: "^(?:mailto:|https:\\/\\/)\\S+$",
        writtenAs: "ContactAddress",
      },
      feed: { type: "string", maxLength: 500, pattern: "^\\/[!-.0-~]\\S*$", writtenAs: "RelativePath" },
      models: { type: "array", items: semanticVersion, maxItems: 100 },
      publishers: {
        type: "array",
        maxItems: mostPublishers,
        items: closed({
          publisher: partOfModel("PublisherCode"),
          signsHere: { type: "boolean" },
          keys: heldKeys,
        }),
      },
      issued: moment,
    },
    ["contact"],
  ),
);

/** What a node says of itself; each key is one, and the one that its thumbprint names. Nothing of it is believed yet. */
export async function readNodeDocument(document: unknown, now: Date): Promise<Reading<NodeDocument>> {
  const reading = readBy<NodeDocument>(check(), document, "statement-malformed");
  if (!reading.read) return reading;
  const ahead = issuedFinding(reading.value.issued, now);
  if (ahead !== undefined) return { read: false, findings: [ahead] };
  const wrong = await wrongKeys(reading.value.publishers);
  return wrong.length === 0 ? reading : malformed("statement-malformed", ...wrong);
}

/** The keys of a list that are none, or not those that their thumbprints name. */
export async function wrongKeys(
  publishers: readonly Pick<NodeDocument["publishers"][number], "keys">[],
): Promise<readonly Finding[]> {
  const looks = publishers.flatMap(({ keys }, at) =>
    keys.map(({ kid, key }, index) => keyFinding(key, ["publishers", at, "keys", index], kid)),
  );
  return (await Promise.all(looks)).filter((found) => found !== undefined);
}

/**
 * Why the signature of a node document does not count; `undefined` where it was signed for one of the publishers that
 * the node signs for, by a key that counts.
 */
export async function nodeFinding(
  signed: ReadSigned<"node">,
  document: NodeDocument,
  ring: KeyRing,
): Promise<Finding | undefined> {
  const { kid } = signed.header;
  const own = document.publishers.filter(({ signsHere }) => signsHere).map(({ publisher }) => publisher);
  const signer = own.find((publisher) => ring.keyOf(publisher, kid) !== undefined);
  if (signer !== undefined) return trustFinding(signed, signer, ring);
  return finding("key-unknown", "/protected", { publisher: own.join(", ").slice(0, 80), kid });
}
