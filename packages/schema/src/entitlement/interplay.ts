import type { CompensationScheme, LocalisedText } from "../../generated/types/model.ts";
import type { OffsetTypeCode } from "../codelists/offset-type.ts";
import { byId } from "./in-order.ts";

/** How one scheme bears on another: deducted, excluded, subsidiary, to be claimed first … (code list `offset-type`). */
export interface Interplay {
  readonly type: OffsetTypeCode;
  /** `this`: the scheme says so of itself; `other`: the other scheme says so of this one. */
  readonly saidBy: "this" | "other";
  /** Id of the other scheme; absent where the source names a payment without a record. */
  readonly scheme?: string;
  /** The other scheme or payment, in words. */
  readonly with: LocalisedText;
}

/** How every scheme bears on every other, by the id of the scheme: what it says itself, then what others say of it. */
export function interplayOf(schemes: readonly CompensationScheme[]): Map<string, Interplay[]> {
  const inOrder = [...schemes].sort(byId);
  const found = new Map<string, Interplay[]>(
    inOrder.map(({ id, offsets = [] }) => [
      id,
      offsets.map(({ type, scheme, with: words }) => ({
        type,
        saidBy: "this",
        with: words,
        ...(scheme && { scheme }),
      })),
    ]),
  );
  for (const { id, name, offsets = [] } of inOrder)
    for (const { type, scheme } of offsets)
      if (scheme) found.get(scheme)?.push({ type, saidBy: "other", with: name, scheme: id });
  return found;
}
