import { spawnSync } from "node:child_process";
import { chmodSync, chownSync, mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { dirname, join } from "node:path";
import { createSigningKey } from "@civic/schema/signatures";
import { describe, expect, onTestFinished, type TestContext, test } from "vitest";
import { freePort } from "../../../tests/support/free-port.ts";
import { freshDatabase } from "../../../tests/support/fresh-database.ts";
import { folders, ids, stopped, writeRecord } from "./support/node-folders.ts";
import { startNodeProcess } from "./support/node-process.ts";
import { sampleService } from "./support/sample-record.ts";

/** To root everything is writable: a node that shall not write runs as somebody else then, who must reach the sources. */
function withoutRights(context: TestContext): { readonly uid: number } | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const user = { uid: 65_534 };
  const sees = spawnSync(
    process.execPath,
    ["-e", "require('node:fs').readdirSync(process.argv[1])", import.meta.dirname],
    user,
  );
  if (sees.status !== 0) context.skip("the sources are closed to users other than root");
  return user;
}

describe("a node that cannot start says why in plain words and ends with 1", () => {
  test("on a malformed record, with every finding, and leaves the store as it was", async () => {
    const { records, data } = folders();
    writeRecord(records, sampleService());
    const settings = { CIVIC_DATA: data, CIVIC_RECORDS: records };
    expect(await stopped(startNodeProcess(settings))).toMatchObject({ code: 0, stderr: "" });

    writeRecord(records, sampleService({ slug: "desk" }), { slug: "desk" });
    writeRecord(records, { ...sampleService({ version: 2 }), status: "new", extra: true });
    writeRecord(records, "{", { slug: "broken" });
    const { code, stdout, stderr } = await startNodeProcess(settings).ended;
    expect([code, stdout]).toEqual([1, ""]);
    expect(stderr).toContain(`CIVIC_RECORDS: 3 findings in ${records}. Nothing was stored.`);
    expect(stderr).toMatch(/be\/service\/broken\.json\n {2}error not-json at the whole document\n {4}\S/);
    expect(stderr).toMatch(/be\/service\/help-line\.json\n {2}error unknown-code at \/status\n {4}“new”.*\n/);
    expect(stderr).toMatch(/ {2}error unknown-property at \/extra\n/);
    expect(stderr).not.toMatch(/\n\s+at .*\.ts/);

    const node = startNodeProcess({ CIVIC_DATA: data });
    expect(await ids(await node.origin)).toEqual(["be/service/help-line 1"]);
  });

  test("on a version that is stored with other content", async () => {
    const { records, data } = folders();
    writeRecord(records, sampleService());
    const settings = { CIVIC_DATA: data, CIVIC_RECORDS: records };
    await stopped(startNodeProcess(settings));
    writeRecord(records, sampleService({ name: { en: "Changed without a new version" } }));
    const { code, stderr } = await startNodeProcess(settings).ended;
    expect(code).toBe(1);
    expect(stderr).toMatch(
      /help-line\.json\n {2}error version-conflict at \/version\n {4}Version 1 was already published/,
    );
  });

  test("on a folder that another node uses", async () => {
    const { data } = folders();
    const first = startNodeProcess({ CIVIC_DATA: data });
    await first.origin;
    const { code, stderr } = await startNodeProcess({ CIVIC_DATA: data }).ended;
    expect(code).toBe(1);
    expect(stderr).toMatch(/^The node cannot start\.\nCIVIC_DATA: .* is in use by another node\. .*\n$/);
    // Whatever became of the one that held it, the folder is free when it is gone.
    first.kill("SIGKILL");
    await first.ended;
    await startNodeProcess({ CIVIC_DATA: data }).origin;
  });

  test("on a store that can only be read", async (context) => {
    const { data } = folders();
    const user = withoutRights(context);
    await stopped(startNodeProcess({ CIVIC_DATA: data }));
    for (const path of [dirname(data), data, ...readdirSync(data).map((name) => join(data, name))]) {
      if (user !== undefined) chownSync(path, user.uid, user.uid);
    }
    chmodSync(join(data, "civic.sqlite"), 0o444);
    const { code, stdout, stderr } = await startNodeProcess({ CIVIC_DATA: data }, user).ended;
    expect([code, stdout]).toEqual([1, ""]);
    expect(stderr).toMatch(
      /^The node cannot start\.\nCIVIC_DATA: cannot use .*civic\.sqlite: attempt to write a readonly database\.\n$/,
    );
  });

  test("on a port in use", async () => {
    const server = createServer();
    const port = await new Promise<number>((settle) => {
      server.listen(0, "127.0.0.1", () => settle((server.address() as AddressInfo).port));
    });
    onTestFinished(() => {
      server.close();
    });
    const { code, stderr } = await startNodeProcess({ CIVIC_DATA: folders().data, PORT: String(port) }).ended;
    expect(code).toBe(1);
    expect(stderr).toBe(
      `The node cannot start.\nPORT: ${port} on 127.0.0.1 is in use. Stop what uses it, or set PORT to a free port.\n`,
    );
  });

  test("on a database that is out of reach or refuses, without its password", async (context) => {
    const refused = `postgres://civic:s3cret@127.0.0.1:${await freePort()}/civic`;
    const absent = new URL(await freshDatabase(context));
    absent.pathname = "/absent";
    absent.password = "s3cret";
    for (const DATABASE_URL of [refused, absent.href]) {
      const { code, stderr } = await startNodeProcess({ CIVIC_DATA: folders().data, DATABASE_URL }).ended;
      expect(code).toBe(1);
      expect(stderr).toMatch(
        /^The node cannot start\.\nDATABASE_URL: cannot use PostgreSQL, civic@127[^\n]*\n$/,
      );
      expect(stderr).not.toContain("s3cret");
    }
  });

  test("on a signing key that others may open, and says what to do", async () => {
    const { data } = folders();
    const CIVIC_SIGNING_KEYS = join(data, "be.key");
    mkdirSync(data, { recursive: true });
    writeFileSync(CIVIC_SIGNING_KEYS, JSON.stringify(await createSigningKey("be")), { mode: 0o644 });
    const { code, stderr } = await startNodeProcess({ CIVIC_DATA: join(data, "store"), CIVIC_SIGNING_KEYS })
      .ended;
    expect([code, stderr]).toEqual([
      1,
      `The node cannot start.\nCIVIC_SIGNING_KEYS: others may open ${CIVIC_SIGNING_KEYS}. Run chmod 600 ${CIVIC_SIGNING_KEYS}, and start again.\n`,
    ]);
  });

  test("on settings that cannot be used, all of them at once", async () => {
    const settings = {
      PORT: "http",
      CIVIC_KEYS: "be=secret-key",
      CIVIC_PEERS: "[",
      DATABASE_URL: "mysql://u:s3cret@h/d",
    };
    const { code, stderr } = await startNodeProcess({ CIVIC_DATA: folders().data, ...settings }).ended;
    expect(code).toBe(1);
    for (const name of Object.keys(settings)) expect(stderr).toContain(`\n${name}: `);
    expect(stderr).not.toMatch(/s3cret|secret-key/);
  });

  test("on a folder that cannot be written, and on one of records that is not there", async () => {
    const { data } = folders();
    mkdirSync(dirname(data), { recursive: true });
    writeFileSync(data, "a file");
    const blocked = await startNodeProcess({ CIVIC_DATA: join(data, "below") }).ended;
    expect([blocked.code, blocked.stderr]).toEqual([
      1,
      expect.stringMatching(/\nCIVIC_DATA: cannot use the folder /),
    ]);
    const absent = await startNodeProcess({ CIVIC_DATA: folders().data, CIVIC_RECORDS: "./absent" }).ended;
    expect([absent.code, absent.stderr]).toEqual([
      1,
      expect.stringMatching(/\nCIVIC_RECORDS: there is no folder .*absent/),
    ]);
  });
});
