import type { CivicRecord } from "@civic/schema";
import { type Jurisdictions, maySpeakOf } from "@civic/schema/signatures";
import type { StoredRecord } from "../store/store.ts";
import { jurisdictionIn } from "../store/versions/model-view.ts";
import type { Soon } from "../turns/soon.ts";

/**
 * The jurisdiction that a version touches and its writer may not speak about; `undefined` where there is none. That is
 * its own, and that of the latest version: otherwise whoever speaks about one State could take away what is said of
 * another by a next version that speaks of their own.
 */
export async function foreignJurisdiction(
  { version, jurisdiction }: CivicRecord,
  allowed: Jurisdictions,
  readLatest: () => Soon<StoredRecord | undefined>,
): Promise<string | undefined> {
  if (!maySpeakOf(allowed, jurisdiction)) return jurisdiction;
  // Before the first version there is none, and whoever may speak about every one takes away nobody else's.
  if (version === 1 || allowed === "every") return undefined;
  const latest = await readLatest();
  const before = latest === undefined || latest.damaged ? undefined : jurisdictionIn(latest);
  return before === undefined || maySpeakOf(allowed, before) ? undefined : before;
}
