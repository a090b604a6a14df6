import { beforeAll, describe, expect, onTestFinished, type TestContext, test, vi } from "vitest";
import { createFreshDatabase } from "../../../tests/support/fresh-database.ts";
import { type PostgresServer, startPostgres } from "../../../tests/support/postgres-server.ts";
import { type NodeProcess, startNodeProcess } from "./support/node-process.ts";
import { publish, publisherKeys } from "./support/publish.ts";
import { temporaryFolder } from "./support/test-store.ts";

/** As long as a busy machine may take. */
const patiently = { timeout: 100_000 };

let server: PostgresServer | null = null;

beforeAll(async () => {
  server = await startPostgres();
  return () => server?.stop();
});

interface Served {
  readonly server: PostgresServer;
  readonly node: NodeProcess;
  readonly origin: string;
}

/** A node on a database of its own, of a server that no other test file uses. */
async function served(context: TestContext): Promise<Served> {
  if (server === null) return context.skip(`no PostgreSQL for ${process.platform} ${process.arch}`);
  const { url, drop } = await createFreshDatabase(server.url);
  const running = server;
  onTestFinished(async () => {
    running.thaw();
    await drop();
  });
  const node = startNodeProcess({
    CIVIC_DATA: temporaryFolder(),
    DATABASE_URL: url,
    CIVIC_KEYS: publisherKeys,
  });
  return { server, node, origin: await node.origin };
}

describe("a node whose PostgreSQL", () => {
  test("is started anew under writers answers 503 meanwhile, loses nothing and goes on", async (context) => {
    const { server, node, origin } = await served(context);
    const taken: string[] = [];
    let refused = 0;
    let writing = true;
    const writers = Array.from({ length: 8 }, async (_, writer) => {
      for (let index = 0; writing; index += 1) {
        const slug = `line-${writer}-${index}`;
        const response = await publish(origin, { slug });
        if (response.status === 201) taken.push(`be/service/${slug}`);
        else {
          expect([response.status, response.headers.get("retry-after")]).toEqual([503, expect.any(String)]);
          refused += 1;
        }
        await response.arrayBuffer();
      }
    });
    await vi.waitFor(() => expect(taken.length).toBeGreaterThan(20), patiently);
    await server.restart();
    const before = taken.length;
    await vi.waitFor(() => expect(taken.length).toBeGreaterThan(before + 20), patiently);
    writing = false;
    await Promise.all(writers);
    expect(refused).toBeGreaterThan(0);
    for (const id of taken) expect((await fetch(`${origin}/v1/records/${id}`)).status).toBe(200);
    node.kill("SIGTERM");
    expect(await node.ended).toMatchObject({ code: 0, stderr: "" });
  });

  test("stands still is not ready, is ready again afterwards, and ends though it stands still", async (context) => {
    const { server, node, origin } = await served(context);
    const readiness = async () => (await fetch(`${origin}/readyz`)).status;
    expect(await readiness()).toBe(200);
    await server.freeze();
    const writing = publish(origin, { slug: "asked-meanwhile" });
    expect(await readiness()).toBe(503);
    server.thaw();
    expect([201, 503]).toContain((await writing).status);
    await vi.waitFor(async () => expect(await readiness()).toBe(200), patiently);
    await server.freeze();
    node.kill("SIGTERM");
    expect(await node.ended).toMatchObject({ code: 0, stderr: "" });
  });
});
