import type { Signer } from "@civic/schema/signatures";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { SampleOptions } from "../../../tests/support/sample-record.ts";
import {
  newSigner,
  type SignedVersion,
  signedChain,
  signedVersion,
} from "../../../tests/support/signed-version.ts";
import { type EngineName, emptyStore, engines } from "../../../tests/support/test-store.ts";
import type { Store } from "../store.ts";
import { entryOfSigned } from "../versions/signed-entry.ts";

const runs: Readonly<Record<EngineName, number>> = { embedded: 40, PostgreSQL: 8 };

async function hashesOf(store: Store, id: string): Promise<readonly string[]> {
  return (await store.exchange.versionsOf(id)).map(({ seal }) => seal?.hash ?? "");
}

/** What a chain is: numbers without a gap, each naming the one before. */
async function expectWhole(store: Store, id: string): Promise<void> {
  const versions = await store.exchange.versionsOf(id);
  for (const [index, { version, seal }] of versions.entries()) {
    const before = versions[index - 1];
    if (before === undefined) continue;
    expect(version).toBe(before.version + 1);
    expect(seal?.previous).toBe(before.seal?.hash);
  }
  expect((await store.get(id))?.version).toBe(versions.at(-1)?.version);
}

describe.each(engines)("versions that come in any order on %s", (engine) => {
  test("leave the beginning of their chain, never a gap", async (context) => {
    const store = await emptyStore(engine, context);
    const signer = await newSigner();
    let record = 0;
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 1, max: 6 }),
        fc.array(fc.array(fc.nat(5), { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 8 }),
        async (length, batches) => {
          record += 1;
          const chain = await signedChain(length, signer, { slug: `line-${record}` });
          const id = `be/service/line-${record}`;
          const first = chain.slice(0, 1);
          await store.exchange.take(first);
          for (const batch of batches) {
            const versions = batch.flatMap((index) => chain[index] ?? []);
            const outcomes = await store.exchange.take(versions);
            expect(outcomes).toHaveLength(versions.length);
            const hashes = await hashesOf(store, id);
            expect(hashes).toEqual(chain.slice(0, hashes.length).map(({ seal }) => seal.hash));
            for (const [index, outcome] of outcomes.entries()) {
              const known = hashes.includes(versions[index]?.seal.hash ?? "");
              // What was a gap when its turn came may have been filled by one after it.
              if (outcome.type !== "gap") expect(known).toBe(true);
            }
          }
          await store.exchange.take(chain);
          expect(await hashesOf(store, id)).toHaveLength(length);
          await expectWhole(store, id);
        },
      ),
      { numRuns: runs[engine] },
    );
  });

  test("come to the same end after a fork that their publisher has ended", async (context) => {
    const signer = await newSigner();
    const [one, other] = [await emptyStore(engine, context), await emptyStore(engine, context)];
    let record = 0;
    const shape = fc.record({
      shared: fc.nat(2),
      lengths: fc.tuple(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 3 })),
      after: fc.nat(2),
      standsByFirst: fc.boolean(),
      onlyOneBranch: fc.boolean(),
      seeds: fc.tuple(fc.integer(), fc.integer()),
    });
    await fc.assert(
      fc.asyncProperty(shape, async ({ seeds, onlyOneBranch, ...drawn }) => {
        record += 1;
        const slug = `line-${record}`;
        const { id, left, right, ended, end } = await fork(signer, slug, drawn);
        await deliver(one, shuffled([...left, ...(onlyOneBranch ? [] : right), ...ended], seeds[0]));
        await deliver(other, shuffled([...left, ...right, ...ended], seeds[1]));
        await meet(other, one, id);
        await deliver(one, ended);
        await meet(one, other, id);
        await deliver(other, ended);
        expect(await hashesOf(other, id)).toEqual(end);
        expect(await hashesOf(one, id)).toEqual(end);
        for (const store of [one, other]) await expectWhole(store, id);
        const settled = (await one.exchange.disputes(id)).every((dispute) => dispute.settled !== undefined);
        expect(settled).toBe(true);
      }),
      { numRuns: runs[engine] },
    );
  });

  test("come to the same end where their publisher stood by both contents, and then by one", async (context) => {
    const signer = await newSigner();
    const stores = [await emptyStore(engine, context), await emptyStore(engine, context)];
    let record = 0;
    const seeds = fc.array(fc.integer(), { minLength: 2, maxLength: 2 });
    await fc.assert(
      fc.asyncProperty(seeds, async (drawn) => {
        record += 1;
        const slug = `line-${record}`;
        const { id, left, right, ended } = await fork(signer, slug, alone);
        const [[chosen], [other], [first]] = [left, right, ended];
        if (chosen === undefined || other === undefined || first === undefined) throw new Error("no fork");
        const undone = await standingBy(other, signer, { slug, version: 2, name: { en: "Undone" } });
        const last = await standingBy(first, signer, { slug, version: 3, name: { en: "Last" } });
        const all = [...left, ...right, first, undone, last];
        for (const [index, store] of stores.entries()) await deliver(store, shuffled(all, drawn[index] ?? 0));
        for (const store of stores) {
          expect(await hashesOf(store, id)).toEqual([chosen, first, last].map(({ seal }) => seal.hash));
          await expectWhole(store, id);
        }
      }),
      { numRuns: runs[engine] },
    );
  });
});

/** Two contents of a first version, of which the one on the left is stood by. */
const alone: Drawn = { shared: 0, lengths: [1, 1], after: 0, standsByFirst: true };

function standingBy(
  { seal: { hash } }: SignedVersion,
  signer: Signer,
  options: SampleOptions,
): Promise<SignedVersion> {
  return signedVersion(options, signer, { previous: hash, standsBy: hash });
}

interface Drawn {
  readonly shared: number;
  readonly lengths: readonly [number, number];
  readonly after: number;
  readonly standsByFirst: boolean;
}

/** Two branches of a chain, as a node leaves them that was restored from a backup, and what its publisher said then. */
async function fork(signer: Signer, slug: string, { shared, lengths, after, standsByFirst }: Drawn) {
  const trunk = await signedChain(shared, signer, { slug });
  const from = trunk.at(-1);
  const branch = (length: number, name: string) =>
    signedChain(length, signer, { slug, name: { en: name }, ...(from && { from }) });
  const [left, right] = [await branch(lengths[0], "Left"), await branch(lengths[1], "Right")];
  const [chosen] = standsByFirst ? left : right;
  if (chosen === undefined) throw new Error("no branch");
  const { hash } = chosen.seal;
  const version = chosen.record.version + 1;
  const standing = { previous: hash, standsBy: hash };
  const ending = await signedVersion({ slug, version, name: { en: "Ended" } }, signer, standing);
  const ended = [
    ending,
    ...(await signedChain(after, signer, { slug, name: { en: "Ended" }, from: ending })),
  ];
  return {
    id: chosen.record.id,
    left: [...trunk, ...left],
    right: [...trunk, ...right],
    ended,
    end: [...trunk, chosen, ...ended].map(({ seal }) => seal.hash),
  };
}

/** Offers versions until none is taken any more, and reports what contradicts, as a mirror does. */
async function deliver(store: Store, versions: readonly SignedVersion[]): Promise<void> {
  // Whoever holds nothing of a record begins with whatever comes first: here, with its beginning.
  const isFirst = ({ record }: SignedVersion) => record.version === 1;
  const inOrder = [...versions.filter(isFirst), ...versions.filter((each) => !isFirst(each))];
  for (let left = inOrder, moved = true; moved && left.length > 0; ) {
    moved = false;
    const kept: SignedVersion[] = [];
    for (const version of left) {
      const [outcome] = await store.exchange.take([version]);
      if (outcome?.type === "added") moved = true;
      else if (outcome?.type === "contradicts") {
        const { id, kind, publisher, jurisdiction, version: number } = version.record;
        const head = { id, version: number, kind, publisher, jurisdiction };
        moved = (await store.exchange.dispute({ ...head, jws: [outcome.stored, version.jws] })) || moved;
      } else if (outcome?.type !== "unchanged") kept.push(version);
    }
    left = kept;
  }
}

/** Passes on the disputes of a store to another. */
async function meet(from: Store, to: Store, id: string): Promise<void> {
  for (const { version, jws } of await from.exchange.disputes(id)) {
    const { kind, publisher, jurisdiction } = entryOfSigned(jws[0]);
    await to.exchange.dispute({ id, version, jws, kind, publisher, jurisdiction });
  }
}

function shuffled<Item>(items: readonly Item[], seed: number): Item[] {
  const rank = (index: number) => Math.sin(seed + index * 7919);
  return [...items.keys()].sort((a, b) => rank(a) - rank(b)).flatMap((index) => items[index] ?? []);
}
