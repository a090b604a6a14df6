import { exampleRecord } from "@civic/schema/examples";
import { describe, expect, test } from "vitest";
import { createTestNode } from "../testing/test-node.ts";

const id = "be/service/line";
const begun = () => createTestNode({ records: [exampleRecord("service", { slug: "line" })] });

describe("update", () => {
  test("publishes the next version of what is there", async () => {
    const node = begun();
    const { records } = node.client({ publisher: "be" });
    const { record, created, etag } = await records.update(id, (current) => ({
      ...current,
      asOf: "2026-12",
    }));
    expect([record.version, record.asOf, created]).toEqual([2, "2026-12", true]);
    const again = await records.update(id, async (current) => ({ ...current, version: 3, asOf: "2027-01" }));
    expect([again.record.version, again.etag === etag]).toEqual([3, false]);
    expect(node.seen.map(({ method, status }) => `${method} ${status}`)).toEqual([
      "GET 200",
      "PUT 201",
      "GET 200",
      "PUT 201",
    ]);
  });

  test("reads again where somebody was faster, and asks for the change of that", async () => {
    const node = begun();
    const civic = node.client({ publisher: "be" });
    const asked: number[] = [];
    const { record } = await civic.records.update(id, async (current) => {
      asked.push(current.version);
      if (asked.length === 1) await civic.records.put({ ...current, version: 2, name: { en: "Of another" } });
      return { ...current, asOf: "2026-12" };
    });
    expect(asked).toEqual([1, 2]);
    expect([record.version, record.name.en, record.asOf]).toEqual([3, "Of another", "2026-12"]);
  });

  test("gives up after the last attempt", async () => {
    const node = begun();
    const civic = node.client({ publisher: "be" });
    const change = async (current: Awaited<ReturnType<typeof civic.records.get<"service">>>) => {
      await civic.records.put({ ...current, version: current.version + 1 });
      return { ...current, asOf: "2026-12" };
    };
    const failing = civic.records.update(id, change, { attempts: 2 });
    await expect(failing).rejects.toMatchObject({ kind: "precondition-failed" });
    expect(node.seen.filter(({ status }) => status === 412)).toHaveLength(2);
  });

  test("sends nothing where there is nothing to change", async () => {
    const node = begun();
    const { record, created, etag } = await node.client().records.update(id, () => undefined);
    expect([record.version, created, etag]).toEqual([1, false, expect.stringMatching(/^"sha-256:/)]);
    expect(node.seen).toHaveLength(1);
  });

  test("is refused where it is not valid, or not there", async () => {
    const { records } = begun().client({ publisher: "be" });
    const wrong = records.update(id, (current) => ({ ...current, needs: [] as never }));
    await expect(wrong).rejects.toMatchObject({ kind: "invalid-record" });
    await expect(records.update("be/service/absent", () => undefined)).rejects.toMatchObject({
      kind: "not-found",
    });
    await expect(records.update("absent", () => undefined)).rejects.toThrow(/^id must be/);
  });
});

test("what is no option of a call is refused by its name", async () => {
  const { records, coverage } = begun().client();
  await expect(records.get(id, { verison: 1 } as never)).rejects.toThrow("verison is not an option");
  await expect(coverage.get({}, { timeOut: 1 } as never)).rejects.toThrow("timeOut is not an option");
});

test("a set with a name is sent again, and done once", async () => {
  const node = createTestNode();
  const civic = node.client({ publisher: "be" });
  const versions = [exampleRecord("service", { slug: "line" })];
  node.failNext({ with: "network" });
  node.failNext({ with: "unavailable" });
  const { kept } = await civic.records.putSet(versions, { idempotencyKey: "load" });
  expect([kept, node.seen.map(({ status }) => status)]).toEqual([true, [503, 200]]);
  node.failNext({ with: "unavailable" });
  await expect(civic.records.putSet(versions)).rejects.toMatchObject({ kind: "unavailable" });
});
