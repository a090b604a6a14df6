import { type CodeOf, defineCodelist } from "./codelist.ts";

/** Whether something is asked for. Absent means unknown. */
export const requirement = defineCodelist({
  id: "requirement",
  openness: "closed",
  since: "0.2.0",
  concepts: [
    { code: "required", definition: "Asked for in every case." },
    { code: "conditional", definition: "Asked for in the cases that the description names." },
    { code: "not-required", definition: "Stated not to be asked for." },
  ],
});

/** A code of {@link requirement}. */
export type RequirementCode = CodeOf<typeof requirement>;
