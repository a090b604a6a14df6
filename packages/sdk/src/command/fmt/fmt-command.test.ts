import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { emptyFolder, runCivic, someStates } from "../../../tests/run-civic.ts";
import { inModelOrder } from "./model-order.ts";

test("civic fmt lays records out, and is done the second time", async () => {
  const folder = someStates("eu");
  const file = join(folder, "eu/guideline/eu-directive-2004-80.json");
  const path = readFileSync(file, "utf8");
  const record = JSON.parse(path);
  writeFileSync(file, JSON.stringify(Object.fromEntries(Object.entries(record).reverse())));
  const checked = await runCivic(["fmt", folder, "--check"]);
  expect([checked.code, checked.stdout]).toEqual([1, expect.stringContaining(file)]);
  expect(checked.stderr).toContain("civic fmt without --check lays them out.");
  expect(await runCivic(["fmt", join(folder, "eu")])).toMatchObject({ code: 0, stderr: "" });
  const after = readFileSync(file, "utf8");
  expect(Object.keys(JSON.parse(after)).slice(0, 4)).toEqual(["kind", "id", "publisher", "jurisdiction"]);
  expect(JSON.parse(after)).toEqual(record);
  expect(after).toBe(`${JSON.stringify(JSON.parse(after), null, 2)}\n`);
  expect(await runCivic(["fmt", folder, "--check"])).toMatchObject({ code: 0, stderr: "" });
});

test("civic fmt reads the standard input, and says what is no record", async () => {
  const given = (text: string) => ({ readStandardInput: async () => new TextEncoder().encode(text) });
  const { stdout } = await runCivic(
    ["fmt", "-"],
    given('{"version":1,"kind":"service","x":1,"id":"be/service/a"}'),
  );
  expect(stdout).toBe('{\n  "kind": "service",\n  "id": "be/service/a",\n  "version": 1,\n  "x": 1\n}\n');
  expect(await runCivic(["fmt", "-"], given("{}"))).toMatchObject({
    code: 1,
    stderr: expect.stringContaining("“kind”"),
  });
  const torn = join(emptyFolder(), "torn.json");
  writeFileSync(torn, '{"kind":');
  expect(await runCivic(["fmt", torn])).toMatchObject({ code: 1, stderr: expect.stringContaining(torn) });
  expect(readFileSync(torn, "utf8")).toBe('{"kind":');
});

test("of variants the members of the one that it is are known, and provenance stands last", () => {
  const contact = {
    provenance: { sources: ["a"] },
    number: "112",
    channel: "telephone",
    label: { fr: "b", en: "a" },
  };
  const ordered = inModelOrder("service", { contacts: [contact] }) as { contacts: object[] };
  expect(JSON.stringify(ordered.contacts[0])).toBe(
    '{"channel":"telephone","number":"112","label":{"fr":"b","en":"a"},"provenance":{"sources":["a"]}}',
  );
});
