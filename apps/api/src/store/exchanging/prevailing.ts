import type { JwsHash } from "@civic/schema/signatures";
import type { Seal } from "../seal.ts";
import type { DisputeRow } from "./record-rows.ts";

interface Chained {
  readonly seal: Pick<Seal, "hash" | "previous" | "standsBy">;
}

/**
 * Which of two contents of a version holds by what is known of the version before it: the one that ends a dispute there,
 * or the one that does not follow a content which the publisher gave up. `undefined` where both may. The same for whoever
 * knows the same evidence, in whatever order it came.
 */
export function prevailing<Content extends Chained>(
  contents: readonly Content[],
  before: readonly DisputeRow[],
): Content | undefined {
  const disputed = new Set(before.flatMap(({ hashes }) => hashes));
  const standing = contents.filter(({ seal: { standsBy } }) => standsBy !== null && disputed.has(standsBy));
  if (standing.length > 0) return standing.length === 1 ? standing[0] : undefined;
  const given = givenUp(before);
  const following = contents.filter(({ seal: { previous } }) => previous === null || !given.has(previous));
  return following.length === 1 && contents.length > 1 ? following[0] : undefined;
}

/** The contents that lost in disputes that are settled. */
function givenUp(disputes: readonly DisputeRow[]): ReadonlySet<JwsHash> {
  return new Set(
    disputes.flatMap(({ hashes, settled }) =>
      settled === undefined ? [] : hashes.filter((hash) => hash !== settled),
    ),
  );
}
