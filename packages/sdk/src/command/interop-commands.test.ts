import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Imported } from "@civic/schema/interop";
import { languageTags } from "@civic/schema/languages";
import { describe, expect, test } from "vitest";
import { emptyFolder, runCivic, someStates } from "../../tests/run-civic.ts";
import { loadCommandLanguage } from "./language/command-language.ts";

const be = someStates("be");
const now = () => new Date("2026-11-23T09:30:00Z");

function fileWith(name: string, content: unknown, folder = emptyFolder()): string {
  const path = join(folder, name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, typeof content === "string" ? content : JSON.stringify(content));
  return path;
}

const record = {
  publisher: "gb",
  jurisdiction: "gb",
  language: "en",
  asOf: "2026-11",
  quality: ["desk-research"],
  sources: [{ id: "directory", title: "Directory", publisher: "MyCity" }],
  provenance: { sources: ["directory"], confidence: "medium" },
};
const constants = {
  record,
  organisation: { providerTypes: ["victim-support-organisation"] },
  service: { serviceTypes: ["victim-helpline"], needs: ["psychological-support"], phases: ["follow-up"] },
};
const mapping = fileWith("mapping.json", { constants });
const organization = { id: "o1", name: "Help", description: "Helps." };
const services = Array.from({ length: 5 }, (_, index) => ({
  id: `S-${index}`,
  name: `Line ${index}`,
  status: "active",
  minimum_age: 12,
  organization,
  phones: [{ number: index === 4 ? "020 7946 0018" : "+441234234567" }],
}));
const directory = fileWith("services.json", services);

describe("civic import hsds", () => {
  test("asks for what the source does not say, with a mapping to fill in, and writes nothing", async () => {
    const out = join(emptyFolder(), "records");
    const { code, stdout, stderr } = await runCivic(["import", "hsds", directory, "--out", out]);
    expect(code).toBe(1);
    expect(stdout).toContain("  constants/service/needs: needs (in 5 records)");
    const template = /^ {2}\{$[\s\S]*?^ {2}\}$/m.exec(stdout)?.[0] ?? "";
    expect(JSON.parse(template)).toEqual({
      constants: {
        record: Object.fromEntries(
          Object.keys(record)
            .filter((member) => member !== "status")
            .map((member) => [member, null]),
        ),
        organisation: { providerTypes: null },
        service: { serviceTypes: null, needs: null, phases: null },
      },
    });
    expect(stderr).toContain("Nothing was written, since records lack: record/publisher, ");
    expect(existsSync(out)).toBe(false);
    // What is still to be filled in is asked for once more.
    const empty = fileWith("empty.json", template);
    expect((await runCivic(["import", "hsds", directory, "--mapping", empty])).stdout).toContain(template);
  });

  test("writes valid drafts of five services, and tells what had no place", async () => {
    const out = join(emptyFolder(), "records");
    const { code, stdout, stderr } = await runCivic([
      "import",
      "hsds",
      directory,
      "--mapping",
      mapping,
      "--out",
      out,
    ]);
    expect([code, stderr]).toEqual([0, ""]);
    expect(stdout).toContain("6 records were made of the source.");
    expect(stdout).toContain("6 values had no place there.");
    expect(stdout).toContain(`hsds/minimum_age: 5 × no field for it\n      ${directory}#/0/minimum_age: 12`);
    expect(stdout).toContain("hsds/phones: 1 × a number without the code of its country");
    expect(readdirSync(join(out, "gb/service"))).toHaveLength(5);
    const check = await runCivic(["check", out]);
    expect([check.code, check.stderr]).toEqual([0, ""]);
    expect(check.stdout).toContain("6 valid records");
    // What a command writes, another finds in order.
    expect(await runCivic(["fmt", out, "--check"])).toMatchObject({ code: 0, stderr: "" });
  });

  test("names the first of the records that lack something, where others have it", async () => {
    const attributes = [{ taxonomy_term: { code: "RF-1" } }];
    const mixed = fileWith("mixed.json", [{ ...services[0], attributes }, services[1]]);
    const { needs: _, ...service } = constants.service;
    const given = { terms: { "RF-1": { needs: ["psychological-support"] } } };
    const some = fileWith("some.json", { constants: { ...constants, service }, ...given });
    const { code, stdout } = await runCivic(["import", "hsds", mixed, "--mapping", some]);
    expect(code).toBe(1);
    expect(stdout).toContain("  constants/service/needs: needs (in 1 record)\n      gb/service/s-1\n\n");
  });

  test("overwrites nothing, and then writes nothing at all", async () => {
    const out = join(emptyFolder(), "records");
    const there = fileWith("gb/service/s-3.json", "{}", out);
    const { code, stdout, stderr } = await runCivic([
      "import",
      "hsds",
      directory,
      "--mapping",
      mapping,
      "--out",
      out,
    ]);
    expect([code, stdout]).toEqual([1, ""]);
    expect(stderr).toBe(`${there}: exists already, and nothing is overwritten.\n`);
    expect(readdirSync(join(out, "gb/service"))).toEqual(["s-3.json"]);
    expect(existsSync(join(out, "gb/organisation"))).toBe(false);
  });

  test("takes a folder of tables, as a data package names them", async () => {
    const folder = emptyFolder();
    fileWith(
      "datapackage.json",
      {
        resources: [
          { name: "service", path: "angebote.csv" },
          { name: "organization", path: "organizations.csv" },
        ],
      },
      folder,
    );
    fileWith("angebote.csv", "id,organization_id,name,status,alert\r\ns1,o1,Line,active,Closed\r\n", folder);
    fileWith("organizations.csv", "id,name,description\r\no1,Help,Helps.\r\n", folder);
    const { code, stdout } = await runCivic(["import", "hsds", folder, "--mapping", mapping, "--json"]);
    expect(code).toBe(0);
    const { records, report } = JSON.parse(stdout) as Imported;
    expect(records.map(({ id }) => id)).toEqual(["gb/organisation/o1", "gb/service/s1"]);
    expect(report.losses.filter((loss) => loss.field === "angebote/alert")).toEqual([
      { in: "angebote.csv", pointer: "2/alert", field: "angebote/alert", value: "Closed", why: "no-field" },
    ]);
  });

  test.each([
    ["no file", "/nowhere.json", ["/nowhere.json: "]],
    ["no JSON", fileWith("a.json", "{"), ["a.json: "]],
    ["a folder without tables", emptyFolder(), ["holds no table of HSDS 3"]],
    [
      "a table that never closes",
      dirname(fileWith("services.csv", 'id,name\n1,"')),
      ["services.csv:2: a quotation mark opens here"],
    ],
  ])("refuses %s in a sentence", async (_, path, said) => {
    const { code, stdout, stderr } = await runCivic(["import", "hsds", path, "--mapping", mapping]);
    expect([code, stdout]).toEqual([1, ""]);
    for (const part of said) expect(stderr).toContain(part);
  });
});

describe("civic import csv", () => {
  const table = fileWith("lines.csv", "Ref;Name;Phone;Remark\r\n7;Night line;+441234234567;x\r\n");
  const columns = { Ref: "id", Name: "name.en", Phone: { field: "contacts.0.number", as: "telephone" } };
  const service = {
    ...constants.service,
    providers: { description: { en: "Help" } },
    contacts: [{ channel: "telephone" }],
  };
  const good = { kind: "service", columns, constants: { record, service } };

  test("makes a draft of each row", async () => {
    const out = join(emptyFolder(), "records");
    const args = ["import", "csv", table, "--mapping", fileWith("m.json", good), "--out", out];
    const { code, stdout, stderr } = await runCivic(args);
    expect([code, stderr]).toEqual([0, ""]);
    expect(stdout).toContain(`Remark: 1 × no field for it\n      ${table}#2/Remark: x`);
    const written = JSON.parse(readFileSync(join(out, "gb/service/7.json"), "utf8")) as object;
    expect(written).toMatchObject({
      status: "draft",
      contacts: [{ channel: "telephone", number: "+441234234567" }],
    });
  });

  test("says what is wrong with a record, and writes none", async () => {
    const out = join(emptyFolder(), "records");
    const wrong = { ...good, constants: { record, service: { ...service, needs: ["tea"] } } };
    const args = ["import", "csv", table, "--mapping", fileWith("m.json", wrong), "--out", out];
    const { code, stderr } = await runCivic(args);
    expect(code).toBe(1);
    expect(stderr).toMatch(/lines\.csv:2: gb\/service\/7#\/needs\/0: /);
    expect(existsSync(out)).toBe(false);
  });

  test("needs a mapping, and says place by place what is wrong with one", async () => {
    expect(await runCivic(["import", "csv", table])).toMatchObject({
      code: 2,
      stderr: expect.stringContaining("--mapping is missing."),
    });
    const path = fileWith("m.json", { kind: "servise", columns: {}, more: 1 });
    const { code, stderr } = await runCivic(["import", "csv", table, "--mapping", path]);
    expect(code).toBe(1);
    expect(stderr).toContain(`${path}#/kind: this value cannot stand here. Expected: national-system, `);
    expect(stderr).toContain(`${path}#/more: no mapping has this member.`);
    const absent = fileWith("m.json", { ...good, columns: { ...columns, Town: "name.fr" } });
    expect((await runCivic(["import", "csv", table, "--mapping", absent])).stderr).toBe(
      `${table}:1: no column is called “Town”.\n`,
    );
  });
});

describe("civic export", () => {
  test.each([
    ["cpsv-ap", "be.jsonld", "#record"],
    ["ical", "be.ics", "BEGIN:VCALENDAR\r\n"],
  ])("%s writes one file, and tells what had no place in it", async (format, name) => {
    const out = join(emptyFolder(), name);
    const { code, stdout, stderr } = await runCivic(["export", format, "--data", be, "--out", out], { now });
    expect([code, stderr]).toEqual([0, ""]);
    expect(stdout).toContain(`Written: ${out}`);
    expect(stdout).toMatch(/\d+ values had no place there\./);
    const text = readFileSync(out, "utf8");
    expect(text).toContain(
      format === "ical" ? "DTSTAMP:20261123T093000Z" : "urn:civic:record:civic:service:be-105",
    );
    const again = await runCivic(["export", format, "--data", be, "--out", out], { now });
    expect(again).toMatchObject({ code: 1, stderr: expect.stringContaining("exists already") });
  });

  test("csv writes a folder of tables, all or none of them", async () => {
    const out = join(emptyFolder(), "tables");
    fileWith("clocks.csv", "", out);
    const args = ["export", "csv", "be", "--data", be, "--out", out, "--json"];
    expect((await runCivic(args)).code).toBe(1);
    expect(readdirSync(out)).toEqual(["clocks.csv"]);
    const fresh = join(emptyFolder(), "tables");
    const { code, stdout } = await runCivic(["export", "csv", "be", "--data", be, "--out", fresh, "--json"]);
    expect(code).toBe(0);
    const { files, report } = JSON.parse(stdout) as {
      readonly files: string[];
      readonly report: Imported["report"];
    };
    expect(files).toHaveLength(5);
    expect(readFileSync(join(fresh, "contacts.csv"), "utf8")).toContain("civic/service/be-105");
    expect(report.byField.map(({ field }) => field)).toContain("service/sources");
  });

  test("with --all lists every value", async () => {
    const out = join(emptyFolder(), "be.jsonld");
    const { stdout } = await runCivic(["export", "cpsv-ap", "--data", be, "--out", out, "--all"]);
    expect(stdout).toContain("civic/service/be-105#/phases: no field for it: ");
  });

  test.each([
    ["import", "xml", "x"],
    ["export", "xml", "--data", be, "--out", "x"],
  ])("%s knows no other format", async (...args) => {
    expect(await runCivic(args)).toMatchObject({
      code: 2,
      stderr: expect.stringContaining("“xml” is no format"),
    });
  });
});

test.each(languageTags)("in %s the report and what is asked for are said", async (tag) => {
  const language = await loadCommandLanguage(tag);
  const { code, stdout } = await runCivic(["import", "hsds", directory], { language });
  expect(code).toBe(1);
  expect(stdout).toContain(language.own.interop.losses(6));
  expect(stdout).toContain(language.own.interop.why["no-calling-code"]);
  expect(stdout).not.toMatch(/undefined|\[object|NaN/);
});
