import { canonicalise, type Digest, digestOf, modelVersions } from "@civic/schema";
import {
  type NodeDocument,
  type PublisherKeys,
  type Signer,
  signStatement,
  type TrustedKey,
} from "@civic/schema/signatures";
import type { Context } from "../../context.ts";
import { listedKeys } from "../../exchange/listed-keys.ts";
import type { Store } from "../../store/store.ts";
import type { Handler } from "../handler.ts";

/** What a node says of itself, as it is sent. */
interface WrittenDocument {
  /** Everything but the time, by which it is seen whether anything has changed. */
  readonly said: string;
  readonly document: NodeDocument;
  readonly body: string;
  readonly etag: Digest;
  /** The signed form, by the publisher whose key it is signed with: each signature is another, so it is made once. */
  readonly signed: Map<string, Promise<string>>;
}

type Signers = Context["signers"];

const written = new WeakMap<Store, WrittenDocument>();

/** What the node says of itself; signed by a key that it holds, where that is asked for. */
export const getNodeDocument: Handler<"node.document"> = async ({ query, form }, context) => {
  const current = await documentOf(context);
  if (form?.mediaType === "application/jose+json") {
    const signer = signerFor(query.publisher, context.signers);
    if (signer !== undefined) return signedReply(current, signer);
    if (!form.orPlain) return { refused: "not-acceptable" };
  }
  return { status: 200, body: current.body, etag: current.etag };
};

/** The document, written anew when something in it has changed. */
async function documentOf({ store, signers, self, now }: Context): Promise<WrittenDocument> {
  const publishers = publishersOf(await store.exchange.keys(), signers);
  const { name, contact } = self;
  const content: Omit<NodeDocument, "issued"> = {
    ...{ civic: "node" as const, name, ...(contact !== undefined && { contact }) },
    ...{ feed: "/v1/feed", models: modelVersions, publishers },
  };
  const said = canonicalise(content);
  const known = written.get(store);
  if (known?.said === said) return known;
  const document: NodeDocument = { ...content, issued: `${now().toISOString().slice(0, 19)}Z` };
  const body = canonicalise(document);
  const fresh = { said, document, body, etag: await digestOf(body), signed: new Map() };
  written.set(store, fresh);
  return fresh;
}

function publishersOf(keys: readonly TrustedKey[], signers: Signers): PublisherKeys[] {
  const publishers = [...new Set(keys.map(({ publisher }) => publisher))].sort();
  return publishers.map((publisher) => ({
    publisher,
    signsHere: signers.has(publisher),
    keys: listedKeys(keys, publisher).map(({ kid, key, revoked }) => ({
      ...{ kid, key },
      ...(revoked && { revoked }),
    })),
  }));
}

function signerFor(publisher: string | undefined, signers: Signers): Signer | undefined {
  if (publisher !== undefined) return signers.get(publisher);
  const [first] = [...signers.keys()].sort();
  return first === undefined ? undefined : signers.get(first);
}

async function signedReply({ document, signed }: WrittenDocument, signer: Signer) {
  const { publisher } = signer;
  const known =
    signed.get(publisher) ?? signStatement("node", document, signer).then((jws) => JSON.stringify(jws));
  signed.set(publisher, known);
  const body = await known;
  const etag = `jws:${(await digestOf(body)).slice("sha-256:".length)}`;
  return { status: 200, body, etag, mediaType: "application/jose+json" } as const;
}
