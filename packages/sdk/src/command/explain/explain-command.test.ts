import { codelists, docsOfFinding, recordKinds } from "@civic/schema";
import { languageTags } from "@civic/schema/languages";
import { en } from "@civic/schema/messages/en";
import { describe, expect, test } from "vitest";
import { english, runCivic } from "../../../tests/run-civic.ts";
import { loadCommandLanguage } from "../language/command-language.ts";
import { systemEffects } from "../system-effects.ts";
import { systemTerminal } from "../terminal.ts";
import { codeNames } from "./code-entry.ts";
import type { Entry } from "./entry.ts";
import { fieldEntry, fieldNames } from "./field-entry.ts";
import { findingEntry } from "./finding-entry.ts";
import { partNames } from "./part-entry.ts";

const { referencePage: readPage, schemaOf } = systemEffects(
  systemTerminal((await loadCommandLanguage("en")).own),
);
const pages = new Map<string, string>();
function referencePage(path: string): string {
  const text = pages.get(path) ?? readPage(path);
  pages.set(path, text);
  return text;
}
const around = { effects: { referencePage, schemaOf }, language: english };
const explained = async (name: string): Promise<readonly Entry[]> =>
  JSON.parse((await runCivic(["explain", name, "--json"])).stdout);

/** Whether the reference has a page at an address, and on it a heading or a row of that name. */
function isThere(docs: string): boolean {
  const [path = "", name] = docs.replace("/docs/reference/", "").split("#");
  const text = referencePage(path).replaceAll("[]", "");
  return name === undefined || text.includes(`\n### ${name}\n`) || text.includes(`\n| \`${name}\` |`);
}

describe("civic explain", () => {
  test("a finding: what it means, how bad it is, its words, a mistake that it follows, its page", async () => {
    const { code, stdout, stderr } = await runCivic(["explain", "id-disagrees-with-head"]);
    expect([code, stderr]).toEqual([0, ""]);
    expect(stdout).toMatch(/^id-disagrees-with-head {2}rule, error\n {2}The id repeats the publisher/);
    expect(stdout).toContain("\n  In words: The id does not agree with the publisher");
    expect(stdout).toContain("\n  Example. A record was copied from another State");
    expect(stdout).toContain("\n  On every node: /docs/reference/rules#id-disagrees-with-head\n");
  });

  test("every finding", () => {
    for (const name of Object.keys(en.sentences)) {
      const entry = findingEntry(name, around);
      expect([entry?.name, entry?.docs]).toEqual([name, docsOfFinding(name)]);
      expect(isThere(entry?.docs ?? "")).toBe(true);
    }
  });

  test("a code, alone or with its list", async () => {
    const { stdout } = await runCivic(["explain", "psychological-support"]);
    expect(stdout).toMatch(/^need\/psychological-support {2}code, Psychological and emotional support\n/);
    expect(stdout).toContain("Narrower: psychological-first-aid (Psychological first aid)");
    expect((await runCivic(["explain", "need/psychological-support"])).stdout).toBe(stdout);
    expect((await explained("terrorist-act"))[0]?.name).toBe("event-type/terrorist-act");
  });

  test("a code that several lists hold, from each", async () => {
    const names = (await explained("death")).map(({ name }) => name);
    const lists = Object.values(codelists).filter(({ concepts }) =>
      (concepts as readonly { readonly code: string }[]).some(({ code }) => code === "death"),
    );
    expect(names).toEqual(lists.map(({ id }) => `${id}/death`));
  });

  test("a fact, with what it holds", async () => {
    const { stdout } = await runCivic(["explain", "nationality"]);
    expect(stdout).toMatch(/The fact “nationality” \([^)]+\) is a list in \[ \]/);
    expect(stdout).toContain('"nationality": ["fr"]');
  });

  test.each([
    ["service/needs", "service/needs", "kinds/service#needs"],
    ["service.needs", "service/needs", "kinds/service#needs"],
    ["service#/needs/0", "service/needs", "kinds/service#needs"],
    [
      "compensation-scheme/timeLimit/clocks[]/starts",
      "compensation-scheme/timeLimit/clocks/starts",
      "parts/clock#starts",
    ],
    ["pathway/steps/actor", "pathway/steps/actor", "parts/pathway-step#actor"],
    ["compensation-scheme/amounts/percent", "compensation-scheme/amounts/percent", "parts/amount#percent"],
  ])("the field %s", async (typed, name, page) => {
    const [entry] = await explained(typed);
    expect(entry).toMatchObject({ what: "field", name, docs: `/docs/reference/${page}` });
    expect(entry?.lines.length).toBeGreaterThan(0);
  });

  test.each([
    ["PostalAddress", "part", "PostalAddress", "parts/postal-address"],
    ["opening-hours", "part", "OpeningHours", "parts/opening-hours"],
    ["PhoneNumber", "part", "PhoneNumber", "parts/phone-number"],
    ["Clock.starts", "field", "Clock.starts", "parts/clock#starts"],
  ])("the part %s by its own name", async (typed, what, name, page) => {
    const [entry] = await explained(typed);
    expect(entry).toMatchObject({ what, name, docs: `/docs/reference/${page}` });
    expect(entry?.lines.length).toBeGreaterThan(0);
  });

  test("every part has an entry, and its page is there", async () => {
    const parts = partNames(around);
    expect(parts.length).toBeGreaterThan(40);
    for (const part of parts) {
      const entry = (await explained(part)).find(({ what }) => what === "part");
      expect([part, entry?.name, isThere(entry?.docs ?? "findings#")]).toEqual([part, part, true]);
    }
  });

  test("every kind, field and list has an entry, and its page has its place", async () => {
    const fields = fieldNames(around);
    expect(fields.length).toBeGreaterThan(500);
    const lost = fields.filter((name) => !isThere(fieldEntry(name, around)?.docs ?? "findings#"));
    expect(lost).toEqual([]);
    for (const kind of recordKinds)
      expect((await explained(kind))[0]).toMatchObject({ what: "kind", name: kind });
    for (const name of codeNames())
      expect(isThere(`/docs/reference/codelists/${name.replace("/", "#")}`)).toBe(true);
  });

  test.each([
    ["organisation/sites", ["name: name (required)", "postalAddress: postal address"]],
    ["Site", ["name: name (required)", "postalAddress: postal address"]],
    ["PostalAddress", ["country: country (required)", "street: street and number"]],
    ["Site.postalAddress", ["country: country (required)", "street: street and number"]],
    ["service/sites/postalAddress", ["country: country (required)", "street: street and number"]],
    ["compensation-scheme/amounts", ["value: value (required for fixed)", "label: what is paid (required)"]],
    ["Contact", ["number: number (required for telephone, text-message)", "provenance: provenance"]],
  ])("the fields inside %s, with their names and marks of what has to be there", async (typed, fields) => {
    const lines = (await explained(typed))[0]?.lines ?? [];
    for (const line of fields) expect(lines).toContain(`  ${line}`);
    expect(lines.filter((line) => /^ {2}\w+:? *$/.test(line))).toEqual([]);
  });

  test.each([
    ["reachableFromAbroad", ["Contact.reachableFromAbroad"]],
    ["regions", ["regions", "Site.regions"]],
    ["timeLimit", ["compensation-scheme/timeLimit"]],
    ["persons", ["statistic-unit/persons"]],
  ])("the bare name of a field, %s: every field of that name", async (typed, names) => {
    expect((await explained(typed)).map(({ name }) => name)).toEqual(names);
  });

  test("every name of a field alone leads to an entry whose page has its place", async () => {
    for (const name of ["name", "note", "provenance", "contacts", "evidence", "firstHeld", "postalAddress"]) {
      const fields = (await explained(name)).filter(({ what }) => what === "field");
      expect(fields.length).toBeGreaterThan(0);
      expect(fields.filter(({ docs }) => !isThere(docs))).toEqual([]);
    }
  });

  test("what tells variants apart, with each of them", async () => {
    const [entry] = await explained("compensation-scheme/amounts/method");
    expect(entry?.docs).toBe("/docs/reference/parts/amount");
    expect(entry?.lines.join(" ")).toMatch(/One of: fixed, .*percentage, /);
  });

  test.each([
    ["misssing-property", "“missing-property”"],
    ["psychological-suport", "“need/psychological-support”"],
    ["timeLimits", "“compensation-scheme/timeLimit,"],
    ["service/need", "“service/needs”"],
  ])("%s is no name: what may be meant", async (typed, meant) => {
    const { code, stdout, stderr } = await runCivic(["explain", typed]);
    expect([code, stdout]).toEqual([1, ""]);
    expect(stderr).toContain(`Did you mean ${meant}`);
  });

  test.each(["zzz", "constructor", "service/constructor", "need/__proto__"])(
    "%s is no name",
    async (typed) => {
      expect(await runCivic(["explain", typed])).toMatchObject({ code: 1, stdout: "" });
    },
  );

  test.each(languageTags)("in %s: what the language has, and what is English marked", async (tag) => {
    const language = await loadCommandLanguage(tag);
    const { stdout } = await runCivic(["explain", "need/psychological-support"], { language });
    expect(stdout).toContain(language.label("need", "psychological-support"));
    expect(stdout.includes("[en] Care for psycho-trauma")).toBe(tag !== "en");
    const { own } = language;
    const found = (await runCivic(["explain", "missing-property"], { language })).stdout;
    expect(found).toContain(`${own.explain.what.finding}${language.words.joiner}${own.check.severity.error}`);
  });
});
