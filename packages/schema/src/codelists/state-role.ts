import { type CodeOf, defineCodelist } from "./codelist.ts";

/** Why a State is involved in a situation. */
export const stateRole = defineCodelist({
  id: "state-role",
  openness: "closed",
  since: "0.2.0",
  concepts: [
    { code: "event", definition: "The event took place on its territory." },
    { code: "residence", definition: "The person lives there, or lived there at the event." },
    { code: "nationality", definition: "The person is its national." },
    { code: "employer", definition: "The person worked for its government." },
    { code: "victim-residence", definition: "The direct victim, another person, lived there." },
    { code: "victim-nationality", definition: "The direct victim, another person, was its national." },
    { code: "victim-employer", definition: "The direct victim, another person, worked for its government." },
    { code: "union", definition: "The State of the event or of residence belongs to it." },
  ],
});

/** A code of {@link stateRole}. */
export type StateRoleCode = CodeOf<typeof stateRole>;
