import { type CodeOf, defineCodelist } from "./codelist.ts";

/** For whom something is given or written. */
export const audience = defineCodelist({
  id: "audience",
  openness: "closed",
  since: "0.3.0",
  concepts: [
    { code: "victims", definition: "Victims, relatives and others who were struck." },
    { code: "professionals", definition: "Persons who help victims in their work." },
    { code: "authorities", definition: "Authorities, also of other States." },
    { code: "public", definition: "Everybody." },
  ],
});

/** A code of {@link audience}. */
export type AudienceCode = CodeOf<typeof audience>;
