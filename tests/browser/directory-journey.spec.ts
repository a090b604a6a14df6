import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { expect, test } from "@playwright/test";
import { directory, tables } from "./foreign-directory.ts";
import { ownNodes } from "./own-nodes.ts";

const folder = mkdtempSync(join(tmpdir(), "civic-directory-"));
const nodes = ownNodes(folder);
const apiKey = "key-that-the-node-gave";

test.afterAll(() => {
  nodes.end();
  rmSync(folder, { recursive: true, force: true });
});

/** Types a command in the folder of whoever keeps the directory. */
function civic(...words: readonly string[]) {
  const program = resolve("packages/sdk/dist/command/main.js");
  const env = { PATH: process.env.PATH, LC_ALL: "C.UTF-8", CIVIC_API_KEY: apiKey };
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...words], {
    cwd: folder,
    env,
    encoding: "utf8",
  });
  return { status, stdout, stderr };
}

const save = (name: string, content: unknown) =>
  writeFileSync(join(folder, name), typeof content === "string" ? content : JSON.stringify(content));

/** What whoever keeps the directory answers to what is asked. */
const answers: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  record: {
    publisher: "gb",
    jurisdiction: "gb",
    language: "en",
    asOf: "2026-11",
    quality: ["self-declared"],
    sources: [{ id: "directory", title: "Directory of help", publisher: "MyCity" }],
    provenance: { sources: ["directory"], confidence: "medium" },
  },
  organisation: { providerTypes: ["victim-support-organisation"] },
  service: {
    serviceTypes: ["victim-helpline"],
    needs: ["case-progress-information"],
    phases: ["follow-up"],
  },
};
const onNumbersAndTerms = {
  callingCode: "+44",
  trunkPrefix: "0",
  timeZone: "Europe/London",
  terms: {
    "RF-1": { needs: ["psychological-support"] },
    "Legal advice": { needs: ["rights-information"] },
  },
};

/** The mapping that an import asks for, with its gaps filled in. */
function filledIn(stdout: string) {
  const asked = /^ {2}\{$[\s\S]*?^ {2}\}$/m.exec(stdout)?.[0] ?? "null";
  const { constants } = JSON.parse(asked) as { constants: Record<string, Record<string, null>> };
  const given = Object.entries(constants).map(([kind, members]) => [
    kind,
    Object.fromEntries(Object.keys(members).map((member) => [member, answers[kind]?.[member]])),
  ]);
  return { constants: Object.fromEntries(given), ...onNumbersAndTerms };
}

/** What an import tells of what had no place, from its first line to its last. */
const reportIn = (stdout: string) =>
  /^\d+ values had no place there\.$[\s\S]*?^Below each field stands its first value\./m.exec(stdout)?.[0];

const report = `11 values had no place there.
  hsds/attributes: 1 × in no code list, and not translated by the mapping
      directory.json#/4/attributes/0: {"taxonomy_term":{"code":"ZZ-9","name":"Other"}}
  hsds/contacts: 1 × under the name of a person, and records name none
      directory.json#/1/contacts/0: {"name":"A. Person","phones":[{"number":"020 7946 0019"}]}
  hsds/minimum_age: 1 × no field for it
      directory.json#/0/minimum_age: 12
  hsds/phones: 1 × not in the form that the field holds
      directory.json#/3/phones/0: {"number":"020 7946 0021 ask for Ann","type":"voice"}
  hsds/phones/type: 1 × in no code list, and not translated by the mapping
      directory.json#/4/phones/0/type: pager
  hsds/schedules/byday: 1 × not in the form that the field holds
      directory.json#/3/schedules/0/byday: WE
  hsds/schedules/closes_at: 1 × not in the form that the field holds
      directory.json#/3/schedules/0/closes_at: 12:00
  hsds/schedules/freq: 1 × no field for it
      directory.json#/3/schedules/0/freq: WEEKLY
  hsds/schedules/interval: 1 × not in the form that the field holds
      directory.json#/3/schedules/0/interval: 2
  hsds/schedules/opens_at: 1 × not in the form that the field holds
      directory.json#/3/schedules/0/opens_at: 10:00
  hsds/status: 1 × in no code list, and not translated by the mapping
      directory.json#/4/status: inactive
Below each field stands its first value.`;

/** The same of the tables, where each file is named with its line. */
const reportOfTables = `values had no place there.
  attributes/link_entity: 4 × no field for it
      attributes.csv#2/link_entity: service
  attributes: 1 × in no code list, and not translated by the mapping
      attributes.csv#6: {"id":"a5","link_entity":"service","taxonomy_term":{"id":"t3","code":"ZZ-9","nam…
  contacts: 1 × under the name of a person, and records name none
      contacts.csv#2: {"id":"c1","name":"A. Person","phones":[{"id":"p2","number":"020 7946 0019"}]}
  phones: 1 × not in the form that the field holds
      phones.csv#5: {"id":"p4","number":"020 7946 0021 ask for Ann","type":"voice"}
`;

test("five services of a directory are brought in, what is lost is read, what is asked is answered, and a node serves them", async () => {
  test.slow();
  save("directory.json", directory);

  // Nothing is made up: what the directory does not say is asked for, and nothing is written.
  const asked = civic("import", "hsds", "directory.json", "--out", "records");
  expect(asked.status).toBe(1);
  expect(asked.stdout).toContain("The source does not say, and records need\n");
  expect(asked.stdout).toContain("  constants/service/needs: needs (in 5 records)\n");
  expect(asked.stdout).toContain(
    "  hsds/phones: 2 × a number without the code of its country (callingCode in the mapping)\n" +
      '      directory.json#/0/phones/0: {"number":"020 7946 0018","type":"voice"}\n',
  );
  expect(asked.stderr).toBe(
    `Nothing was written, since records lack: ${Object.entries(answers)
      .flatMap(([kind, members]) => Object.keys(members).map((member) => `${kind}/${member}`))
      .join(", ")}.\n`,
  );
  expect(existsSync(join(folder, "records"))).toBe(false);

  // It is answered as it was asked; one service needs no answer that the others gave by their terms.
  const mapping = filledIn(asked.stdout);
  save("mapping.json", mapping);
  const { needs: _, ...service } = mapping.constants["service"] as Record<string, unknown>;
  save("without-needs.json", { ...mapping, constants: { ...mapping.constants, service } });
  const lacking = civic("import", "hsds", "directory.json", "--mapping", "without-needs.json");
  expect(lacking.stdout).toContain(
    "  constants/service/needs: needs (in 1 record)\n      gb/service/old-line\n",
  );
  expect(lacking.stderr).toBe("Nothing was written, since records lack: service/needs.\n");

  const brought = civic("import", "hsds", "directory.json", "--mapping", "mapping.json", "--out", "records");
  expect([brought.status, brought.stderr]).toEqual([0, ""]);
  expect(brought.stdout).toContain("7 records were made of the source.\n");
  expect(reportIn(brought.stdout)).toBe(report);
  expect(readdirSync(join(folder, "records/gb/service"))).toHaveLength(5);
  // The words of a schedule that is narrower than a week are kept, without its times.
  const companions = readFileSync(join(folder, "records/gb/service/court-companions.json"), "utf8");
  expect(JSON.parse(companions).hours).toEqual({ note: { en: "Every other Wednesday." } });

  // The same directory as tables gives the same records.
  mkdirSync(join(folder, "directory"));
  for (const [name, text] of Object.entries(tables)) save(join("directory", name), text);
  const tabular = civic("import", "hsds", "directory", "--mapping", "mapping.json", "--out", "of-tables");
  expect([tabular.status, tabular.stderr]).toEqual([0, ""]);
  expect(tabular.stdout).toContain(reportOfTables);
  expect(civic("diff", "records", "of-tables").stdout).toBe("Nothing differs.\n");

  const checked = civic("check", "records");
  expect([checked.status, checked.stderr]).toEqual([0, ""]);
  expect(checked.stdout).toContain("7 files, 7 valid records");
  expect(civic("fmt", "records", "--check").status).toBe(0);

  // Two are read and found right; all go to a node as one set.
  for (const id of ["gb/organisation/help", "gb/service/night-line"])
    expect(civic("edit", id, "--data", "records", "--set", "status=active")).toMatchObject({
      status: 0,
      stderr: "",
    });
  const digest = createHash("sha256").update(apiKey).digest("hex");
  const node = await nodes.start("store", { CIVIC_KEYS: `gb=${digest}` });
  const published = civic("publish", "records", "--node", node, "--yes");
  expect([published.status, published.stderr]).toEqual([0, ""]);
  expect(published.stdout).toContain("Night line  gb/service/night-line  new\n");
  expect(published.stdout).toContain(`Published for “gb” at ${node}, all of it together; versions: 7\n`);

  const answer = await fetch(`${node}/v1/records?jurisdiction=gb&need=psychological-support`);
  const { items } = (await answer.json()) as { items: { id: string; status: string }[] };
  expect(items.map(({ id, status }) => `${id} ${status}`)).toEqual([
    "gb/service/home-visits draft",
    "gb/service/night-line active",
  ]);
  const served = (await (await fetch(`${node}/v1/records/gb/service/night-line`)).json()) as object;
  expect(served).toMatchObject({
    status: "active",
    providers: { organisations: ["gb/organisation/help"] },
    contacts: [{ channel: "telephone", number: "+442079460018" }],
    hours: {
      timeZone: "Europe/London",
      weekly: [{ days: ["mo", "tu"], opens: "20:00", closes: "23:00" }],
    },
  });
  expect(civic("diff", "records", "--node", node).stdout).toContain("Nothing differs.");
});
