import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { readSigned, type SigningKey, signatureFinding } from "@civic/schema/signatures";
import { describe, expect, test } from "vitest";
import { change, type Desk, named, newKey, openDesk } from "../../../tests/desk.ts";
import { emptyFolder } from "../../../tests/run-civic.ts";

const id = "civic/service/be-105";
const confirm = ({ run, records, key }: Desk, ...more: readonly string[]) =>
  run(["confirm", id, "--data", records, "--key", key, ...more]);
const compiled = ({ own }: Desk) => join(dirname(own), "be-105.json");

describe("civic confirm", () => {
  test("signs that a compiled record is right as of a day", async () => {
    const desk = await openDesk();
    const { code, stdout, stderr } = await confirm(desk);
    expect([code, stderr]).toEqual([0, ""]);
    expect(stdout).toContain(`“be” confirms ${id} as of 23 November 2026.`);
    const [name = ""] = named(dirname(desk.own), ".jws");
    expect(name).toMatch(/^be-105\.\d+\.confirmed-2026-11-23\.jws$/);
    const read = readSigned(JSON.parse(readFileSync(join(dirname(desk.own), name), "utf8")), [
      "confirmation",
    ]);
    if ("code" in read) throw new Error(read.code);
    expect(read.payload).toMatchObject({
      statement: "confirmation",
      publisher: "be",
      record: id,
      on: "2026-11-23",
      issued: "2026-11-23T09:30:00Z",
      digest: expect.stringMatching(/^sha-256:[0-9a-f]{64}$/),
    });
    const key = JSON.parse(readFileSync(desk.key, "utf8")) as SigningKey;
    expect(await signatureFinding(read, key)).toBeUndefined();
  });

  test("says so where the same was signed on that day, and signs again on another", async () => {
    const desk = await openDesk();
    await confirm(desk);
    expect(await confirm(desk)).toMatchObject({ code: 0, stdout: expect.stringContaining("signed already") });
    expect(named(dirname(desk.own), ".jws")).toHaveLength(1);
    expect(await confirm(desk, "--today", "2026-11-01")).toMatchObject({ code: 0 });
    expect(named(dirname(desk.own), ".jws")).toHaveLength(2);
  });

  test("does not take a confirmation of other content for its own", async () => {
    const desk = await openDesk();
    await confirm(desk);
    change(compiled(desk), { name: { en: "Another name" } });
    expect(await confirm(desk)).toMatchObject({ code: 1, stderr: expect.stringContaining("exists already") });
  });

  test("refuses what is not for this State to confirm", async () => {
    const desk = await openDesk();
    const { run, records, key } = desk;
    const refused = async (args: readonly string[]) => {
      const { code, stdout, stderr } = await run(args);
      expect([code, stdout]).toEqual([1, ""]);
      return stderr;
    };
    const french = await newKey(emptyFolder(), "fr");
    expect(await refused(["confirm", id, "--data", records, "--key", french])).toContain(
      "describes “be”, and this key speaks for “fr”",
    );
    const own = ["confirm", "be/service/helpline", "--data", records, "--key", key];
    expect(await refused(own)).toContain("is published by “be” itself");
    const unknown = ["confirm", "civic/service/be-none", "--data", records, "--key", key];
    expect(await refused(unknown)).toContain("be-none");
    const future = ["confirm", id, "--data", records, "--key", key, "--today", "2027-01-01"];
    expect(await refused(future)).toContain("2027-01-01 is still to come");
    change(compiled(desk), { status: "draft" });
    expect(await refused(["confirm", id, "--data", records, "--key", key])).toContain("the status “draft”");
    change(compiled(desk), { needs: ["none-such"] });
    expect(await refused(["confirm", id, "--data", records, "--key", key])).toContain("#/needs/0: ");
    expect(named(dirname(desk.own), ".jws")).toEqual([]);
  });
});
