import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { type ChangedRecord, confirmationsOf, recordAt } from "../ask.ts";
import { publish, state } from "../publish.ts";
import { copyCompiled, toConfirm, toTakeOver } from "../state-records.ts";
import { civic } from "../typed.ts";
import type { Scene, World } from "../world.ts";

/** A State takes over what was compiled about it; another confirms it. */
export const aStateTakesOver: Scene = {
  name: "A State takes over what was compiled about it",
  sentence:
    "France wants to answer itself for its emergency number for deaf people. Belgium finds that what was compiled about " +
    "its number 105 is right, and says just that.",
  async play(world) {
    const { nodes, holds, outcomes } = world;
    copyCompiled(deskOf(world));
    const record = await takenOver(world);
    await publish(nodes.fr, record);
    await holds(
      `${record.id}, signed, stands in the place of ${toTakeOver} in Belgium too; the compiled one stays readable.`,
      async () => {
        const own = await recordAt(nodes.be.origin, record.id);
        const compiled = await recordAt(nodes.be.origin, toTakeOver);
        return own?.isSigned && own.record.replaces === toTakeOver && compiled?.isSigned === false;
      },
    );
    await state(nodes.be, await confirmation(world));
    const { on } = await holds(`Belgium confirms ${toConfirm}, and France shows it.`, async () =>
      (await confirmationsOf(nodes.fr.origin)).find(
        (each) => each.publisher === "be" && each.record === toConfirm,
      ),
    );
    outcomes.push({ what: toTakeOver, outcome: "taken over", why: `by ${record.id}, signed by fr` });
    outcomes.push({
      what: toConfirm,
      outcome: "confirmed",
      why: `by be, as of ${on}, without taking it over`,
    });
  },
};

/** Copy of the compiled records, in which people at a ministry work. */
function deskOf({ folder }: World): string {
  return join(folder, "desk");
}

/** The State's own record as the command begins it, after somebody at the ministry has read it. */
async function takenOver(world: World): Promise<ChangedRecord> {
  const { tell, folder, children } = world;
  const data = deskOf(world);
  tell.command(`civic take-over ${toTakeOver} --as fr --data desk`);
  const words = ["take-over", toTakeOver, "--as", "fr", "--data", data];
  const { record, toCheck } = await civic<{ record: ChangedRecord; toCheck: unknown[] }>(words, {
    cwd: folder,
    children,
  });
  tell.sentence(
    `It begins a draft and names what the ministry has to check (${toCheck.length} things). Somebody does, and sets it active.`,
  );
  return { ...record, status: "active" };
}

async function confirmation(world: World): Promise<string> {
  const { tell, folder, keys, children } = world;
  const data = deskOf(world);
  tell.command(`civic confirm ${toConfirm} --data desk --key be.jwk`);
  const words = ["confirm", toConfirm, "--data", data, "--key", keys.be.file];
  const { file } = await civic<{ file: string }>(words, { cwd: folder, children });
  return readFileSync(resolve(folder, file), "utf8");
}
