import { type ClaimedDispute, isFlattenedJws, jwsHash, verifyDispute } from "@civic/schema/signatures";
import type { Received } from "../asking/ask.ts";
import { differs, statusIs } from "../asking/expecting.ts";
import { itemsIn } from "../asking/json-in.ts";
import { type CheckGroup, type Difference, NotExamined } from "../check.ts";
import { signedFeed } from "../samples/feed.ts";
import { namedKeys, nodeDocument } from "../samples/node-document.ts";

type Item = Readonly<Record<string, unknown>>;
type Form = Readonly<Record<string, (value: unknown) => boolean>>;

const text = (pattern: RegExp) => (value: unknown) => typeof value === "string" && pattern.test(value);
const version = (value: unknown) => typeof value === "number" && Number.isInteger(value) && value > 0;
const id = text(/^[a-z]+\/[a-z-]+\/[a-z0-9-]+$/);
const hash = text(/^sha-256:[0-9a-f]{64}$/);

/** What the node says of disputes, confirmations and the nodes that it mirrors. */
export const exchangeListChecks: CheckGroup = {
  title: "Disputes, confirmations, peers",
  checks: [
    {
      id: "disputes-form",
      says: "Versions that were signed with two contents are listed, each with the hashes of both.",
      why: "OpenAPI of the contract (`Disputes`)",
      mend: "List every dispute, those that are settled, too.",
      async run({ ask }) {
        const hashes = (value: unknown) => Array.isArray(value) && value.length === 2 && value.every(hash);
        return listIs(await ask("/v1/disputes"), { id, version, hashes, at: text(/^\d{4}-/) });
      },
    },
    {
      id: "disputes-evidence",
      says: "Every dispute in the feed is listed, and the evidence that is given holds.",
      why: "OpenAPI of the contract (`DisputeLine`, `exchange.disputes`)",
      mend: "Keep both signatures, and give them with `id`.",
      async run(node) {
        const disputes = (await signedFeed(node)).entries.filter((entry) => entry.op === "dispute");
        if (disputes.length === 0) throw new NotExamined("the feed tells of no dispute");
        const ring = namedKeys(await nodeDocument(node));
        const differences: Difference[] = [];
        for (const line of disputes.slice(0, 5)) {
          const answer = await node.ask(`/v1/disputes?id=${encodeURIComponent(line.id)}`);
          const item = itemsIn(answer)?.find((each) => each["version"] === line.version);
          const jws = item?.["jws"];
          const isEvidence = Array.isArray(jws) && jws.length === 2 && jws.every(isFlattenedJws);
          const claimed = { id: line.id, version: line.version, jws } as ClaimedDispute;
          const holds = isEvidence && (await verifyDispute(claimed, ring)).read;
          const same =
            isEvidence && [...jws.map(jwsHash)].sort().join() === line.jws.map(jwsHash).sort().join();
          differences.push(
            ...statusIs(answer, 200),
            ...differs(answer, {
              holds: holds && same,
              expected: `the two signatures of version ${line.version} that the feed tells of`,
              came: isEvidence ? "others, or some that do not verify" : "no evidence",
            }),
          );
        }
        return differences;
      },
    },
    {
      id: "confirmations-form",
      says: "What States confirm is listed: who, which record and version, and as of which day.",
      why: "OpenAPI of the contract (`Confirmations`)",
      mend: "List the newest confirmation of each State and record.",
      async run({ ask }) {
        const day = text(/^\d{4}-\d\d-\d\d$/);
        const form = { publisher: text(/^[a-z]+$/), record: id, version, digest: hash, on: day };
        return listIs(await ask("/v1/confirmations"), form);
      },
    },
    {
      id: "peers-form",
      says: "The nodes that this one mirrors are listed, and nothing that is secret of them.",
      why: "OpenAPI of the contract (`PeerList`)",
      mend: "List address, publishers and state of each; no user or password in an address.",
      async run({ ask }) {
        const url = (value: unknown) =>
          typeof value === "string" && URL.canParse(value) && !/^\w+:\/\/[^/]*@/.test(value);
        return listIs(await ask("/v1/peers"), { url, publishers: Array.isArray });
      },
    },
  ],
};

function listIs(answer: Received, form: Form): readonly Difference[] {
  const items = itemsIn(answer);
  const wrong = (items ?? []).flatMap((item: Item) =>
    Object.entries(form).flatMap(([name, isRight]) => (isRight(item[name]) ? [] : [name])),
  );
  return [
    ...statusIs(answer, 200),
    ...differs(answer, { holds: items !== undefined, expected: "a list `items`", came: "something else" }),
    ...differs(answer, {
      holds: wrong.length === 0,
      expected: `items with ${Object.keys(form).join(", ")}`,
      came: `items in which these are wrong or missing: ${[...new Set(wrong)].join(", ")}`,
    }),
  ];
}
