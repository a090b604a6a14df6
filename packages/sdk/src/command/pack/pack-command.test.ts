import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { readPack } from "@civic/schema/signatures";
import { describe, expect, test } from "vitest";
import { change, type Desk, named, newKey, openDesk } from "../../../tests/desk.ts";
import { emptyFolder } from "../../../tests/run-civic.ts";

const signed = (desk: Desk) => desk.run(["sign", desk.records, "--key", desk.key]);
const pack = ({ run, records, key, folder }: Desk, ...more: readonly string[]) =>
  run(["pack", records, "--out", join(folder, "be.pack"), "--key", key, ...more]);

async function opsIn({ folder }: Desk): Promise<readonly string[]> {
  const bytes = readFileSync(join(folder, "be.pack"));
  const ops: string[] = [];
  for await (const event of readPack(
    (async function* () {
      yield bytes;
    })(),
  ))
    ops.push(event.type === "line" ? event.line.op : event.type);
  return ops;
}

describe("civic pack", () => {
  test("holds keys before what they signed, versions in their order, and revocations at the end", async () => {
    const desk = await openDesk();
    await signed(desk);
    await desk.run(["confirm", "civic/service/be-105", "--data", desk.records, "--key", desk.key]);
    const rotated = await desk.run(["keys", "rotate", desk.key, "--json"]);
    const { file: next } = JSON.parse(rotated.stdout) as { file: string };
    change(desk.own, { version: 2 });
    await desk.run(["sign", desk.records, "--key", next]);
    change(desk.own, { version: 3, status: "withdrawn" });
    await desk.run(["sign", desk.records, "--key", next]);
    await desk.run(["keys", "revoke", desk.key, "--key", next]);
    const { code, stdout, stderr } = await pack({ ...desk, key: next });
    expect([code, stderr]).toEqual([0, ""]);
    expect(stdout).toContain("signed versions: 3");
    expect(await opsIn(desk)).toEqual([
      "head",
      "key",
      "confirmation",
      "put",
      "put",
      "withdraw",
      "revocation",
      "end",
    ]);
    expect(readFileSync(join(desk.folder, "be.pack"), "utf8")).not.toContain('"d":');
  });

  test("leaves out what others signed, and names what would be refused", async () => {
    const desk = await openDesk();
    await signed(desk);
    change(desk.own, { version: 2 });
    await signed(desk);
    const place = dirname(desk.own);
    const french = await newKey(emptyFolder(), "fr");
    const other = join(place, "other.json");
    writeFileSync(other, readFileSync(desk.own));
    change(other, { id: "fr/service/other", publisher: "fr" });
    await desk.run(["sign", desk.records, "--key", french]);
    writeFileSync(join(place, "torn.1.jws"), "{");
    writeFileSync(join(place, "helpline.3.jws"), readFileSync(join(place, "helpline.1.jws")));
    const { code, stdout, stderr } = await pack(desk);
    expect(code).toBe(1);
    expect(stdout).toContain("left out, as others signed them: 1");
    expect(stderr).toContain("torn.1.jws#: ");
    expect(stderr).toContain("helpline.3.jws: this is not the signature of version 3");
    expect(await opsIn(desk)).toEqual(["head", "put", "put", "end"]);
  });

  test("says that nothing is signed, and never writes over a file", async () => {
    const desk = await openDesk();
    expect((await pack(desk)).stdout).toContain("Sign first: civic sign.");
    expect(await pack(desk)).toMatchObject({ code: 1, stderr: expect.stringContaining("exists already") });
    rmSync(join(desk.folder, "be.pack"));
    expect(
      await desk.run(["pack", "/nowhere", "--out", join(desk.folder, "x"), "--key", desk.key]),
    ).toMatchObject({
      code: 1,
      stdout: "",
    });
    expect(
      await desk.run(["pack", desk.records, "--out", "/nowhere/there/x", "--key", desk.key]),
    ).toMatchObject({ code: 1, stdout: "" });
    expect(await desk.run(["pack", desk.records, "--key", desk.key])).toMatchObject({ code: 2 });
    expect(named(desk.folder, ".pack")).toEqual([]);
  });
});
