import { CannotStart } from "../cannot-start.ts";
import type { Engine } from "../store/engines/engine.ts";
import { identityNotes } from "../store/exchanging/identity.ts";
import type { Command } from "./command.ts";
import { dayOf } from "./day.ts";
import { UsageError } from "./usage-error.ts";
import { withAdmin } from "./with-admin.ts";

/** `civic-node compact` */
export const compact: Command = {
  summary:
    "Has mirrors that begin anew be given, of what was logged before a day, only what was the latest then.",
  failure: "The log was not compacted.",
  options: {
    before: { value: "day", needed: true, summary: "First day (UTC) that is given entry by entry." },
  },
  notes: [
    "Nothing is removed: every version stays readable. A mirror that has read less far than that begins anew by itself.",
    "The node may run. What was compacted once stays so.",
  ],
  examples: ["compact --before 2026-01-01"],
  async run({ values: { before = "" } }, { config, now, write }) {
    // As the log writes times.
    const time = `${dayOf(before, "before")}T00:00:00.000Z`;
    if (time > now().toISOString()) throw new UsageError(`--before ${before} lies in the future.`);
    await withAdmin(config(), async ({ engine }) => {
      const { compact: compactTo, identity } = identityNotes(engine);
      const position = await positionBefore(engine, time);
      await compactTo(position);
      const { compacted } = await identity();
      if (compacted === 0) throw new CannotStart(`Nothing was logged before ${before} (${engine.place}).`);
      await write(
        compacted > position
          ? `It was compacted further before: up to entry ${compacted}.\n`
          : `The log is compacted up to entry ${compacted}, the last one before ${before}.\n`,
      );
    });
    return 0;
  },
};

async function positionBefore({ dialect, read }: Engine, time: string): Promise<number> {
  const text = `select coalesce(max(seq), 0) as position from log where at < ${dialect.parameter(1)}`;
  const [row] = await read({ name: "position-before", text }, [time]);
  return Number(row?.position);
}
