import { describe, expect, test } from "vitest";
import type { NodeSettings } from "./support/node-environment.ts";
import { startNodeProcess } from "./support/node-process.ts";
import { publish, publisherKeys } from "./support/publish.ts";
import { emptyPlace, engines } from "./support/test-store.ts";

describe.each(engines)("a node on %s that is killed while many publish", (engine) => {
  test("has everything that it acknowledged, and takes up where it was", async (context) => {
    const { dataFolder, databaseUrl } = await emptyPlace(engine, context);
    const place: NodeSettings = { CIVIC_DATA: dataFolder, CIVIC_KEYS: publisherKeys };
    const settings = databaseUrl === undefined ? place : { ...place, DATABASE_URL: databaseUrl };
    const node = startNodeProcess(settings);
    const origin = await node.origin;
    const acknowledged: string[] = [];
    const writers = Array.from({ length: 16 }, async (_, writer) => {
      for (let index = 0; ; index += 1) {
        const slug = `line-${writer}-${index}`;
        // Whoever was not answered any more has gone with the node.
        const response = await publish(origin, { slug }).catch(() => undefined);
        if (response === undefined) return;
        expect(response.status).toBe(201);
        acknowledged.push(slug);
        if (acknowledged.length === 150) node.kill("SIGKILL");
      }
    });
    await Promise.all(writers);
    await node.ended;
    const again = await startNodeProcess(settings).origin;
    const statuses = await Promise.all(
      acknowledged.map(async (slug) => (await fetch(`${again}/v1/records/be/service/${slug}`)).status),
    );
    expect(acknowledged.length).toBeGreaterThanOrEqual(150);
    expect(new Set(statuses)).toEqual(new Set([200]));
    // What is repeated since its answer was lost is there already, or is taken now.
    expect([200, 201]).toContain((await publish(again, { slug: "line-0-0" })).status);
    expect((await publish(again, { slug: "afterwards" })).status).toBe(201);
  });
});
