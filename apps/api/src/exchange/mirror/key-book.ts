import type { KeyRing, TrustedKey } from "@civic/schema/signatures";
import type { ExchangeStore } from "../../store/exchange-store.ts";

/** The keys of a store, held in memory between two looks. */
export interface KeyBook extends KeyRing {
  /** Looks again; the publishers of whom other keys count now. */
  renew(): Promise<ReadonlySet<string>>;
  /** How many keys of a publisher count or have counted. */
  countOf(publisher: string): number;
}

/** Opens the keys of a store; empty until they are looked at. */
export function createKeyBook(exchange: Pick<ExchangeStore, "keys">): KeyBook {
  let keys = new Map<string, TrustedKey>();
  return {
    keyOf: (publisher, kid) => keys.get(nameOf(publisher, kid)),
    countOf: (publisher) => [...keys.values()].filter((key) => key.publisher === publisher).length,
    async renew() {
      const found = await exchange.keys();
      const before = keys;
      // The same object again where nothing changed: what was made of a key for verifying hangs on it.
      keys = new Map(
        found.map((key) => {
          const name = nameOf(key.publisher, key.kid);
          const known = before.get(name);
          return [name, known?.revoked === key.revoked ? known : key];
        }),
      );
      const changed = [...keys].filter(([name, key]) => before.get(name) !== key);
      return new Set(changed.map(([, { publisher }]) => publisher));
    },
  };
}

function nameOf(publisher: string, kid: string): string {
  return `${publisher} ${kid}`;
}
