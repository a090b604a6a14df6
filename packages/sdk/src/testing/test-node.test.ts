import { createSigningKey, signerOf } from "@civic/schema/signatures";
import { describe, expect, test } from "vitest";
import { createTestNode, exampleRecord } from "./testing.ts";

const line = exampleRecord("service", { slug: "line" });

describe("a node of a test", () => {
  test("fails as it is told to, and notes what came", async () => {
    const node = createTestNode({ records: [line] });
    const waits: number[] = [];
    const retry = { random: () => 0, sleep: async (milliseconds: number) => void waits.push(milliseconds) };
    const civic = node.client({ retry });
    node.failNext({ with: "too-many-requests", headers: { "Retry-After": "4" }, times: 2 });
    expect(await civic.records.get(line.id)).toEqual(line);
    expect(waits).toEqual([4000, 4000]);
    const target = "/v1/records/be/service/line";
    expect(node.seen).toEqual([429, 429, 200].map((status) => ({ method: "GET", target, status })));
    node.failNext({ with: "network" });
    await expect(node.client({ retry: false }).records.get(line.id)).rejects.toMatchObject({
      name: "CivicNetworkError",
    });
  });

  test("takes the key of each publisher, or the one that it is told", async () => {
    const node = createTestNode({ apiKeys: { be: "secret" } });
    expect((await node.client({ publisher: "be" }).records.put(line)).created).toBe(true);
    await expect(node.client({ apiKey: "be-key" }).records.put(line)).rejects.toMatchObject({
      kind: "unauthorised",
    });
    await expect(node.client({ publisher: "fr" }).records.put(line)).rejects.toMatchObject({
      kind: "forbidden",
    });
  });

  test("knows a record as it was at a time", async () => {
    const times = ["2026-11-01", "2026-11-10"].map((day) => new Date(`${day}T12:00:00Z`));
    const node = createTestNode({
      records: [line, { ...line, version: 2, asOf: "2026-12" }],
      now: () => times.shift() ?? new Date("2026-11-20T12:00:00Z"),
    });
    const { records } = node.client();
    expect((await records.get(line.id, { asOf: "2026-11-05" })).version).toBe(1);
    expect((await records.get(line.id, { asOf: "2026-11-10" })).version).toBe(2);
    await expect(records.get(line.id, { asOf: "2026-10-31" })).rejects.toMatchObject({ kind: "not-found" });
  });

  test("signs where a signer is given", async () => {
    const signer = await signerOf(await createSigningKey("be"));
    const { records, node } = createTestNode({ records: [line], signers: [signer] }).client();
    const { items } = await records.versions(line.id);
    expect(items).toMatchObject([{ version: 1, signedBy: signer.kid }]);
    expect(await records.signature(line.id)).toEqual(await records.signature(line.id, { version: 1 }));
    expect((await node.document()).publishers).toMatchObject([
      { publisher: "be", keys: [{ kid: signer.kid }] },
    ]);
  });

  test("speaks the language that it is asked for", async () => {
    const { records } = createTestNode().client({ language: "fr" });
    await expect(records.get(line.id)).rejects.toThrow("Il n’y a rien à cette adresse");
  });

  test("says what it does not have", async () => {
    const { coverage } = createTestNode().client({ retry: false });
    await expect(coverage.get()).rejects.toThrow("A node of a test has no coverage.get.");
  });

  test("begins with a history, and with nothing that contradicts itself", async () => {
    const civic = createTestNode({ records: [line, { ...line, asOf: "2025" }] }).client({ retry: false });
    await expect(civic.records.list()).rejects.toMatchObject({ name: "CivicNetworkError" });
  });
});
