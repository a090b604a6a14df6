import type { Admitted } from "@civic/schema";
import type { NewVersion } from "../store/store.ts";

/** An admitted record on its way into the store: found by its view, kept and served as it came. */
export function newVersionOf({ view, canonical, digest }: Admitted): NewVersion {
  return { record: view, canonical, digest };
}
