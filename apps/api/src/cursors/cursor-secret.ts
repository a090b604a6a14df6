import type { Store } from "../store/store.ts";
import { type Soon, soon } from "../turns/soon.ts";

/** A store keeps its secret for as long as it is open: it is read once. */
const secrets = new WeakMap<Store["exchange"], Uint8Array>();

/** What the cursors of lists are sealed with; at once, but for the first time. */
export function cursorSecret({ exchange }: Pick<Store, "exchange">): Soon<Uint8Array> {
  const known = secrets.get(exchange);
  if (known !== undefined) return known;
  return soon(exchange.identity(), ({ secret }) => {
    secrets.set(exchange, secret);
    return secret;
  });
}
