import { chmodSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import { openDesk } from "../../../tests/desk.ts";
import { sendJson, startServer } from "../../../tests/local-server.ts";
import { english, runCivic, someStates, today } from "../../../tests/run-civic.ts";
import { withValue } from "./with-value.ts";

const id = "civic/service/fr-116006";

/** A folder with the records of France, and its helpline. */
function france() {
  const folder = someStates("fr");
  const file = join(folder, "fr/service/fr-116006.json");
  const edit = (...args: readonly string[]) => runCivic(["edit", id, "--data", folder, ...args]);
  return { folder, file, edit, text: () => readFileSync(file, "utf8") };
}

describe("civic edit", () => {
  test("corrects a number, takes its old spelling away, and says on which day it was made sure of", async () => {
    const { file, edit, text } = france();
    const before = text();
    const { code, stdout, stderr } = await edit("--set", "contacts.0.number=116007");
    expect([code, stderr]).toEqual([0, ""]);
    expect(stdout.split("\n")).toEqual([
      "Victim assistance number  civic/service/fr-116006",
      "  – Contacts › 116 006 › telephone number: changed from 116006 to 116007",
      "  – Contacts › 116 006 › number as written: removed: “116 006”",
      "  – Contacts › 116 006 › last confirmed: changed from 2021 to 23 November 2026",
      "",
      `Written: ${file}`,
      "This is version 1, which nobody else is known to have.",
      `Check it with: civic check ${file}`,
      "",
    ]);
    // All else is the same, to the byte.
    expect(text()).toBe(
      before
        .replace('"number": "116006",\n      "display": "116 006"', '"number": "116007"')
        .replace('"lastConfirmed": "2021"', `"lastConfirmed": "${today}"`),
    );
  });

  test.each([["contacts.0.telephone.number"], ["/contacts/0/number"]])(
    "finds the number at %s",
    async (place) => {
      const { edit, text } = france();
      expect(await edit("--set", `${place}=116007`)).toMatchObject({ code: 0 });
      expect(JSON.parse(text()).contacts[0].number).toBe("116007");
    },
  );

  test("sets several at once, in the form that the model has", async () => {
    const { edit, text } = france();
    const changes = [
      "contacts.0.languages=fr,en",
      "status=draft",
      "name.de=Opfernotruf",
      "needs.+=safety-and-protection",
      "asOf=",
    ];
    const refused = await edit(...changes.flatMap((each) => ["--set", each]));
    expect(refused).toMatchObject({ code: 1, stderr: expect.stringContaining("asOf") });
    const { code, stdout } = await edit(...changes.slice(0, -1).flatMap((each) => ["--set", each]));
    expect(code).toBe(0);
    expect(stdout).toContain("Status: changed from Active to Draft");
    const record = JSON.parse(text());
    expect(record.contacts[0].languages).toEqual(["fr", "en"]);
    expect([record.status, record.name.de, record.needs.at(-1)]).toEqual([
      "draft",
      "Opfernotruf",
      "safety-and-protection",
    ]);
  });

  test("takes a value away, and an entry of a list", async () => {
    const { edit, text } = france();
    const { needs } = JSON.parse(text());
    expect(await edit("--set", "targetGroup=", "--set", "needs.0=")).toMatchObject({ code: 0 });
    const record = JSON.parse(text());
    expect(record).not.toHaveProperty("targetGroup");
    expect(record.needs).toEqual(needs.slice(1));
  });

  test("raises the version where the one before is signed, and only then", async () => {
    const { own, run, records, key } = await openDesk();
    const edit = (...args: readonly string[]) => run(["edit", own, ...args]);
    const versionNow = () => JSON.parse(readFileSync(own, "utf8")).version;
    await edit("--set", "asOf=2026-10");
    expect(versionNow()).toBe(1);
    await run(["sign", records, "--key", key]);
    const raised = await edit("--set", "asOf=2026-11-23");
    expect(raised.stdout).toContain("version 1 → 2");
    expect(raised.stdout).toContain(
      `The version was raised, since version 1 may be with others: ${own.replace(".json", ".1.jws")}`,
    );
    await edit("--set", "asOf=2026-11-22");
    expect(versionNow()).toBe(2);
  });

  test("raises the version where a node has it", async () => {
    const { edit, text } = france();
    const latest = { ...JSON.parse(text()), version: 4 };
    const server = await startServer((response, { url }) =>
      url.startsWith("/.well-known")
        ? sendJson(response, 200, { civic: "node", name: "n", feed: "/v1/feed", models: [], publishers: [] })
        : sendJson(response, 200, latest),
    );
    const { stdout } = await edit("--set", "contacts.0.number=116007", "--node", server.url);
    expect(stdout).toContain(`since version 4 may be with others: ${server.url}`);
    expect(JSON.parse(text()).version).toBe(5);
  });

  test("a dry run only tells", async () => {
    const { edit, text, file } = france();
    const before = text();
    const { stdout } = await edit("--set", "contacts.0.number=116007", "--dry-run");
    expect(stdout).toContain("telephone number: changed from 116006 to 116007");
    expect(stdout).toContain(`Would be written: ${file}; nothing was written`);
    expect(text()).toBe(before);
  });

  test("writes nothing where nothing changes", async () => {
    const { edit, text, file } = france();
    const before = text();
    expect((await edit("--set", "status=active")).stdout).toBe(
      `${file} says so already; nothing was written.\n`,
    );
    expect(text()).toBe(before);
  });

  test("is a JSON Patch for programs", async () => {
    const { edit, file } = france();
    const { stdout } = await edit(
      "--set",
      "contacts.0.display=",
      "--set",
      "contacts.0.lastConfirmed=2026",
      "--json",
    );
    expect(JSON.parse(stdout)).toEqual({
      file,
      id,
      changed: true,
      written: true,
      version: 1,
      patch: [
        { op: "remove", path: "/contacts/0/display" },
        { op: "replace", path: "/contacts/0/lastConfirmed", value: "2026" },
      ],
    });
  });
});

describe("civic edit refuses", () => {
  test.each([
    ["contacts.0.numbr=1", 1, "has no field “contacts.0.numbr”. Did you mean “contacts.0.number”?"],
    ["contacts.9.number=1", 1, "There is no entry “contacts.9”. The list has "],
    ["contacts.0.number=abc", 1, "#/contacts/0/number: “abc” cannot stand here."],
    ["contacts.0.url=https://example.org", 1, "#/contacts/0/url: "],
    ["needs.0=none-such", 1, "#/needs/0: "],
    ["name=Other", 1, "“name” holds several members. Name one of them (name.…)"],
    ["id=civic/service/fr-other", 1, "“id” cannot be corrected"],
    ["version=7", 1, "“version” cannot be corrected"],
    ["contacts.0.number", 2, "does not say what is set"],
  ])("%s", async (change, code, said) => {
    const { edit, text } = france();
    const before = text();
    const ran = await edit("--set", change);
    expect([ran.code, ran.stdout]).toEqual([code, ""]);
    expect(ran.stderr).toContain(said);
    expect(text()).toBe(before);
  });

  test("an id that no file has, and a file that may not be written", async () => {
    const { folder, file, edit } = france();
    const other = await runCivic([
      "edit",
      "civic/service/fr-none",
      "--data",
      folder,
      "--set",
      "status=draft",
    ]);
    expect(other).toMatchObject({ code: 1, stderr: expect.stringContaining("civic/service/fr-none") });
    chmodSync(file, 0o444);
    expect(await edit("--set", "status=draft")).toMatchObject({
      code: 1,
      stderr: expect.stringContaining(file),
    });
  });

  test("a file that was changed meanwhile", async () => {
    const { file, edit } = france();
    const readNow = (path: string) => ({ type: "bytes" as const, bytes: new Uint8Array(readFileSync(path)) });
    const ran = await runCivic(["edit", file, "--set", "status=draft"], {
      language: english,
      readBytes: (path) => {
        const read = readNow(path);
        writeFileSync(path, `${readFileSync(path, "utf8")}\n`);
        return read;
      },
    });
    expect(ran).toMatchObject({ code: 1, stderr: expect.stringContaining("has changed meanwhile") });
    expect(dirname(file)).toContain("fr/service");
    expect(await edit("--set", "status=draft")).toMatchObject({ code: 0 });
  });
});

test("what is new stands where the model has it", () => {
  const contact = { channel: "telephone", number: "112", languages: ["fr"] };
  const document = { kind: "service", contacts: [contact] };
  const path = ["contacts", 0, "label"];
  const { contacts } = withValue(document, {
    kind: "service",
    path,
    value: { fr: "Jour et nuit" },
  }) as typeof document;
  expect(contacts[0]).toEqual({ ...contact, label: { fr: "Jour et nuit" } });
  expect(document.contacts[0]).toBe(contact);
});
