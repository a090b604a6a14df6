import { type CodeOf, defineCodelist } from "./codelist.ts";

/** Groups of States that criteria refer to. Their members, with dates, are data of the entitlement computation. */
export const countryGroup = defineCodelist({
  id: "country-group",
  openness: "closed",
  since: "0.2.0",
  concepts: [
    { code: "eu", definition: "Member States of the European Union." },
    { code: "eea", definition: "States of the European Economic Area." },
    { code: "council-of-europe", definition: "Member States of the Council of Europe." },
    {
      code: "ecvvc",
      definition:
        "Parties to the European Convention on the Compensation of Victims of Violent Crimes (ETS 116, 1983).",
    },
  ],
});

/** A code of {@link countryGroup}. */
export type CountryGroupCode = CodeOf<typeof countryGroup>;
