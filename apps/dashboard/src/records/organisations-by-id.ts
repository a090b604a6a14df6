import type { Organisation } from "@civic/schema";
import { recordsByReference } from "@civic/schema/compute";
import type { OrganisationsById } from "./parties.tsx";

/** Indexes organisations, so that references to them, and to those that they have taken over, can be named. */
export function organisationsById(organisations: readonly Organisation[]): OrganisationsById {
  return recordsByReference(organisations);
}
