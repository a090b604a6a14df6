import { compiledIsDeskResearch } from "./compiled-is-desk-research.ts";
import { compiledNotSelfDeclared } from "./compiled-not-self-declared.ts";
import { compiledNotVerified } from "./compiled-not-verified.ts";
import { confirmedByThen } from "./confirmed-by-then.ts";
import { confirmedIsVerified } from "./confirmed-is-verified.ts";
import { confirmerNoPerson } from "./confirmer-no-person.ts";
import { doubtFlagged } from "./doubt-flagged.ts";
import { qualityCoherent } from "./quality-coherent.ts";
import { sourceCited } from "./source-cited.ts";
import { sourceListed } from "./source-listed.ts";
import { sourceNotLater } from "./source-not-later.ts";
import { sourceUnique } from "./source-unique.ts";
import { verifiedIsConfirmed } from "./verified-is-confirmed.ts";
import { verifiedOfLate } from "./verified-of-late.ts";

/** Rules over sources, flags of quality and who stands behind a record. */
export const provenanceRules = [
  sourceListed,
  sourceCited,
  sourceUnique,
  sourceNotLater,
  doubtFlagged,
  qualityCoherent,
  compiledIsDeskResearch,
  compiledNotVerified,
  compiledNotSelfDeclared,
  verifiedIsConfirmed,
  confirmedIsVerified,
  confirmerNoPerson,
  confirmedByThen,
  verifiedOfLate,
] as const;
