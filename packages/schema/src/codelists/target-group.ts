import { type CodeOf, defineCodelist } from "./codelist.ts";

/** Groups of persons whom a service is meant for. A group is an offer, not a condition: those are criteria. */
export const targetGroup = defineCodelist({
  id: "target-group",
  openness: "open",
  since: "0.3.0",
  concepts: [
    { code: "children", definition: "Persons under the age of majority." },
    { code: "young-adults", definition: "Young persons who are of age, as the source draws the line." },
    { code: "older-persons", definition: "Older persons, as the source draws the line." },
    { code: "families", definition: "Families as a whole, parents and carers included." },
    { code: "bereaved-persons", definition: "Persons who lost somebody." },
    { code: "injured-persons", definition: "Persons with bodily injuries." },
    { code: "witnesses", definition: "Persons who saw or heard what happened." },
    { code: "responders", definition: "Rescuers, care givers and others who helped." },
    { code: "visitors", definition: "Persons who live in another State." },
    { code: "migrants-and-refugees", definition: "Migrants, refugees and persons who seek asylum." },
    { code: "deaf-or-hard-of-hearing", definition: "Persons who are deaf or hard of hearing." },
    { code: "blind-or-low-vision", definition: "Persons who are blind or see little." },
    { code: "reduced-mobility", definition: "Persons who cannot walk, or not far." },
    {
      code: "intellectual-disability",
      definition: "Persons with an intellectual disability, who need plain language.",
    },
    { code: "women", definition: "Women and girls." },
    { code: "lgbti-persons", definition: "Lesbian, gay, bisexual, trans and intersex persons." },
    { code: "indigenous-peoples", definition: "Members of indigenous peoples." },
    { code: "schools-and-employers", definition: "Schools, employers and communities that were struck." },
  ],
});

/** A code of {@link targetGroup}. */
export type TargetGroupCode = CodeOf<typeof targetGroup>;
