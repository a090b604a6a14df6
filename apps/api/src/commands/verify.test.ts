import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { olderStore } from "../../tests/support/older-store.ts";
import { sampleVersion } from "../../tests/support/sample-record.ts";
import { emptyPlace, engines, openTestStore, runSql } from "../../tests/support/test-store.ts";
import { typedCommand } from "../../tests/support/typed-command.ts";
import { openSqlite } from "../store/engines/sqlite-engine.ts";

describe.each(engines)("a store on %s", (engine) => {
  const setting = engine === "embedded" ? "CIVIC_DATA: embedded store" : "DATABASE_URL: PostgreSQL";

  test("that no node has begun yet is told as that", async (context) => {
    const place = await emptyPlace(engine, context);
    // As a first start leaves it that was broken off.
    if (engine === "embedded") await openSqlite(join(place.dataFolder, "civic.sqlite")).close();
    const { code, remarked } = await typedCommand("verify", place);
    expect(code).toBe(1);
    expect(remarked).toContain(setting);
    expect(remarked).toContain(
      "it holds nothing of a node yet. Start the node, which begins its store there.",
    );
  });

  test("of an earlier or a later version is told as that, and left as it is", async (context) => {
    const place = await emptyPlace(engine, context);
    await olderStore(place, "0006-prefixes", [await sampleVersion()]);
    const earlier = await typedCommand("verify", place);
    expect(earlier).toMatchObject({ code: 1, said: "" });
    expect(earlier.remarked).toContain("it has the form of an earlier version of the node.");
    const exported = await typedCommand("audit export --since 2026-11-01", place);
    expect(exported.remarked).toContain("it has the form of an earlier version of the node.");
    await (await openTestStore(place)).close();
    expect(await typedCommand("verify", place)).toMatchObject({ code: 0 });
    await runSql(place, "insert into kysely_migration (name, timestamp) values ('9999-later', '')");
    const later = await typedCommand("verify", place);
    expect(later).toMatchObject({ code: 1, said: "" });
    expect(later.remarked).toContain("it was written by a later version of the node.");
  });
});

test("a database that is out of reach is told without its password", async () => {
  const place = { dataFolder: "", databaseUrl: "postgres://civic:s3cret@127.0.0.1:1/civic" };
  const { code, remarked } = await typedCommand("verify", place);
  expect(code).toBe(1);
  expect(remarked).toContain("DATABASE_URL: cannot read the PostgreSQL, civic@127.0.0.1:1/civic: ");
  expect(remarked).not.toContain("s3cret");
});
