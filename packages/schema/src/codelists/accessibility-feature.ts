import { type CodeOf, defineCodelist } from "./codelist.ts";

/** What makes a place usable by persons with a disability. A feature that is not named is not said, never missing. */
export const accessibilityFeature = defineCodelist({
  id: "accessibility-feature",
  openness: "open",
  since: "0.3.0",
  concepts: [
    { code: "step-free", definition: "Reached and used without steps." },
    { code: "lift", definition: "A lift leads to every floor that is used." },
    { code: "accessible-toilet", definition: "A toilet for persons in a wheelchair." },
    { code: "accessible-parking", definition: "Parking for persons with a disability near the entrance." },
    { code: "hearing-loop", definition: "An induction loop for hearing aids." },
    { code: "sign-language", definition: "Staff or interpreters use a sign language." },
    { code: "tactile-guidance", definition: "Tactile paths or signs, or Braille." },
    { code: "quiet-room", definition: "A quiet room to withdraw to." },
    { code: "assistance-animals", definition: "Assistance animals are admitted." },
    { code: "easy-language", definition: "Information in easy-to-read language." },
  ],
});

/** A code of {@link accessibilityFeature}. */
export type AccessibilityFeatureCode = CodeOf<typeof accessibilityFeature>;
