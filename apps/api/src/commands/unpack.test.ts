import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { canonicalise } from "@civic/schema";
import { jwsHash, type KeyStatement, type Signer, signStatement } from "@civic/schema/signatures";
import { describe, expect, type TestContext, test } from "vitest";
import { sampleVersion } from "../../tests/support/sample-record.ts";
import {
  newSigner,
  type SignedVersion,
  signedChain,
  signedVersion,
} from "../../tests/support/signed-version.ts";
import { anchorOf } from "../../tests/support/test-mirror.ts";
import {
  type EngineName,
  emptyPlace,
  engines,
  openTestStore,
  type StorePlace,
  temporaryFolder,
} from "../../tests/support/test-store.ts";
import { typedCommand } from "../../tests/support/typed-command.ts";
import type { Store } from "../store/store.ts";

interface Packer {
  readonly from: StorePlace;
  readonly store: Store;
  readonly signer: Signer;
  readonly file: string;
  readonly anchor: string;
  readonly to: StorePlace;
}

/** A node whose store holds what is to be packed, and the place of another that has nothing yet. */
async function setUp(context: TestContext, engine: EngineName = "embedded"): Promise<Packer> {
  const from = await emptyPlace(engine, context);
  const store = await openTestStore(from);
  const signer = await newSigner();
  const { publisher, kid, key } = signer;
  await store.exchange.trust({ publisher, kid, key, trusted: "held" });
  const folder = temporaryFolder();
  const anchor = join(folder, "anchor.json");
  writeFileSync(anchor, JSON.stringify(anchorOf(signer)));
  const to = await emptyPlace(engine, context);
  return { from, store, signer, anchor, to, file: join(folder, "civic.pack") };
}

const opened = async <Value>(place: StorePlace, look: (store: Store) => Promise<Value>) => {
  const store = await openTestStore(place);
  const value = await look(store);
  await store.close();
  return value;
};
const latest = (place: StorePlace, id: string) => opened(place, async (store) => store.get(id));

async function rotated({ store, signer }: Packer): Promise<Signer> {
  const next = await newSigner();
  const statement: KeyStatement = {
    ...{ statement: "key", publisher: "be", key: next.key, issued: "2026-11-20T12:00:00Z" },
  };
  const jws = await signStatement("key", statement, signer);
  await store.exchange.state({ type: "key", publisher: "be", about: next.kid, hash: jwsHash(jws), jws });
  return next;
}

function packed({ from, file }: Packer, more = "") {
  return typedCommand(`pack --out ${file}${more}`, from);
}

function unpacked({ to, file, anchor }: Packer, more = "") {
  return typedCommand(`unpack ${file} --anchor ${anchor}${more}`, to);
}

/** The pack with its lines changed; what it says of itself at its end is as it was. */
function change({ file }: Packer, alter: (lines: string[]) => readonly string[]): void {
  writeFileSync(file, alter(readFileSync(file, "utf8").split("\n")).join("\n"));
}

describe.each(engines)("a pack over %s", (engine) => {
  test("brings what one node holds to another without a network, and nothing twice", async (context) => {
    const packer = await setUp(context, engine);
    const { store, signer, to } = packer;
    const chain = await signedChain(2, signer);
    await store.exchange.take(chain);
    const next = await rotated(packer);
    const last = await signedChain(1, next, { from: chain[1] as SignedVersion });
    await store.exchange.take(last);
    const made = await packed(packer);
    expect(made).toMatchObject({ code: 0, remarked: "" });
    expect(made.said).toContain("Signed versions: 3\n  Keys, revocations and confirmations: 1\n");

    const id = chain[0]?.record.id ?? "";
    const first = await unpacked(packer);
    expect([first.code, first.remarked]).toEqual([0, ""]);
    expect(first.said.split("\n")).toEqual([
      "A pack made 2026-11-29T12:00:00Z.",
      `  line 2, ${id}, version 1: right, and new here`,
      `  line 3, ${id}, version 2: right, and new here`,
      "  line 4, a further key: right, and new here",
      `  line 5, ${id}, version 3: right, and new here`,
      "The pack is whole. Lines: 4. New: 4. Here already: 0. Left out: 0. Refused: 0.",
      "",
    ]);
    expect(await latest(to, id)).toMatchObject({ version: 3, seal: last[0]?.seal });
    const revision = await opened(to, async (other) => other.revision());

    const again = await unpacked(packer);
    expect([again.code, again.said.split("\n").at(-2)]).toEqual([
      0,
      "The pack is whole. Lines: 4. New: 0. Here already: 4. Left out: 0. Refused: 0.",
    ]);
    expect(await opened(to, async (other) => other.revision())).toBe(revision);
    // Its keys count now, so the next pack needs no anchor.
    expect(await typedCommand(`unpack ${packer.file} --brief`, to)).toMatchObject({ code: 0 });
  });

  test("that was broken off goes on where it was", async (context) => {
    const packer = await setUp(context, engine);
    const versions = await signedChain(3, packer.signer);
    await packer.store.exchange.take(versions);
    await packed(packer);
    await unpacked(packer);
    await opened(packer.to, async ({ mirror }) => {
      const digest = createHash("sha256").update(readFileSync(packer.file)).digest("hex");
      const state = await mirror.stateOf(`pack sha-256:${digest}`);
      if (state === undefined) throw new Error("nothing is remembered of the pack");
      expect(state).toMatchObject({ applied: 3, more: false });
      expect(state.cursor).toBeUndefined();
      await mirror.keepState({ ...state, cursor: "3" });
    });
    const { said } = await unpacked(packer);
    expect(said).toContain("It was broken off before; it goes on after line 3.\n  line 4, ");
    expect(said).toContain("Lines: 3. New: 0. Here already: 1.");
  });
});

describe("of a pack", () => {
  test("a line that was altered is refused by its number and reason, and hides no other", async (context) => {
    const packer = await setUp(context);
    const [one, other] = await Promise.all(
      ["one", "other"].map((slug) => signedVersion({ id: `be/service/${slug}` }, packer.signer)),
    );
    await packer.store.exchange.take([one, other].filter((each) => each !== undefined));
    await packed(packer);
    change(packer, (lines) =>
      lines.map((line, index) =>
        index === 1 ? line.replace(/"signature":"..../, '"signature":"AAAA') : line,
      ),
    );
    const { code, said } = await unpacked(packer, " --brief");
    expect(code).toBe(1);
    expect(said).toMatch(
      /line 2, be\/service\/one, version 1: refused\. \/signature: The signature does not fit/,
    );
    expect(said).toContain("The pack was altered after it was made");
    expect(said).toContain("Lines: 2. New: 1. Here already: 0. Left out: 0. Refused: 1.");
    expect(await latest(packer.to, "be/service/one")).toBeUndefined();
    expect(await latest(packer.to, "be/service/other")).toMatchObject({ version: 1 });
  });

  test("a line that came too early is taken once the one before it has come", async (context) => {
    const packer = await setUp(context);
    const chain = await signedChain(3, packer.signer);
    await packer.store.exchange.take(chain);
    await packed(packer);
    const id = chain[0]?.record.id;
    // A pack that was made at a desk does not say when a node took its lines.
    change(packer, (lines) => {
      const [head = "", one = "", two = "", three = "", ...rest] = lines.map((line) =>
        line.replace(/"at":"[^"]+",/, ""),
      );
      return [head, one, three, two, ...rest];
    });
    const { said } = await unpacked(packer);
    expect(said).toMatch(new RegExp(`line 3, ${id}, version 3: refused\\.`));
    expect(said).toContain(`line 3, ${id}, version 3: right, and new here`);
    expect(said).toContain("New: 3. Here already: 0. Left out: 0. Refused: 0.");
  });

  test("nothing is believed of whom the anchor does not name, and who is not named is left out", async (context) => {
    const packer = await setUp(context);
    await packer.store.exchange.take(await signedChain(1, packer.signer));
    await packed(packer);
    writeFileSync(packer.anchor, JSON.stringify(anchorOf(await newSigner())));
    const foreign = await unpacked(packer);
    expect([foreign.code, foreign.said]).toEqual([1, expect.stringContaining("No known key of “be”")]);
    writeFileSync(packer.anchor, JSON.stringify(anchorOf(await newSigner("fr"))));
    const others = await unpacked(packer);
    expect([others.code, others.said]).toEqual([0, expect.stringContaining("Left out: 1. Refused: 0.")]);
    expect(await typedCommand(`unpack ${packer.file}`, packer.to)).toMatchObject({
      code: 1,
      remarked: expect.stringContaining("No key counts here yet."),
    });
  });

  test("versions that nobody signed are packed and taken only where that is said", async (context) => {
    const packer = await setUp(context);
    const version = await sampleVersion();
    await packer.store.exchange.take([version]);
    expect((await packed(packer)).said).toContain("Left out, as nobody signed them: 1.");
    const second = { ...packer, file: `${packer.file}2` };
    expect((await packed(second, " --unsigned")).said).toContain("Versions that nobody signed: 1");
    expect((await unpacked(second)).said).toContain("Refused: 1.");
    expect((await unpacked(second, " --unsigned be")).said).toContain(
      "New: 1. Here already: 0. Left out: 0. Refused: 0.",
    );
    expect(Buffer.from((await latest(packer.to, version.record.id))?.canonical ?? []).toString()).toBe(
      canonicalise(version.record),
    );
  });

  test("a second content of one version freezes its record, and travels on with the next pack", async (context) => {
    const packer = await setUp(context);
    const [one, two] = [
      await signedVersion({ name: { en: "One" } }, packer.signer),
      await signedVersion({ name: { en: "Two" } }, packer.signer),
    ];
    await packer.store.exchange.take([one]);
    await packed(packer);
    await opened(packer.to, (other) => other.exchange.take([two]));
    const { code, said } = await unpacked(packer);
    expect([code, said]).toEqual([1, expect.stringMatching(/line 2, .+, version 1: refused\..+two/)]);
    const back = `${packer.file}.back`;
    expect((await typedCommand(`pack --out ${back}`, packer.to)).said).toContain("Disputes: 1");
    await packer.store.close();
    const home = await typedCommand(`unpack ${back} --anchor ${packer.anchor}`, packer.from);
    expect(home.said).toMatch(/two contents of one version, .+, version 1: right, and new here/);
    expect(await opened(packer.from, ({ exchange }) => exchange.disputes())).toHaveLength(1);
  });
});

describe("no pack", () => {
  test("takes the place of a file", async (context) => {
    const packer = await setUp(context);
    writeFileSync(packer.file, "mine");
    expect(await packed(packer)).toMatchObject({
      code: 1,
      remarked: expect.stringContaining("There is a file"),
    });
    expect(readFileSync(packer.file, "utf8")).toBe("mine");
    const nowhere = join(packer.file, "nowhere.pack");
    expect(await packed({ ...packer, file: nowhere })).toMatchObject({ code: 1 });
    expect(existsSync(`${packer.file}.half`)).toBe(false);
  });

  test("is opened beside a node that runs over the folder, where there is no file, or where it is none", async (context) => {
    const packer = await setUp(context);
    await packed(packer);
    expect(await unpacked({ ...packer, to: packer.from })).toMatchObject({
      code: 1,
      remarked: expect.stringContaining("is in use by another node"),
    });
    expect(await unpacked({ ...packer, file: "/nowhere/x.pack" })).toMatchObject({ code: 1, said: "" });
    writeFileSync(packer.file, "<html>\n");
    expect(await unpacked(packer)).toMatchObject({
      code: 1,
      said: expect.stringContaining("This is no pack"),
    });
  });
});
