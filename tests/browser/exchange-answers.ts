import type { Service } from "@civic/schema";
import type { Disputes, NodeDocument, Peers } from "@civic/sdk";
import type { Page } from "@playwright/test";
import { present, recordFile } from "./record-files.ts";

const kid = "NzbLsXh8uDCcd-6MNwXF4W_7noWXFZAfHkxZsRGC9Xs";
const revokedKid = "kPrK_qmxVWaYVA9wwBF6Iuo3vVzz7TxHCTwXBygrS4k";

function refusal(
  minute: number,
  record: string,
  message: string,
): Peers["items"][number]["refusals"][number] {
  return {
    at: `2026-11-29T09:${String(minute).padStart(2, "0")}:00.000Z`,
    finding: {
      code: "signature-wrong",
      severity: "error",
      pointer: "",
      params: {},
      record,
      message,
      docs: "/docs/reference/findings#signature-wrong",
    },
  };
}

const altered =
  "The signature does not fit what it stands beside: it was altered on the way, or signed with another key.";

const nothingYet = {
  failures: 0,
  more: false,
  received: 0,
  applied: 0,
  refused: 0,
  quarantined: 0,
  refusals: [],
};

/** Nodes in every state that one may be in. */
export const peers: Peers = {
  items: [
    {
      ...nothingYet,
      ...{ url: "https://civic.example.be", publishers: ["be"], unsigned: [], anchored: true },
      ...{ contact: "2026-11-29T09:53:10.000Z", received: 1_234, applied: 1_200 },
    },
    {
      ...nothingYet,
      ...{
        url: "https://civic.example.de",
        publishers: ["civic", "de"],
        unsigned: ["civic"],
        anchored: true,
      },
      ...{ contact: "2026-11-29T09:53:08.000Z", more: true, received: 300, applied: 295 },
      ...{ refused: 5, quarantined: 4 },
      refusals: [45, 44, 43, 42, 41].map((minute) => refusal(minute, `de/service/line-${minute}`, altered)),
    },
    {
      ...nothingYet,
      ...{ url: "https://civic.example.es", publishers: ["es"], unsigned: [], anchored: true },
      ...{
        contact: "2026-11-28T22:01:00.000Z",
        failure: "silent",
        error: "silent for 10 seconds",
        failures: 12,
        received: 90,
        applied: 90,
      },
    },
    {
      ...nothingYet,
      ...{ url: "https://civic.example.lt", publishers: ["lt"], unsigned: [], anchored: false, more: true },
    },
  ],
};

const nodeDocument: NodeDocument = {
  ...{
    civic: "node",
    name: "CIVIC France",
    feed: "/v1/feed",
    models: ["0.3.0"],
    issued: "2026-11-29T09:00:00Z",
  },
  publishers: [
    { publisher: "be", signsHere: false, keys: [key(kid), { ...key(revokedKid), revoked: true }] },
    { publisher: "fr", signsHere: true, keys: [key("0vx7agoebGcQSuuPiLJXZptN9nndrQmbXEps2aiAFbW")] },
  ],
};

function key(thumbprint: string): NodeDocument["publishers"][number]["keys"][number] {
  return { kid: thumbprint, key: { kty: "EC", crv: "P-256", x: "x".repeat(43), y: "y".repeat(43) } };
}

const compiled = recordFile("service", "be-105");

/** What was signed twice as one version: under another name, and with another number. */
const own: Service = { ...compiled, id: "be/service/105", publisher: "be", version: 3 };
const [first, ...others] = own.contacts ?? [];
const other: Service = {
  ...own,
  name: { ...own.name, en: "Line for victims of terrorism" },
  contacts: [{ ...present(first), ...{ number: "116007" } }, ...others],
};

function signed(record: unknown, by: string) {
  const encoded = (value: unknown) => Buffer.from(JSON.stringify(value)).toString("base64url");
  return { protected: encoded({ alg: "ES256", kid: by }), payload: encoded(record), signature: "AAAA" };
}

const open: Disputes["items"][number] = {
  ...{ id: own.id, version: 3, at: "2026-11-29T09:40:00.000Z" },
  hashes: [`sha-256:${"a1".repeat(32)}`, `sha-256:${"b2".repeat(32)}`],
};

const settled: Disputes["items"][number] = {
  ...{ id: "es/service/line", version: 2, at: "2026-11-20T09:40:00.000Z" },
  ...{
    hashes: [`sha-256:${"c3".repeat(32)}`, `sha-256:${"d4".repeat(32)}`],
    settled: `sha-256:${"d4".repeat(32)}`,
  },
};

/** A node that exchanges with four others, and holds a record back. */
export async function exchanging(page: Page): Promise<void> {
  await page.route("**/v1/peers", (route) => route.fulfill({ json: peers }));
  await page.route("**/.well-known/civic-node", (route) => route.fulfill({ json: nodeDocument }));
  await page.route("**/v1/disputes", (route) => route.fulfill({ json: { items: [open, settled] } }));
  await page.route("**/v1/disputes?id=*", (route) =>
    route.fulfill({
      json: { items: [{ ...open, jws: [signed(own, kid), signed(other, kid)] }] },
    }),
  );
}
