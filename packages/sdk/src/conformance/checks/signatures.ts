import { canonicalise, type Finding } from "@civic/schema";
import {
  type JwsHash,
  type ReadSigned,
  readSigned,
  type SignedType,
  trustFinding,
} from "@civic/schema/signatures";
import { differs, headerOf, mediaTypeIs, statusIs } from "../asking/expecting.ts";
import { jsonIn, textIn } from "../asking/json-in.ts";
import { type CheckGroup, type Difference, NotExamined } from "../check.ts";
import type { ExaminedNode } from "../examined-node.ts";
import { type FeedVersion, signedFeed, versionsIn } from "../samples/feed.ts";
import { feedPath } from "../samples/feed-answer.ts";
import { namedKeys, nodeDocument } from "../samples/node-document.ts";
import { pathOf, sampleRecord } from "../samples/record.ts";

const feed = { request: `GET ${feedPath()}` } as const;

type SignedVersion = FeedVersion & { readonly signed: ReadSigned<"record"> };

const isSigned = (version: FeedVersion): version is SignedVersion => version.signed !== undefined;

async function signedVersions(node: ExaminedNode): Promise<readonly SignedVersion[]> {
  const versions = versionsIn((await signedFeed(node)).entries).filter(isSigned);
  if (versions.length === 0) throw new NotExamined("the feed tells of no signed version");
  return versions;
}

/** Signatures: what a publisher says can be held to the publisher, wherever it was read. */
export const signatureChecks: CheckGroup = {
  title: "Signatures",
  checks: [
    {
      id: "signature-form",
      says: "A signed version is a flattened JWS with ES256 over the canonical bytes of a record, and its line says what that does.",
      why: "RFC 7515, 7.2.2; RFC 7518, 3.4; RFC 8785; OpenAPI of the contract (`FlattenedJws`)",
      mend: "Sign the canonical bytes, with alg, typ, kid and salt in the protected header and nothing beside it.",
      async run(node) {
        const lines = (await signedFeed(node)).entries.filter(
          (entry) => (entry.op === "put" || entry.op === "withdraw") && "jws" in entry,
        );
        if (lines.length === 0) throw new NotExamined("the feed tells of no signed version");
        const right = versionsIn(lines);
        const found = lines.flatMap((entry) => {
          const read = "jws" in entry ? readSigned(entry.jws, ["record"]) : undefined;
          return read !== undefined && "code" in read ? [read] : [];
        });
        const wrongOp = right.filter(
          ({ head, entry }) => (head.status === "withdrawn") !== (entry.op === "withdraw"),
        );
        return [
          ...differs(feed, {
            holds: right.length === lines.length,
            expected: "a record in every signature",
            came: found[0]?.code ?? "a payload that is none",
          }),
          ...differs(feed, {
            holds: wrongOp.length === 0,
            expected: "`withdraw` for what is withdrawn, `put` for all else",
            came: wrongOp.map(({ head, entry }) => `${entry.op} of ${head.id} ${head.version}`).join(", "),
          }),
        ];
      },
    },
    {
      id: "signature-verifies",
      says: "Every signature of a version verifies by a key that the node names for its publisher.",
      why: "RFC 7515, 5.2; RFC 7518, 3.4",
      mend: "Pass signatures on byte by byte, r and s as 64 bytes, and name every key that they need.",
      async run(node) {
        const versions = await signedVersions(node);
        const ring = namedKeys(await nodeDocument(node));
        return unverified(
          versions.map(({ head, signed }) => [`${head.id} ${head.version}`, head.publisher, signed]),
          (publisher, signed) => trustFinding(signed, publisher, ring),
        );
      },
    },
    {
      id: "statement-verifies",
      says: "Every key, revocation and confirmation in the feed verifies by a key of its publisher.",
      why: "RFC 7515, 5.2",
      mend: "Take statements only after they are verified, and pass them on as they are.",
      async run(node) {
        const statements = (await signedFeed(node)).entries.flatMap((entry) =>
          entry.op === "key" || entry.op === "revocation" || entry.op === "confirmation" ? [entry] : [],
        );
        if (statements.length === 0) throw new NotExamined("the feed holds no statement");
        const ring = namedKeys(await nodeDocument(node));
        const read = statements.map(({ op, jws }) => [op, readSigned(jws, [op])] as const);
        const malformed = read.flatMap(([op, each]) => ("code" in each ? [`${op}: ${each.code}`] : []));
        return [
          ...differs(feed, {
            holds: malformed.length === 0,
            expected: "statements of their form",
            came: malformed.join(", "),
          }),
          ...(await unverified(
            read.flatMap(([op, each]) =>
              "code" in each ? [] : [[op, String(each.payload["publisher"]), each]],
            ),
            (publisher, signed) => trustFinding(signed, publisher, ring),
          )),
        ];
      },
    },
    {
      id: "signature-chain",
      says: "A signed version names the hash of the signed version before it.",
      why: "OpenAPI of the contract (`previous` in the protected header)",
      mend: "Put `previous` into the header where the version before was signed, and only there.",
      async run(node) {
        const versions = versionsIn((await signedFeed(node)).entries);
        const seen = new Map<string, readonly (JwsHash | undefined)[]>();
        const broken: string[] = [];
        let links = 0;
        for (const { head, signed } of versions) {
          const { id, version } = head;
          const before = seen.get(`${id} ${version - 1}`);
          // Both contents of a disputed version may be what a next one follows.
          if (signed !== undefined && before !== undefined) {
            links += 1;
            if (!before.includes(signed.header.previous)) broken.push(`${id} ${version}`);
          }
          seen.set(`${id} ${version}`, [...(seen.get(`${id} ${version}`) ?? []), signed?.hash]);
        }
        if (links === 0) throw new NotExamined("the feed tells of no signed version with the one before it");
        return differs(feed, {
          holds: broken.length === 0,
          expected: "`previous`: the hash of the version before",
          came: `something else in ${broken.join(", ")}`,
        });
      },
    },
    {
      id: "signature-agrees",
      says: "The feed, `…/signature` and `Accept: application/jose+json` give one signature, and its payload is the record.",
      why: "OpenAPI of the contract (`records.signature`); RFC 7515, A.6",
      mend: "Store the signature beside the version and serve it in all three places.",
      async run(node) {
        const differences: Difference[] = [];
        for (const { head, signed } of (await settled(node)).slice(0, 3)) {
          const path = `${pathOf(head.id)}/versions/${head.version}`;
          const beside = await node.ask(`${path}/signature`);
          const asForm = await node.ask(path, { headers: { Accept: "application/jose+json" } });
          const record = await node.ask(path, { headers: { Accept: "application/json" } });
          for (const answer of [beside, asForm])
            differences.push(
              ...statusIs(answer, 200),
              ...mediaTypeIs(answer, "application/jose+json"),
              ...differs(answer, {
                holds: canonicalise(jsonIn(answer) ?? null) === canonicalise(signed.jws),
                expected: "the JWS of the feed",
                came: "another",
              }),
            );
          differences.push(
            ...differs(record, {
              holds: textIn(record) === signed.canonical,
              expected: "the bytes that are the payload of its signature",
              came: "other bytes",
            }),
          );
        }
        return differences;
      },
    },
    {
      id: "signature-said",
      says: "A record says that it is signed where it has a signature; where nobody signed it, there is none to be found.",
      why: "OpenAPI of the contract (`Civic-Signature`)",
      mend: "Derive the header from what is stored, and answer 404 at `…/signature` where there is nothing.",
      async run(node) {
        const { path, answer } = await sampleRecord(node);
        const isSaid = headerOf(answer, "Civic-Signature") === "signed";
        const signature = await node.ask(`${path}/signature`);
        return statusIs(signature, isSaid ? 200 : 404);
      },
    },
  ],
};

/** Signed versions that no dispute keeps out of sight, the last one of each record. */
async function settled(node: ExaminedNode): Promise<readonly SignedVersion[]> {
  const { entries } = await signedFeed(node);
  const disputed = new Set(entries.flatMap((entry) => (entry.op === "dispute" ? [entry.id] : [])));
  const last = new Map((await signedVersions(node)).map((version) => [version.head.id, version]));
  const versions = [...last.values()].filter(({ head }) => !disputed.has(head.id));
  if (versions.length === 0) throw new NotExamined("every signed version is disputed");
  return versions;
}

type Signed = readonly [name: string, publisher: string, signed: ReadSigned<SignedType>];

async function unverified(
  signed: readonly Signed[],
  verify: (publisher: string, signed: ReadSigned<SignedType>) => Promise<Finding | undefined>,
): Promise<readonly Difference[]> {
  const wrong: string[] = [];
  for (const [name, publisher, each] of signed) {
    const found = await verify(publisher, each);
    if (found !== undefined) wrong.push(`${name}: ${found.code}`);
  }
  return differs(feed, {
    holds: wrong.length === 0,
    expected: "signatures that verify",
    came: `${wrong.length} of ${signed.length} that do not: ${wrong.slice(0, 3).join(", ")}`,
  });
}
