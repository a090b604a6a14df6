import type { OffsetTypeCode } from "../codelists/offset-type.ts";
import type { LocalisedText } from "../parts/language.ts";
import type { CompensationScheme } from "../records/compensation-scheme.ts";

/** How one scheme bears on another. */
export interface Interplay {
  readonly type: OffsetTypeCode;
  /** `this`: the scheme says so of itself; `other`: the other scheme says so of this one. */
  readonly saidBy: "this" | "other";
  /** Id of the other scheme; absent where the source names a payment without a record. */
  readonly scheme?: string;
  /** The other scheme or payment, in words. */
  readonly with: LocalisedText;
}

/** How every scheme bears on every other, by the id of the scheme; both sides of each relation. */
export function interplayOf(schemes: readonly CompensationScheme[]): Map<string, Interplay[]> {
  const found = new Map<string, Interplay[]>(schemes.map(({ id }) => [id, []]));
  for (const scheme of schemes)
    for (const { type, scheme: other, with: words } of scheme.offsets ?? []) {
      found.get(scheme.id)?.push({ type, saidBy: "this", with: words, ...(other && { scheme: other }) });
      if (other) found.get(other)?.push({ type, saidBy: "other", with: scheme.name, scheme: scheme.id });
    }
  return found;
}
