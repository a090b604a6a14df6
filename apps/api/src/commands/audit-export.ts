import { CannotStart } from "../cannot-start.ts";
import { openReader } from "../store/proving/open-reader.ts";
import { auditEntries } from "../store/sql-audit.ts";
import type { Command } from "./command.ts";
import { UsageError } from "./usage-error.ts";

/** `civic-node audit export` */
export const auditExport: Command = {
  summary: "Writes who wrote what, when, and what was refused to known keys: one JSON object a line.",
  failure: "The audit trail cannot be exported.",
  options: {
    since: { value: "time", summary: "Only entries of this time (RFC 3339) or day (UTC) and later." },
  },
  notes: [
    "Nothing is changed; the node may run. Entries hold no content and no address; a hash is that of a",
    "signed version or statement, and says nothing of what stands in it.",
  ],
  examples: ["audit export", "audit export --since 2026-11-01", "audit export --since 2026-11-01T08:00:00Z"],
  async run({ values: { since } }, { config, write }) {
    const from = since === undefined ? "" : timeOf(since);
    const { dataFolder, databaseUrl } = config();
    const reader = await openReader({ dataFolder, databaseUrl });
    try {
      for await (const lines of inParts(auditEntries(reader, from))) await write(lines);
      return 0;
    } catch (error) {
      if (!isWithout(error)) throw error;
      const why =
        "an earlier version of the node wrote it. It has one as soon as a node of this version has started";
      throw new CannotStart(`There is no audit trail (${reader.place}): ${why}.`, { cause: error });
    } finally {
      await reader.close();
    }
  },
};

/** Whether an error says that the store has no such table: SQLite by words, PostgreSQL by a code. */
function isWithout(error: unknown): boolean {
  const { code, message } = error as { code?: unknown; message?: unknown };
  return code === "42P01" || String(message).startsWith("no such table");
}

/** As the entries write it: compared as text. */
function timeOf(since: string): string {
  const form = /^\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:\d\d))?$/;
  const time = new Date(since);
  if (form.test(since) && !Number.isNaN(time.getTime())) return time.toISOString();
  throw new UsageError(`--since takes a time or a day, for example 2026-11-01T08:00:00Z, not “${since}”.`);
}

/** Characters that are written at a time. */
const part = 64 * 1024;

async function* inParts(entries: AsyncIterable<unknown>): AsyncGenerator<string> {
  let lines = "";
  for await (const entry of entries) {
    lines += `${JSON.stringify(entry)}\n`;
    if (lines.length < part) continue;
    yield lines;
    lines = "";
  }
  if (lines !== "") yield lines;
}
