import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import {
  emptyPlace,
  engines,
  openTestStore,
  runSql,
  temporaryFolder,
} from "../../tests/support/test-store.ts";
import { typedCommand } from "../../tests/support/typed-command.ts";
import { mostCallerKeys } from "../store/caller-keys.ts";

const digestOf = (key: string) => createHash("sha256").update(key).digest("hex");

describe.each(engines)("keys in the %s store", (engine) => {
  test("are made, shown once, listed without themselves, and revoked for good", async (context) => {
    const place = await emptyPlace(engine, context);
    const made = await typedCommand("keys create --name desk --publisher fr", place);
    expect(made.code).toBe(0);
    const key = made.said.trim();
    // 256 bits, behind what programs that look for secrets know them by.
    expect(key).toMatch(/^civic_[\w-]{43}$/);
    expect(made.remarked).toMatch(/^The key “desk” of “fr” is made \(.+\)\. It is shown this once:\n\n$/);
    const wide = "--jurisdictions fr,be --kinds service,pathway --expires 2027-06-30";
    expect(await typedCommand(`keys create --name editors --publisher civic ${wide}`, place)).toMatchObject({
      code: 0,
    });
    expect((await typedCommand("keys list", place)).said).toBe(
      [
        "name     publisher  about  kinds            made        state",
        "desk     fr         fr     *                2026-11-29  taken",
        "editors  civic      fr,be  service,pathway  2026-11-29  taken until 2027-06-30",
        "",
      ].join("\n"),
    );
    const rows = await runSql(place, "select * from caller_key order by name");
    expect(rows[0]).toMatchObject({ name: "desk", digest: digestOf(key) });
    expect(JSON.stringify(rows)).not.toContain(key);

    expect((await typedCommand("keys revoke desk", place)).said).toBe("The key “desk” is revoked.\n");
    const later = { ...place, now: "2027-07-01T00:00:00.000Z" };
    const again = await typedCommand("keys revoke desk", later);
    expect(again).toMatchObject({
      code: 0,
      said: "The key “desk” was revoked before, at 2026-11-29T12:00:00.000Z.\n",
    });
    const states = (await typedCommand("keys list", later)).said.split("\n").slice(1, 3);
    expect(states.map((row) => row.split("2026-11-29  ")[1])).toEqual([
      "revoked 2026-11-29",
      "expired 2027-06-30",
    ]);
  });

  test("are made and revoked beside a store that is in use", async (context) => {
    const place = await emptyPlace(engine, context);
    const store = await openTestStore(place);
    const { said } = await typedCommand("keys create --name desk --publisher fr --kinds service", place);
    expect(await store.callerKeys.list()).toEqual([
      {
        name: "desk",
        publisher: "fr",
        jurisdictions: ["fr"],
        kinds: ["service"],
        digest: Buffer.from(digestOf(said.trim()), "hex"),
        createdAt: "2026-11-29T12:00:00.000Z",
      },
    ]);
    await typedCommand("keys revoke desk", place);
    expect(await store.callerKeys.list()).toMatchObject([{ revokedAt: "2026-11-29T12:00:00.000Z" }]);
  });

  test("have names that are never given twice, not even after one was revoked", async (context) => {
    const place = await emptyPlace(engine, context);
    await typedCommand("keys create --name desk --publisher fr", place);
    await typedCommand("keys revoke desk", place);
    const { code, said, remarked } = await typedCommand("keys create --name desk --publisher be", place);
    expect([code, said]).toEqual([1, ""]);
    expect(remarked).toContain("No key was made.\nThere is, or was, a key named “desk”");
    const fixed = { ...place, keys: `till@fr=${"0".repeat(64)}` };
    expect((await typedCommand("keys create --name till --publisher fr", fixed)).remarked).toContain(
      "“till” (CIVIC_KEYS). Give this one another name: till-2.",
    );
    expect((await typedCommand("keys list", fixed)).said).toContain("till  fr         fr     *      –");
    expect((await typedCommand("keys revoke till", fixed)).remarked).toContain("stands in CIVIC_KEYS.");
  });

  test("are as many as can be compared with what callers send", async (context) => {
    const place = await emptyPlace(engine, context);
    const store = await openTestStore(place);
    const key = {
      publisher: "fr",
      jurisdictions: "every",
      kinds: "every",
      createdAt: "2026-11-23T12:00:00.000Z",
    } as const;
    for (let index = 0; index < mostCallerKeys; index += 1) {
      const digest = Buffer.from(digestOf(String(index)), "hex");
      await store.callerKeys.add({ ...key, name: `desk-${index}`, digest });
    }
    const more = "keys create --name one-more --publisher fr";
    expect(await typedCommand(more, place)).toMatchObject({ code: 1, said: "" });
    await typedCommand("keys revoke desk-7", place);
    expect(await typedCommand(more, place)).toMatchObject({ code: 0 });
    const listed = await store.callerKeys.list();
    expect(listed).toHaveLength(mostCallerKeys);
    // Those that are taken come before those that are not.
    expect(listed.filter(({ revokedAt }) => revokedAt === undefined)).toHaveLength(mostCallerKeys);
  });
});

describe("what cannot be a key is refused, and nothing is begun", () => {
  test.each([
    ["--name desk --publisher civic", 2, "civic is not itself a State or organisation"],
    ["--name desk --publisher Fr", 2, '"Fr" is no publisher'],
    ["--name desk --publisher fr --jurisdictions fra", 2, "jurisdictions"],
    ["--name desk! --publisher fr", 2, "--name takes up to 60 letters"],
    ["--name folder --publisher fr", 2, "No key may have the name “folder”."],
    ["--name desk --publisher fr --kinds service,pathwya", 2, "Did you mean pathway?"],
    ["--name desk --publisher fr --kinds x", 2, "“x” is no kind of record. Kinds are "],
    ["--name desk --publisher fr --expires soon", 2, "--expires takes a day"],
    ["--name desk --publisher fr --expires 2027-02-30", 2, "--expires takes a day"],
    ["--name desk --publisher fr --expires 2026-11-28", 2, "--expires 2026-11-28 lies in the past."],
  ])("keys create %s", async (options, code, remark) => {
    const place = { dataFolder: temporaryFolder() };
    const ending = await typedCommand(`keys create ${options}`, place);
    expect(ending).toMatchObject({ code, said: "" });
    expect(ending.remarked).toContain(remark);
    expect(existsSync(join(place.dataFolder, "civic.sqlite"))).toBe(false);
  });

  test("nor does looking begin a store", async () => {
    const place = { dataFolder: temporaryFolder() };
    for (const line of ["keys list", "keys revoke desk", "audit export"]) {
      const { code, remarked } = await typedCommand(line, place);
      expect([code, remarked]).toEqual([1, expect.stringContaining("there is no ")]);
    }
    expect(existsSync(join(place.dataFolder, "civic.sqlite"))).toBe(false);
  });

  test("a key that is nearly named is the one that was meant", async () => {
    const place = { dataFolder: temporaryFolder() };
    await typedCommand("keys create --name desk --publisher fr", place);
    const { code, remarked } = await typedCommand("keys revoke dseks", place);
    expect([code, remarked]).toEqual([1, expect.stringContaining("There is no key named “dseks”")]);
    expect((await typedCommand("keys revoke dekc", place)).remarked).not.toContain("is revoked");
    expect((await typedCommand("keys revoke desc", place)).remarked).toContain("Did you mean desk?");
  });
});
