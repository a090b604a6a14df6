import { borderHasOwner } from "./border-has-owner.ts";
import { followUpPresent } from "./follow-up-present.ts";
import { phaseGoesOn } from "./phase-goes-on.ts";
import { stepLeadsOn } from "./step-leads-on.ts";
import { stepReachable } from "./step-reachable.ts";
import { stepsResolve } from "./steps-resolve.ts";
import { stepsUnique } from "./steps-unique.ts";
import { transitionLeadsSomewhere } from "./transition-leads-somewhere.ts";
import { transitionMoves } from "./transition-moves.ts";
import { transitionUnique } from "./transition-unique.ts";

/** Rules over steps of a pathway and the transitions between them. */
export const pathwayRules = [
  stepsResolve,
  stepsUnique,
  stepReachable,
  stepLeadsOn,
  borderHasOwner,
  phaseGoesOn,
  transitionMoves,
  transitionUnique,
  transitionLeadsSomewhere,
  followUpPresent,
] as const;
