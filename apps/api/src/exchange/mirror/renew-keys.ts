import { awaitedKey, type Session } from "./session.ts";

/**
 * Looks at the keys again: others learn of them as well, other peers and whoever sends them to this node. Whatever waits for
 * one that has come is tried again. Whether other keys count now.
 */
export async function renewKeys({ keys, news }: Pick<Session, "keys" | "news">): Promise<boolean> {
  const publishers = await keys.renew();
  for (const publisher of publishers) news.add(awaitedKey(publisher));
  return publishers.size > 0;
}
