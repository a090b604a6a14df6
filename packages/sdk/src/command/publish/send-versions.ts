import { isCivicProblemError } from "../../errors.ts";
import type { VersionPage } from "../../resources/records.ts";
import { attempted, guarded, type Sending } from "./attempt.ts";
import type { Outcome, Sendable } from "./sendable.ts";

type Known = ReadonlyMap<number, VersionPage["items"][number]>;

/** Sends the versions of one record in the order of their numbers; what follows one that was refused waits. */
export async function sendVersions(
  versions: readonly Sendable[],
  sending: Sending,
): Promise<readonly Outcome[]> {
  const outcomes: Outcome[] = [];
  let known: Known | undefined;
  for (const item of versions.toSorted((a, b) => versionOf(a) - versionOf(b))) {
    const isHeld = outcomes.some(({ outcome }) => outcome === "refused" || outcome === "waits");
    const outcome = isHeld
      ? ({ item, outcome: "waits" } as const)
      : await guarded(item, sending, async () => {
          known ??= await knownVersions(item.about, versionOf(item), sending);
          return sent(item, known, sending);
        });
    outcomes.push(outcome);
  }
  return outcomes;
}

async function sent(item: Sendable, known: Known, sending: Sending): Promise<Outcome> {
  const { node, request } = sending;
  const there = known.get(versionOf(item));
  const isSame = there?.digest === item.digest;
  if (isSame && there?.signedBy === item.kid) return { item, outcome: "already" };
  if (request.dryRun && there !== undefined && !isSame) {
    const said = request.language.own.publish.differs(versionOf(item));
    return { item, outcome: "refused", problems: [`${item.path}: ${said}`] };
  }
  const { records } = node.civic;
  return attempted(item, sending, async (jws) => (await records.putSigned(item.about, jws)).created);
}

/** The versions of a record that a node has, from the latest down to a number. */
async function knownVersions(id: string, lowest: number, { node }: Sending): Promise<Known> {
  const known = new Map<number, VersionPage["items"][number]>();
  let cursor: string | undefined;
  for (let least = Number.POSITIVE_INFINITY; ; ) {
    const page = await pageOf(id, cursor, node);
    for (const each of page.items) known.set(each.version, each);
    const leastHere = Math.min(least, ...page.items.map(({ version }) => version));
    // A page that leads no further down would have no end.
    if (page.next === undefined || leastHere <= lowest || leastHere === least) return known;
    least = leastHere;
    cursor = page.next;
  }
}

async function pageOf(
  id: string,
  cursor: string | undefined,
  { civic }: Sending["node"],
): Promise<VersionPage> {
  try {
    return await civic.records.versions(id, { cursor });
  } catch (error) {
    if (isCivicProblemError(error) && error.kind === "not-found") return { items: [] };
    throw error;
  }
}

function versionOf({ version = 0 }: Sendable): number {
  return version;
}
