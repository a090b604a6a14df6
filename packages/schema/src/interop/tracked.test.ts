import { expect, test } from "vitest";
import { lossReport, mostLosses } from "./loss.ts";
import { tracked } from "./tracked.ts";

const document = () => ({
  name: { en: "Line", fr: "Ligne" },
  contacts: [
    { channel: "email", address: "a@example.org" },
    { channel: "telephone", number: "116006", hours: { weekly: [{ opens: "09:00" }] } },
  ],
  none: [],
  "a/b": 1,
});
const as = { in: "x", field: "service" };

test("what nobody reads is lost, a whole object where nothing of it was read", () => {
  const { value, losses } = tracked(document(), as);
  expect(value.name.en).toBe("Line");
  for (const { channel } of value.contacts) expect(channel.length).toBeGreaterThan(0);
  expect([...losses()].map(({ pointer, field, value: text }) => [pointer, field, text])).toEqual([
    ["/name/fr", "service/name/fr", "Ligne"],
    ["/contacts/0/address", "service/contacts/address", "a@example.org"],
    ["/contacts/1/number", "service/contacts/number", "116006"],
    ["/contacts/1/hours", "service/contacts/hours", '{"weekly":[{"opens":"09:00"}]}'],
    ["/a~1b", "service/a/b", "1"],
  ]);
});

test("what is looped over, copied or written as JSON is read", () => {
  const { value, losses } = tracked(document(), as);
  Object.entries(value.name);
  JSON.stringify(value.contacts);
  const { none: _, ...others } = value;
  expect(others["a/b"]).toBe(1);
  expect([...losses()]).toEqual([]);
});

test("what was read and still has no home is said, with its reason", () => {
  const { value, lose, losses } = tracked(document(), { ...as, why: "no-kind" });
  const [, telephone] = value.contacts;
  if (telephone === undefined) throw new Error("no telephone");
  expect(telephone.number).toBe("116006");
  lose(telephone, "no-calling-code", "number");
  const found = [...losses()].map(({ pointer, why }) => [pointer, why]);
  expect(found).toContainEqual(["/contacts/1/number", "no-calling-code"]);
  expect(found).toContainEqual(["/name", "no-kind"]);
});

test("a list of objects is lost one by one, a list of codes as one", () => {
  const { value, losses } = tracked(
    { codes: ["a", "b"], sources: [{ id: "x" }, { id: "y" }], empty: {} },
    as,
  );
  expect(Object.keys(value)).toHaveLength(3);
  expect([...losses()].map(({ pointer }) => pointer)).toEqual([""]);
  const part = tracked({ inner: { codes: ["a", "b"], sources: [{ id: "x" }, { id: "y" }] }, read: 1 }, as);
  expect(part.value.read).toBe(1);
  expect([...part.losses()].map(({ pointer }) => pointer)).toEqual(["/inner"]);
});

test("a frozen document is read, and is not changed", () => {
  const frozen = Object.freeze({ inner: Object.freeze({ text: "a" }) });
  const { value, losses } = tracked(frozen, as);
  expect(value.inner.text).toBe("a");
  expect([...losses()]).toEqual([]);
});

test("long values are shortened, and control characters begin no line", () => {
  const { value, lose, losses } = tracked({ text: `a\nb${"c".repeat(200)}` }, as);
  lose(value, "other-form", "text");
  expect([...losses()][0]?.value).toBe(`a\ufffdb${"c".repeat(77)}…`);
});

test("a report counts by field and reason, the most frequent first, and lists no more than its bound", () => {
  const loss = { in: "x", pointer: "/a/0", field: "a", value: "1", why: "no-field" } as const;
  const many = Array.from({ length: mostLosses + 2 }, () => loss);
  const report = lossReport([{ ...loss, field: "b" }, ...many]);
  expect([report.total, report.losses.length]).toEqual([mostLosses + 3, mostLosses]);
  expect(report.byField.map(({ field, count }) => [field, count])).toEqual([
    ["a", mostLosses + 2],
    ["b", 1],
  ]);
});

test("what only tells rows of a source apart stands last in a report, however often", () => {
  const loss = (field: string) =>
    ({ in: "x", pointer: `/${field}`, field, value: "1", why: "no-field" }) as const;
  const report = lossReport([loss("phones/id"), loss("phones/id"), loss("phones/fax"), loss("phones/paid")]);
  expect(report.byField.map(({ field }) => field)).toEqual(["phones/fax", "phones/paid", "phones/id"]);
});
