import { type FlattenedJws, keyRing, signStatement, verifyStatement } from "@civic/schema/signatures";
import { type AttackName, attacks, versionLineFrom } from "./attacks.ts";
import { knownSigner } from "./known-signers.ts";
import { type Passage, passing, unreachable } from "./links.ts";
import type { ModelNode } from "./model-node.ts";
import { signedFrom } from "./signed-content.ts";
import { recorded } from "./truth.ts";
import { beHeld, type Ministry, newContent, nodeAt, type World } from "./world.ts";

/** What happens to an answer on its way from a peer to who reads it. */
export type Mishap =
  | { readonly type: "none" }
  /** The peer cannot be reached. */
  | { readonly type: "cut-off" }
  /** The connection breaks after so much of it, from 0 to 1; with `crash`, the reader ends with it. */
  | { readonly type: "break" | "crash"; readonly at: number }
  /** Somebody in between has a hand in it, at a place of it. */
  | { readonly type: "attack"; readonly attack: AttackName; readonly place: number };

/** A node reads one answer of one of its peers. */
export async function readOnceBy(
  world: World,
  reader: ModelNode,
  { peer: which, limit, mishap }: { readonly peer: number; readonly limit: number; readonly mishap: Mishap },
): Promise<void> {
  const peer = reader.peers[which % reader.peers.length];
  if (peer === undefined) return;
  const link = `${peer.url} to ${reader.url}`;
  world.clock.now += 61_000;
  if (mishap.type === "cut-off") {
    await reader.read(peer, unreachable);
    return;
  }
  const passage = passageOf(world, { link, limit, mishap });
  await reader.read(peer, passing(nodeAt(world, peer.url), passage));
  if (mishap.type === "crash") await reader.restart();
}

function passageOf(
  world: World,
  { link, limit, mishap }: { link: string; limit: number; mishap: Mishap },
): Passage {
  const remember = (lines: readonly string[]) => {
    world.answers.set(link, lines);
    return lines;
  };
  switch (mishap.type) {
    case "break":
    case "crash":
      return { limit, breaksAt: mishap.at };
    case "attack":
      world.meddled.add(link);
      return { limit, alter: (lines) => attacked(world, lines, { ...mishap, link }) };
    default:
      return { limit, alter: remember };
  }
}

async function attacked(
  { ministries, answers }: World,
  lines: readonly string[],
  { attack, place, link }: { attack: AttackName; place: number; link: string },
): Promise<readonly string[]> {
  const chosen = versionLineFrom(lines, place);
  if (chosen === undefined) return lines;
  const meddler = { line: chosen.line, ministries, before: answers.get(link) ?? [] };
  return attacks[attack](lines, chosen.at, meddler);
}

const issuedBy = ({ context }: ModelNode) => `${context.now().toISOString().slice(0, 19)}Z`;

/** A ministry goes on with a new key, which its old one signs. */
export async function rotate(world: World, ministry: Ministry): Promise<void> {
  const { code, home, signer, former } = ministry;
  const next = recorded(await knownSigner(code, `key ${former.length + 2}`), world.truth);
  const statement = { statement: "key", publisher: code, key: next.key, issued: issuedBy(home) };
  await state(ministry, await signStatement("key", statement, signer));
  await beHeld(home, next);
  ministry.signer = next;
  former.push(signer);
}

/** A ministry says that the key which it had before its newest one counts no more. */
export async function revoke(world: World, ministry: Ministry): Promise<void> {
  const { code, home, signer, former } = ministry;
  const old = former.at(-1);
  if (old === undefined || world.truth.revoked.has(old.kid)) return;
  world.truth.revoked.add(old.kid);
  const statement = { statement: "revocation", publisher: code, kid: old.kid, issued: issuedBy(home) };
  await state(ministry, await signStatement("revocation", statement, signer));
}

async function state({ home, stated }: Ministry, jws: FlattenedJws): Promise<void> {
  stated.push(jws);
  await handIn(home, jws);
}

async function handIn(home: ModelNode, jws: FlattenedJws): Promise<void> {
  const { exchange } = home.store();
  const rules = { ring: keyRing(await exchange.keys()), now: home.context.now() };
  const verified = await verifyStatement(jws, rules);
  if (verified.read) await exchange.state(verified.value);
}

/** A node is restored from its backup; a ministry hands in again what it has stated, which it keeps. */
export async function restore({ ministries }: World, node: ModelNode): Promise<void> {
  if (!node.hasBackup) return;
  await node.restore();
  for (const { home, stated } of ministries)
    if (home === node) for (const jws of stated) await handIn(home, jws);
}

/** A ministry signs two contents of one version, and gives one to its own node and one to another. */
export async function equivocate(
  world: World,
  ministry: Ministry,
  { slug, to }: { readonly slug: string; readonly to: ModelNode },
): Promise<void> {
  const { code, home } = ministry;
  const latest = await home.store().get(`${code}/service/${slug}`);
  const version = (latest?.version ?? 0) + 1;
  for (const node of [home, to]) {
    const content = await newContent(world, { publisher: code, jurisdiction: code, slug, version });
    const signed = await signedFrom(content, ministry.signer, { previous: latest?.seal?.hash });
    const keys = keyRing(await node.store().exchange.keys());
    // A node takes what is signed by a key that it knows, and nothing else.
    const isTaken = keys.keyOf(code, ministry.signer.kid)?.revoked === false;
    if (isTaken) await node.store().publish(signed, () => true);
  }
}
