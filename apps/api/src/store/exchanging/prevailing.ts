import type { JwsHash } from "@civic/schema/signatures";
import type { Seal } from "../seal.ts";
import type { DisputeRow } from "./dispute-rows.ts";

interface Chained {
  readonly seal: Pick<Seal, "hash" | "previous" | "standsBy">;
}

/**
 * Which of several contents of a version holds by what is known of the version before it: the one that ends a dispute
 * there, or the one that does not follow a content which the publisher gave up. `undefined` where more than one may. The
 * same for whoever knows the same evidence, in whatever order it came.
 */
export function prevailing<Content extends Chained>(
  contents: readonly Content[],
  before: readonly DisputeRow[],
): Content | undefined {
  const ending = standing(contents, before);
  if (ending.length > 0) return ending.length === 1 ? ending[0] : undefined;
  const given = givenUp(before);
  const following = contents.filter(({ seal: { previous } }) => previous === null || !given.has(previous));
  return following.length === 1 && contents.length > 1 ? following[0] : undefined;
}

/** The contents of a version that stand by one which is disputed before it. */
export function standing<Content extends Chained>(
  contents: readonly Content[],
  before: readonly DisputeRow[],
): readonly Content[] {
  const disputed = new Set(before.flatMap(({ hashes }) => hashes));
  return contents.filter(({ seal: { standsBy } }) => standsBy !== null && disputed.has(standsBy));
}

/** The contents that lost in disputes that are settled. */
function givenUp(disputes: readonly DisputeRow[]): ReadonlySet<JwsHash> {
  return new Set(
    disputes.flatMap(({ hashes, settled }) =>
      settled === undefined ? [] : hashes.filter((hash) => hash !== settled),
    ),
  );
}
