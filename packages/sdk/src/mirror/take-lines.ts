import { type Finding, finding, publisherIn } from "@civic/schema";
import {
  type DisputeLine,
  type FeedEvent,
  type Mandates,
  readSigned,
  type StatementLine,
  type VerifiedDispute,
  type VerifiedStatement,
  type VerifiedVersion,
  verifyDispute,
  verifyStatement,
  verifyVersion,
} from "@civic/schema/signatures";
import { disputedStanding, judgeStanding } from "./judge-standing.ts";
import type { KnownKeys } from "./known-keys.ts";
import type { MirrorFilter } from "./mirror-options.ts";
import type { MirroredVersion, MirrorState, MirrorStore, Standing } from "./mirror-store.ts";
import type { Mirrored } from "./mirrored.ts";

/** With what lines are taken. */
export interface Taking {
  readonly store: MirrorStore;
  readonly keys: KnownKeys;
  readonly filter: MirrorFilter;
  readonly unsigned?: readonly string[] | undefined;
  readonly mandates?: Mandates | undefined;
  readonly now: () => Date;
  readonly stateAt: (cursor: string | undefined) => MirrorState;
}

type Line = Extract<FeedEvent, { readonly type: "line" }>["line"];
type VersionLine = Extract<Line, { readonly op: "put" | "withdraw" }>;

function isVersion(line: Line): line is VersionLine {
  return line.op === "put" || line.op === "withdraw";
}

/** Most versions, and characters of them, that are kept at once. */
const most = { versions: 200, characters: 4 * 1024 * 1024 };

/** Takes over what a feed tells. */
export function takeLines({ store, keys, filter, unsigned = [], now, stateAt, ...given }: Taking) {
  const mandates =
    given.mandates ?? (filter.publisher && new Map(filter.publisher.map((each) => [each, "every" as const])));
  const takenUnsigned = new Set(unsigned);
  let pending = emptyStep();
  let cursor: string | undefined;
  /** Whether a key is known that was not: what was signed with it, and passed by, is read once more. */
  let isToStartAnew = false;

  /** Keeps what has gathered; then it may be told. */
  async function* keep(): AsyncGenerator<Mirrored, void, undefined> {
    const { told, characters: _, ...step } = pending;
    pending = emptyStep();
    await store.keep({ ...step, state: stateAt(isToStartAnew ? undefined : cursor) });
    yield* told;
  }

  async function standingOf(id: string): Promise<Standing | undefined> {
    return pending.standings.get(id) ?? (await store.standing(id));
  }

  async function takeVersion(line: VersionLine): Promise<void> {
    const verdict = await verified(line);
    if ("findings" in verdict && !("head" in verdict)) {
      pending.told.push({ outcome: "refused", ...verdict });
      return;
    }
    const { head } = verdict;
    const { id, version, kind, jurisdiction } = head;
    // A node may send more than it was asked for.
    if (!isAsked(filter.kind, kind) || !isAsked(filter.jurisdiction, jurisdiction)) return;
    const judged = judgeStanding(verdict, await standingOf(id));
    if ("known" in judged) pending.told.push({ outcome: "known", id, version });
    else if ("findings" in judged) pending.told.push({ outcome: "refused", id, findings: judged.findings });
    else {
      pending.versions.push(mirrored(verdict));
      pending.standings.set(id, judged.standing);
      pending.told.push({ outcome: "taken", id, version });
      pending.characters += verdict.canonical.length;
    }
  }

  /** Verified by the keys that are known; where one is missed, also by those that the node names now. */
  async function verified(
    line: VersionLine,
  ): Promise<VerifiedVersion | { readonly id?: string | undefined; readonly findings: readonly Finding[] }> {
    const offered = "jws" in line ? readSigned(line.jws, ["record"]) : line;
    if ("code" in offered) return { findings: [offered] };
    const rules = { mandates, unsigned: takenUnsigned };
    const first = await verifyVersion(offered, { ...rules, ring: keys.ring });
    if (first.verified) return first;
    const isUnknown = first.findings[0]?.code === "key-unknown";
    if (!isUnknown || !(await keys.learnMissing())) return { id: first.id, findings: first.findings };
    isToStartAnew = true;
    const second = await verifyVersion(offered, { ...rules, ring: keys.ring });
    return second.verified ? second : { id: second.id, findings: second.findings };
  }

  async function takeStatement({ op, jws }: StatementLine): Promise<void> {
    const reading = await verifyStatement(jws, { ring: keys.ring, now: now() });
    if (reading.read && reading.value.type === op) {
      const { type, publisher, about } = reading.value;
      if (!isAsked(filter.publisher, publisher)) return;
      await keys.take(reading.value);
      pending.statements.push(reading.value);
      pending.told.push({ outcome: "stated", type, publisher, about });
      return;
    }
    const findings = reading.read ? [finding("feed-line-malformed", "/op", {})] : reading.findings;
    // Keys come through every filter: those of publishers of whom nothing is wanted are of no interest.
    const [{ code, params }] = findings as readonly [Finding];
    if (
      code === "key-unknown" &&
      "publisher" in params &&
      !isAsked(filter.publisher, String(params.publisher))
    )
      return;
    pending.told.push({ outcome: "refused", findings });
  }

  async function takeDispute(line: DisputeLine): Promise<void> {
    if (!isAsked(filter.publisher, publisherIn(line.id))) return;
    const reading = await verifyDispute(line, keys.ring);
    if (!reading.read) {
      pending.told.push({ outcome: "refused", id: line.id, findings: reading.findings });
      return;
    }
    const { id, version } = reading.value;
    const standing = disputedStanding(reading.value, await standingOf(id));
    if (standing !== undefined) pending.standings.set(id, standing);
    pending.disputes.push(reading.value);
    pending.told.push({ outcome: "disputed", id, version });
  }

  return {
    /** Gives what became of each line once it is kept; `anew` where keys are known that were not when it began. */
    async *take(
      events: AsyncIterable<FeedEvent | { readonly type: "broken-off" }>,
    ): AsyncGenerator<Mirrored, "ended" | "anew", undefined> {
      for await (const event of events) {
        if (event.type === "refused") pending.told.push({ outcome: "refused", findings: event.findings });
        if (event.type === "line") {
          const { line } = event;
          if (isVersion(line)) await takeVersion(line);
          else if (line.op === "dispute") await takeDispute(line);
          else await takeStatement(line);
          ({ cursor } = line);
          const { versions, characters } = pending;
          if (versions.length < most.versions && characters < most.characters) continue;
        }
        const isEnd = event.type === "bookmark";
        if (isEnd) {
          cursor = event.bookmark;
          if (!event.more && !isToStartAnew) pending.told.push({ outcome: "caught-up" });
        }
        yield* keep();
        if (!isEnd || !isToStartAnew) continue;
        isToStartAnew = false;
        return "anew";
      }
      return "ended";
    },
  };
}

interface Pending {
  readonly versions: MirroredVersion[];
  readonly standings: Map<string, Standing>;
  readonly statements: VerifiedStatement[];
  readonly disputes: VerifiedDispute[];
  readonly told: Mirrored[];
  characters: number;
}

function emptyStep(): Pending {
  return {
    versions: [],
    standings: new Map(),
    statements: [],
    disputes: [],
    told: [],
    characters: 0,
  };
}

function isAsked(wanted: readonly string[] | undefined, value: string): boolean {
  return wanted === undefined || wanted.length === 0 || wanted.includes(value);
}

function mirrored({ head, digest, canonical, admitted, signed }: VerifiedVersion): MirroredVersion {
  return {
    ...head,
    digest,
    canonical,
    record: admitted?.view,
    signed: signed && { jws: signed.jws, hash: signed.hash },
  };
}
