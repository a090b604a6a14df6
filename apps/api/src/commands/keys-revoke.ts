import { CannotStart } from "../cannot-start.ts";
import { createCallerKeys } from "../store/sql-caller-keys.ts";
import type { Command } from "./command.ts";
import { nearest } from "./nearest.ts";
import { withAdmin } from "./with-admin.ts";

/** `civic-node keys revoke` */
export const keysRevoke: Command = {
  summary: "Revokes a key of a caller for good. A running node refuses it within two seconds.",
  failure: "The key was not revoked.",
  inputs: ["name"],
  examples: ["keys revoke desk"],
  async run({ inputs: [name = ""] }, { config, now, write }) {
    const settings = config();
    if (settings.keys.some((fixed) => fixed.name === name))
      throw new CannotStart(
        `The key “${name}” stands in CIVIC_KEYS. Take it out there, and start the node again.`,
      );
    await withAdmin(settings, async ({ engine }) => {
      const keys = createCallerKeys(engine);
      const revoked = await keys.revoke(name, now().toISOString());
      if (revoked === undefined) {
        const meant = nearest(
          name,
          (await keys.list()).map((key) => key.name),
        );
        const help = meant === undefined ? "civic-node keys list names them all." : `Did you mean ${meant}?`;
        throw new CannotStart(`There is no key named “${name}” (${engine.place}). ${help}`);
      }
      const { revokedAt, isNew } = revoked;
      await write(`The key “${name}” ${isNew ? "is revoked" : `was revoked before, at ${revokedAt}`}.\n`);
    });
    return 0;
  },
};
