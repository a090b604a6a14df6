import { aChangeTravels } from "./scenes/a-change-travels.ts";
import { aForger } from "./scenes/a-forger.ts";
import { aKeyIsChanged } from "./scenes/a-key-is-changed.ts";
import { aStateTakesOver } from "./scenes/a-state-takes-over.ts";
import { allMeetAgain } from "./scenes/all-meet-again.ts";
import { oneIsCutOff } from "./scenes/one-is-cut-off.ts";
import { theyMeet } from "./scenes/they-meet.ts";
import { twoTruths } from "./scenes/two-truths.ts";
import type { Scene } from "./world.ts";

/** The scenes in their order; each begins where the one before ended. */
export const scenes: readonly Scene[] = [
  theyMeet,
  aChangeTravels,
  oneIsCutOff,
  aForger,
  twoTruths,
  aStateTakesOver,
  aKeyIsChanged,
  allMeetAgain,
];
