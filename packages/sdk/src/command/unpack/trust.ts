import {
  type Anchor,
  type KeyRing,
  type KeyStatement,
  keyRing,
  type PackHead,
  pinnedKeys,
  type Reading,
  type RevocationStatement,
  type TrustedKey,
  type VerifiedStatement,
  verifyStatement,
  withStatement,
} from "@civic/schema/signatures";
import type { Request } from "../command.ts";
import { reading } from "../input/read-json.ts";
import { withoutEnd } from "../input/read-records.ts";
import { signedDocument } from "../input/signed-document.ts";

/** The keys that count while a pack is read. Statements that were verified change them. */
export interface Trust {
  readonly ring: KeyRing;
  readonly keys: readonly TrustedKey[];
  readonly verify: (jws: unknown) => Promise<Reading<VerifiedStatement>>;
  readonly learn: (statement: KeyStatement | RevocationStatement) => Promise<Trust>;
}

/** By these keys. */
function trustIn(keys: readonly TrustedKey[], now: Date): Trust {
  const ring = keyRing(keys);
  return {
    ring,
    keys,
    verify: (jws) => verifyStatement(jws, { ring, now }),
    learn: async (statement) => trustIn(await withStatement(keys, statement), now),
  };
}

/**
 * The keys by which a pack is read: those of its first line that the anchor pins, and what was learnt of them from packs
 * before. Without an anchor all of them, by which only whether the signatures fit can be told.
 */
export async function trustAtFirst(
  { publishers }: PackHead,
  anchor: Anchor | undefined,
  request: Request,
): Promise<Trust> {
  const now = request.effects.now();
  const offered = publishers.flatMap(({ publisher, keys }) => keys.map(({ key }) => ({ publisher, key })));
  const everybody: Anchor = {
    civic: "anchor",
    publishers: Object.fromEntries(
      publishers.map(({ publisher, keys }) => [publisher, keys.map(({ kid }) => kid)]),
    ),
  };
  const first = trustIn(await pinnedKeys(anchor ?? everybody, offered), now);
  return request.out === undefined ? first : remembered(request.out, first, request);
}

/** What was learnt from packs before: further keys first, so that what a key signed before its revocation stays. */
async function remembered(out: string, first: Trust, request: Request): Promise<Trust> {
  const root = withoutEnd(out);
  const names = reading(root, request.language, () => request.effects.namesIn(root));
  const kept: VerifiedStatement["statement"][] = [];
  let trust = first;
  for (const end of [".key.jws", ".revocation.jws"]) {
    let waiting = names
      .filter((name) => name.endsWith(end))
      .map((name) => signedDocument(`${root}/${name}`, request));
    // A key may have been signed by one that stands after it in the order of the names.
    for (let before = -1; waiting.length > 0 && waiting.length !== before; ) {
      before = waiting.length;
      const left: unknown[] = [];
      for (const jws of waiting) {
        const verified = await trust.verify(jws);
        if (!verified.read) left.push(jws);
        else if (end === ".key.jws") trust = await learnt(trust, verified.value);
        else kept.push(verified.value.statement);
      }
      waiting = left;
    }
  }
  for (const statement of kept)
    if (statement.statement === "revocation") trust = await trust.learn(statement);
  return trust;
}

/** What counts after a statement. */
export async function learnt(trust: Trust, { statement }: VerifiedStatement): Promise<Trust> {
  return statement.statement === "confirmation" ? trust : trust.learn(statement);
}
