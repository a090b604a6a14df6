import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { keysAt, recordAt, signatureAt } from "../ask.ts";
import { latestOf } from "../latest.ts";
import { NotAsTold } from "../not-as-told.ts";
import { offer, publish, state } from "../publish.ts";
import { quoted } from "../refusals.ts";
import { startStateNode } from "../state-node.ts";
import { copyCompiled, withContact } from "../state-records.ts";
import { civic } from "../typed.ts";
import type { Scene, World } from "../world.ts";

const id = "fr/service/full-care-cover";

/** A publisher makes a new key and revokes the old one. */
export const aKeyIsChanged: Scene = {
  name: "A key is changed",
  sentence:
    "The key was in the hands of whoever ran that test. France makes a new one, signs it with the old one, so that nobody " +
    "needs a new anchor, and then revokes the old one.",
  async play(world) {
    const { nodes, holds, isRefused, keys, today, outcomes, children } = world;
    const old = keys.fr;
    const fresh = await rotated(world);
    const { stop, ...node } = nodes.fr;
    await stop();
    nodes.fr = await startStateNode({ ...node, keyFile: fresh.file }, children);
    await state(nodes.fr, await revocation(fresh.file, world));
    await holds("Belgium knows both: the new key counts, the old one no more.", async () => {
      const [known] = (await keysAt(nodes.be.origin)).filter(({ publisher }) => publisher === "fr");
      const inForce = known?.keys.filter(({ revoked }) => revoked !== true).map(({ kid }) => kid);
      return known?.keys.length === 2 && inForce?.join() === fresh.kid;
    });
    const next = withContact(await latestOf(id, nodes.fr), { lastConfirmed: today });
    await publish(nodes.fr, next);
    await holds("What France signs with the new key arrives; what it signed before stays.", async () => {
      const latest = await signatureAt(nodes.be.origin, id).catch(() => undefined);
      const before = await recordAt(nodes.be.origin, "fr/service/116006");
      return latest?.kid === fresh.kid && before?.isSigned;
    });
    const { reasons } = await offer(
      nodes.fr,
      { ...next, version: 3 },
      { jws: await signedBy(old.file, { ...next, version: 3 }, world) },
    );
    const refused = reasons.find(({ code }) => code === "key-revoked");
    await isRefused("What the old key signs from now on is refused:", async () => refused && quoted(refused));
    outcomes.push({
      what: "The old key of fr",
      outcome: "refused",
      why: "key-revoked; what it signed before stays right",
    });
  },
};

async function rotated({
  tell,
  keys,
  folder,
  nodes,
  children,
}: World): Promise<{ file: string; kid: string }> {
  tell.command("civic keys rotate fr.jwk");
  const { file, kid, statement } = await civic<{ file: string; kid: string; statement: string }>(
    ["keys", "rotate", keys.fr.file],
    { cwd: folder, children },
  );
  await state(nodes.fr, readFileSync(resolve(folder, statement), "utf8"));
  return { file: resolve(folder, file), kid };
}

async function revocation(newKey: string, { tell, keys, folder, children }: World): Promise<string> {
  tell.command("civic keys revoke fr.jwk --key fr-new.jwk");
  const words = ["keys", "revoke", keys.fr.file, "--key", newKey];
  const { statement } = await civic<{ statement: string }>(words, { cwd: folder, children });
  return readFileSync(resolve(folder, statement), "utf8");
}

/** A version as whoever has a copy of the key signs it. */
async function signedBy(
  key: string,
  record: Parameters<typeof offer>[1],
  { folder, children }: World,
): Promise<string> {
  const [publisher = "", kind = "", slug = ""] = record.id.split("/");
  // Beside its own file there is the revocation, and the command would refuse to sign: a thief has no such file.
  const stolen = join(folder, "stolen");
  const desk = join(stolen, "records");
  const place = join(desk, publisher, kind);
  copyCompiled(desk);
  mkdirSync(place, { recursive: true });
  writeFileSync(join(place, `${slug}.json`), JSON.stringify(record));
  const copy = join(stolen, "fr.jwk");
  copyFileSync(key, copy);
  await civic(["sign", desk, "--key", copy], { cwd: folder, children });
  try {
    return readFileSync(join(place, `${slug}.${record.version}.jws`), "utf8");
  } catch (error) {
    throw new NotAsTold(`The old key signs version ${record.version} of ${record.id}.`, { cause: error });
  }
}
