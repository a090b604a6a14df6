import type { NodeDocument } from "@civic/sdk";
import { expect, test } from "vitest";
import { knownPublishers } from "./known-publishers.ts";

const key = { kid: "k", key: { kty: "EC", crv: "P-256", x: "x", y: "y" } } as const;
const of = (publisher: string, signsHere = false): NodeDocument["publishers"][number] => ({
  publisher,
  signsHere,
  keys: [key],
});
const records = ["fr", "civic", "civic"].map((publisher) => ({ publisher }));

test("who has a key comes first, then whose records are here without one", () => {
  const document = { publishers: [of("fr", true), of("be")] };
  expect(knownPublishers({ document, records, peers: [] })).toEqual([
    { publisher: "be", signsHere: false, keys: [key], records: 0, takenUnsigned: false },
    { publisher: "fr", signsHere: true, keys: [key], records: 1, takenUnsigned: false },
    { publisher: "civic", signsHere: false, keys: [], records: 2, takenUnsigned: false },
  ]);
});

test("whose records are taken without a signature is told", () => {
  const [first] = knownPublishers({
    document: { publishers: [] },
    records,
    peers: [{ unsigned: ["civic"] }, { unsigned: [] }],
  });
  expect(first).toMatchObject({ publisher: "civic", takenUnsigned: true });
});
