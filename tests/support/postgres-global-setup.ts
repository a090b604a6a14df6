import type { TestProject } from "vitest/node";
import { type PostgresServer, startPostgres } from "./postgres-server.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** A PostgreSQL server of this run, or null where there is none for the platform. */
    postgresUrl: string | null;
  }
}

interface Shared {
  users: number;
  server: Promise<PostgresServer | null>;
}

// Every project loads this file anew, but one server serves the run: so it hangs on the process, not on the module.
const shelf = globalThis as typeof globalThis & { civicPostgres?: Shared };

/** `CIVIC_TEST_POSTGRES` names a server to use instead, for an engine that speaks the same protocol. */
export async function setup(project: TestProject): Promise<void> {
  const given = process.env.CIVIC_TEST_POSTGRES;
  if (given !== undefined && given !== "") {
    project.provide("postgresUrl", given);
    return;
  }
  shelf.civicPostgres ??= { users: 0, server: startPostgres() };
  shelf.civicPostgres.users += 1;
  const server = await shelf.civicPostgres.server;
  project.provide("postgresUrl", server?.url ?? null);
}

export async function teardown(): Promise<void> {
  const shared = shelf.civicPostgres;
  if (shared === undefined) return;
  shared.users -= 1;
  if (shared.users > 0) return;
  delete shelf.civicPostgres;
  await (await shared.server)?.stop();
}
