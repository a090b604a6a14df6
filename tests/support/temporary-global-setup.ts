import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

// Every project loads this file anew, but one folder serves the run: so it hangs on the process, not on the module.
const shelf = globalThis as typeof globalThis & { civicTemporary?: { users: number; folder: string } };

/** Whatever tests leave in the folder for what is temporary is gone after the run. */
export function setup(): void {
  shelf.civicTemporary ??= { users: 0, folder: mkdtempSync(join(tmpdir(), "civic-tests-")) };
  shelf.civicTemporary.users += 1;
  const { folder } = shelf.civicTemporary;
  // Some processes of tests run as somebody else.
  chmodSync(folder, 0o1777);
  process.env.TMPDIR = folder;
}

export function teardown(): void {
  if (shelf.civicTemporary === undefined) return;
  shelf.civicTemporary.users -= 1;
  if (shelf.civicTemporary.users > 0) return;
  rmSync(shelf.civicTemporary.folder, { recursive: true, force: true });
  delete shelf.civicTemporary;
}
