import type { Anchor, NodeDocument, TrustedKey } from "@civic/schema/signatures";

/**
 * The keys of a node document that an anchor names: that they have the thumbprints that stand beside them was proven when
 * it was read, and an anchor that names a thumbprint leaves no choice of the key. So it does not matter who sent them.
 */
export function pinnedKeys(
  { publishers }: Pick<NodeDocument, "publishers">,
  anchor: Anchor | undefined,
): readonly Omit<TrustedKey, "revoked">[] {
  return publishers.flatMap(({ publisher, keys }) => {
    const pinned = anchor?.publishers[publisher] ?? [];
    return keys
      .filter(({ kid }) => pinned.includes(kid))
      .map(({ kid, key }) => ({ publisher, kid, key, trusted: "pinned" as const }));
  });
}
