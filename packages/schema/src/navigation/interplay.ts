import type { CompensationScheme, LocalisedText } from "../../generated/types/model.ts";
import type { OffsetTypeCode } from "../codelists/offset-type.ts";
import { byId } from "../entitlement/in-order.ts";

/** What the other scheme or payment means for this one, whichever of the two says so. */
export type Bearing =
  /** Both are paid in full. */
  | "both-pay"
  /** Whoever takes one may not take the other. */
  | "one-or-other"
  /** This one pays only what the other does not. */
  | "other-pays-first"
  /** The other pays only what this one does not. */
  | "pays-first"
  /** What the other pays is deducted from this one. */
  | "other-is-deducted"
  /** What this one pays is deducted from the other. */
  | "is-deducted"
  /** The other must be claimed before this one. */
  | "other-is-claimed-first"
  /** This one must be claimed before the other. */
  | "is-claimed-first"
  /** This one pays and then recovers from the other. */
  | "recovers"
  /** The other pays and then recovers from this one. */
  | "other-recovers";

/** How one scheme bears on another: deducted, excluded, subsidiary, to be claimed first … (code list `offset-type`). */
export interface Interplay {
  readonly type: OffsetTypeCode;
  /** `this`: the scheme says so of itself; `other`: the other scheme says so of this one. */
  readonly saidBy: "this" | "other";
  /** The same seen from this scheme: who pays first, which is deducted from which. */
  readonly bearing: Bearing;
  /** Id of the other scheme; absent where the source names a payment without a record. */
  readonly scheme?: string;
  /** The other scheme or payment, in words. */
  readonly with: LocalisedText;
}

/** How every scheme bears on every other, by the id of the scheme: what it says itself, then what others say of it. */
export function interplayOf(schemes: readonly CompensationScheme[]): Map<string, Interplay[]> {
  const inOrder = [...schemes].sort(byId);
  const found = new Map<string, Interplay[]>(
    inOrder.map((scheme) => [
      scheme.id,
      offsetsOf(scheme).map(({ type, scheme, with: words }) => ({
        type,
        saidBy: "this",
        bearing: bearings[type].this,
        with: words,
        ...(scheme && { scheme }),
      })),
    ]),
  );
  for (const each of inOrder) {
    const { id, name } = each;
    for (const { type, scheme } of offsetsOf(each))
      if (scheme)
        found
          .get(scheme)
          ?.push({ type, saidBy: "other", bearing: bearings[type].other, with: name, scheme: id });
  }
  return found;
}

/** What a scheme says of others, in words that the list knows: a record that nobody validated may hold any. */
function offsetsOf({ offsets = [] }: CompensationScheme) {
  return offsets.filter(({ type }) => Object.hasOwn(bearings, type));
}

const bearings: Readonly<Record<OffsetTypeCode, Readonly<Record<Interplay["saidBy"], Bearing>>>> = {
  cumulative: { this: "both-pay", other: "both-pay" },
  exclusive: { this: "one-or-other", other: "one-or-other" },
  subsidiary: { this: "other-pays-first", other: "pays-first" },
  deducted: { this: "other-is-deducted", other: "is-deducted" },
  "claimed-first": { this: "other-is-claimed-first", other: "is-claimed-first" },
  "recovers-from": { this: "recovers", other: "other-recovers" },
};

/** Whether it pays only what another scheme, or another payment, does not. */
export function paysTheRest({ interplay }: { readonly interplay: readonly Interplay[] }): boolean {
  return interplay.some(({ bearing }) => bearing === "other-pays-first");
}
