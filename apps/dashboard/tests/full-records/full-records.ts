import type { CivicRecord } from "@civic/schema";
import { fullMeasure } from "./measure.ts";
import { fullOrganisation } from "./organisation.ts";
import { fullScheme } from "./scheme.ts";
import { fullService } from "./service.ts";
import { fullSystem } from "./system.ts";

/** Invented records that use every field which people read, one of each kind that has some of its own. */
export const fullRecords: readonly CivicRecord[] = [
  fullSystem,
  fullOrganisation,
  fullService,
  fullScheme,
  fullMeasure,
];
