import type { ApiKey } from "../http/callers/access.ts";
import type { CallerKey, Scope } from "../store/caller-keys.ts";
import { createCallerKeys } from "../store/sql-caller-keys.ts";
import type { Command } from "./command.ts";
import { table } from "./table.ts";
import { withAdmin } from "./with-admin.ts";

/** `civic-node keys list` */
export const keysList: Command = {
  summary: "Lists the keys of callers with what they may write; never the keys themselves.",
  failure: "The keys cannot be listed.",
  examples: ["keys list"],
  async run(_, { config, now, write }) {
    const settings = config();
    const stored = await withAdmin(settings, ({ engine }) => createCallerKeys(engine).list());
    const today = now().toISOString().slice(0, 10);
    const rows = [
      ...settings.keys.map(fixedRow),
      ...stored.toSorted(byName).map((key) => storedRow(key, today)),
    ];
    await write(rows.length === 0 ? "There are no keys: nobody can write.\n" : table([head, ...rows]));
    return 0;
  },
};

const head = ["name", "publisher", "about", "kinds", "made", "state"];

function byName(one: CallerKey, other: CallerKey): number {
  return one.name < other.name ? -1 : 1;
}

function fixedRow({ name, publisher, jurisdictions, kinds }: ApiKey): string[] {
  return [name, publisher, scope(jurisdictions), scope(kinds), "–", "taken (CIVIC_KEYS)"];
}

function storedRow(key: CallerKey, today: string): string[] {
  const { name, publisher, jurisdictions, kinds, createdAt } = key;
  return [name, publisher, scope(jurisdictions), scope(kinds), createdAt.slice(0, 10), stateOf(key, today)];
}

function stateOf({ revokedAt, lastDay }: CallerKey, today: string): string {
  if (revokedAt !== undefined) return `revoked ${revokedAt.slice(0, 10)}`;
  if (lastDay === undefined) return "taken";
  return today > lastDay ? `expired ${lastDay}` : `taken until ${lastDay}`;
}

function scope(codes: Scope): string {
  return codes === "every" ? "*" : codes.join(",");
}
