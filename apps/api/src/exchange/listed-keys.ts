import { mostKeys, type TrustedKey } from "@civic/schema/signatures";

/**
 * The keys of a publisher as they are listed for others, who read no longer list: where anchors have made them more, those
 * in force come first.
 */
export function listedKeys(keys: readonly TrustedKey[], publisher: string): readonly TrustedKey[] {
  const own = keys.filter((each) => each.publisher === publisher);
  if (own.length <= mostKeys) return own;
  const inForce = own.filter(({ revoked }) => !revoked);
  return [...inForce, ...own.filter(({ revoked }) => revoked)].slice(0, mostKeys);
}
