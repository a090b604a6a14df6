import type { Organisation } from "@civic/schema";
import type { OrganisationsById } from "./parties.tsx";

/** Indexes organisations, so that references to them can be named. */
export function organisationsById(organisations: readonly Organisation[]): OrganisationsById {
  return new Map(organisations.map((organisation) => [organisation.id, organisation]));
}
