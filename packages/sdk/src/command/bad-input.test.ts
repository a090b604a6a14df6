import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { data, emptyFolder, runCivic } from "../../tests/run-civic.ts";

const nest = (depth: number) => "[".repeat(depth) + "]".repeat(depth);

/** What `civic navigate` says of a file that holds these bytes. */
async function navigate(content: string | Uint8Array) {
  const file = join(emptyFolder(), "situation.json");
  writeFileSync(file, content);
  const { code, stdout, stderr } = await runCivic(["navigate", file, "--data", data]);
  return { code, stdout, stderr: stderr.replaceAll(file, "FILE") };
}
const facts = (held: object) => navigate(JSON.stringify({ facts: held }));

describe("a file that is no situation", () => {
  test.each([
    ["nothing", "", "FILE: This document is empty: "],
    ["an empty line", "\n", "FILE: This document is empty: "],
    ["a text", "hello", "FILE: This is not JSON: "],
    ["half a document", "[".repeat(100_000), "line 1, column 100001."],
    [
      "another encoding",
      Buffer.from('{"facts":{}}', "utf16le").fill(0xff, 0, 2),
      "Save the file again with the encoding UTF-8.",
    ],
    [
      "an array",
      "[]",
      'FILE#: This place takes an object such as { "facts": …, "needs": … }, not a list [ ].',
    ],
    [
      "null",
      "null",
      'FILE#: This place takes an object such as { "facts": …, "needs": … }, not null (what is not known is left out).',
    ],
    ["huge nesting", nest(100_000), "nested more than 100 levels deep"],
    ["huge nesting in a fact", `{"facts":{"nationality":${nest(100_000)}}}`, "FILE#/facts/nationality/0/0"],
    [
      "a fact twice",
      '{"facts":{"event-country":"be","event-country":"fr"}}',
      "FILE#/facts/event-country: “event-country” is given twice in the same object",
    ],
    [
      "a number too large",
      '{"facts":{"age-at-event":1e400}}',
      "FILE#/facts/age-at-event: The number 1e400 is",
    ],
    [
      "half a character",
      '{"facts":{"event-country":"\\ud800"}}',
      "FILE#/facts/event-country: This text holds half",
    ],
    ["more than is read", " ".repeat(2 ** 20 + 1), "FILE: This document has more than 1048576 bytes"],
    ["a prototype", '{"facts":{"__proto__":{"nationality":["fr"]}}}', "FILE#/facts/__proto__: "],
    ["no facts", "{}", 'FILE#: “facts” is missing. It begins like this: {"facts": {"event-country": "fr"}}.'],
    ["other members", '{"facts":{},"fact":{}}', "FILE#/fact: A situation holds “facts” and “needs”"],
    ["a need that does not exist", '{"facts":{},"needs":["foo"]}', "FILE#/needs/0: “foo” is not allowed"],
  ])("%s", async (_, content, said) => {
    const { code, stdout, stderr } = await navigate(content);
    expect([code, stdout]).toEqual([1, ""]);
    expect(stderr).toContain(said);
  });

  test("a text of a million characters is quoted in part", async () => {
    const { code, stderr } = await facts({ "event-country": "x".repeat(1_000_000) });
    expect(code).toBe(1);
    expect(stderr.length).toBeLessThan(500);
  });

  test("of ten thousand strange facts the first fifty are named", async () => {
    const many = Object.fromEntries(Array.from({ length: 10_000 }, (_, index) => [`fact-${index}`, 1]));
    const lines = (await facts(many)).stderr.split("\n");
    expect(lines[50]).toBe("… and 9,950 more places.");
    expect(lines).toHaveLength(53);
  });

  test("of ten thousand repeated facts the first fifty are named", async () => {
    const lines = (await navigate(`{"facts":{${'"shoe":1,'.repeat(10_001)}"hat":1}}`)).stderr.split("\n");
    expect(lines[50]).toBe("… and 9,950 more places.");
    expect(lines).toHaveLength(52);
  });

  test.skipIf(process.platform === "win32")("a pipe, a device and a folder are refused at once", async () => {
    const folder = emptyFolder();
    execFileSync("mkfifo", [join(folder, "pipe.json")]);
    for (const path of [join(folder, "pipe.json"), "/dev/zero", folder]) {
      const { code, stderr } = await runCivic(["navigate", path, "--data", data]);
      expect([code, stderr]).toEqual([
        1,
        `${path}: no ordinary file, but a folder, a pipe or a device; a file is needed.\n`,
      ]);
    }
  });

  test("the mark that editors of Windows put first is passed over", async () => {
    expect(await navigate('\ufeff{"facts":{"event-country":"fr"}}')).toMatchObject({ code: 0, stderr: "" });
  });

  test("what it says cannot act on the terminal", async () => {
    const { stderr } = await facts({ "\u001b[2J\u0007\u009b": 1 });
    expect(stderr).toContain("#/facts/\ufffd[2J\ufffd\ufffd: No fact is called");
  });
});

describe("a file that is no situation", () => {
  const begins = 'It begins like this: {"facts": {"event-country": "fr"}}.';

  test.each([
    [
      "a list",
      "[]",
      `FILE#: This place takes an object such as { "facts": …, "needs": … }, not a list [ ]. Correct the value. ${begins}`,
    ],
    ["a text", '"fr"', `not a text in quotation marks. Correct the value. ${begins}`],
    [
      "a record",
      JSON.stringify({ kind: "service", id: "fr/service/night-line" }),
      `FILE#: This is a record of kind “service”, not a situation. ${begins}\n`,
    ],
    [
      "facts in a list",
      '{"facts":[]}',
      `FILE#/facts: This place takes an object such as { "event-country": …, "event-date": …, "event-type": …, "designated-by": …, … }, not a list [ ]. Correct the value. ${begins}`,
    ],
    ["needs in a text", '{"facts":{},"needs":"money"}', 'For example: "needs": ["state-compensation"].'],
    ["a value without its list", '{"facts":{"nationality":"fr"}}', 'For example: "nationality": ["fr"].'],
    ["a number as a text", '{"facts":{"age-at-event":"12"}}', 'For example: "age-at-event": 34.'],
    ["a day as a number", '{"facts":{"event-date":20240910}}', 'For example: "event-date": "2026-03-22".'],
    [
      "a code without its list",
      '{"facts":{"event-type":"bombing"}}',
      'For example: "event-type": ["terrorist-act"].',
    ],
  ])("%s: how it should look is said, with an example", async (_, text, said) => {
    const { code, stdout, stderr } = await navigate(text);
    expect([code, stdout]).toEqual([1, ""]);
    expect(stderr).toContain(said);
  });
});

describe("a fact that cannot be", () => {
  test.each([
    ["a misspelt one", { nationalty: ["fr"] }, "No fact is called “nationalty”. Did you mean “nationality”?"],
    [
      "an unknown one",
      { shoe: 44 },
      "FILE#/facts/shoe: No fact is called “shoe”.\nFacts are: event-country,",
    ],
    [
      "the name of a State",
      { "event-country": "France" },
      "FILE#/facts/event-country: “France” cannot stand here. The fact “event-country” (State of the event) is the code of a State",
    ],
    [
      "a value without its list",
      { nationality: "fr" },
      "(Nationality) is a list in [ ], each entry the code",
    ],
    ["a number as a text", { "age-at-event": "12" }, "(Age at the event) is a number (34)."],
    ["a word for yes", { "directly-exposed": "yes" }, "is true or false."],
  ])("%s: nothing is answered", async (_, held, said) => {
    const { code, stdout, stderr } = await facts(held);
    expect([code, stdout]).toEqual([1, ""]);
    expect(stderr).toContain(said);
  });

  test.each([
    [
      "a State that does not exist",
      { "residence-now": "zz" },
      "#/facts/residence-now: “zz” is the code of no State.",
    ],
    ["a code of no list", { "kinship-to-victim": "cousin" }, "is one of spouse, partner, child, "],
    ["a day that does not exist", { "event-date": "2023-02-30" }, "The day 2023-02-30 does not exist."],
    ["a day to come", { "event-date": "2030-01-01" }, "is still to come"],
    [
      "a death before the event",
      { "event-date": "2024-09-10", "death-date": "2024-09-01" },
      "#/facts/death-date: This day, 2024-09-01, lies before the event",
    ],
  ])("%s: the rest is answered", async (_, held, said) => {
    const { code, stdout, stderr } = await facts({ "event-country": "fr", ...held });
    expect(code).toBe(1);
    expect(stdout).toContain("France: State of the event");
    expect(stderr).toContain(said);
    expect(stderr.match(/left out/g)).toHaveLength(1);
  });

  test("a situation that names no State says what is needed", async () => {
    expect((await facts({})).stdout).toContain("None is known: give “event-country”");
  });
});

describe("wrong usage", () => {
  const situation = join(emptyFolder(), "situation.json");
  writeFileSync(situation, '{"facts":{"event-country":"fr"}}');

  test.each([
    [
      "an unknown option",
      ["gaps", "--colour", "--data", data],
      "Unknown option “--colour”.\nSee civic --help.\n",
    ],
    [
      "a day that does not exist",
      ["gaps", "--data", data, "--today", "2026-13-01"],
      "“2026-13-01” is not a day",
    ],
    ["no day", ["gaps", "--data", data, "--today"], "--today needs a value."],
    ["an empty folder name", ["gaps", "--data", ""], "--data is empty."],
    [
      "two situations",
      ["navigate", situation, situation, "--data", data],
      "Expected one file with a situation.",
    ],
    ["one State", ["compare", "fr", "--data", data], "at least two States"],
    ["a State twice", ["compare", "fr", "fr", "--data", data], "A State is named twice."],
    [
      "a State that does not exist",
      ["compare", "fr", "zz", "--data", data],
      "“zz”: neither the code of a State",
    ],
  ])("%s", async (_, args, said) => {
    const { code, stdout, stderr } = await runCivic(args);
    expect([code, stdout]).toEqual([2, ""]);
    expect(stderr).toContain(said);
  });

  test.each([
    [
      "civic/service/none",
      "holds no valid record “civic/service/none”. An id reads civic/service/fr-116006.",
    ],
    ["civic/pathway/fr-terrorist-attack", "a record of kind “pathway” has no conditions to weigh."],
  ])("the record %s cannot be evaluated", async (record, said) => {
    const { code, stderr } = await runCivic(["evaluate", situation, "--record", record, "--data", data]);
    expect(code).toBe(1);
    expect(stderr).toContain(said);
  });

  test("a record without conditions is said to have none", async () => {
    const id = "civic/recognition-measure/be-monument";
    const { stdout } = await runCivic(["evaluate", situation, "--record", id, "--data", data]);
    expect(stdout).toContain("The record says nothing of its conditions.");
  });

  test("help of one command tells of no other", async () => {
    const asked = await runCivic(["take-over", "--help"]);
    expect(asked.stdout).toContain("  civic take-over <id> --as <state> --data <folder>");
    expect(asked.stdout).not.toContain("civic navigate");
    expect(asked.stdout).toContain("Exit codes: 0 answered");
    expect(await runCivic(["help", "take-over"])).toEqual(asked);
    expect(await runCivic(["help", "naviguer"])).toMatchObject({ code: 2, stdout: "" });
  });

  test("help is a word, too", async () => {
    expect(await runCivic(["help"])).toEqual(await runCivic(["--help"]));
  });
});
