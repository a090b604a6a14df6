import { type CodeOf, defineCodelist } from "./codelist.ts";

/** What silence of the deciding body, or of the person, means once the time to answer has passed. */
export const silenceEffect = defineCodelist({
  id: "silence-effect",
  openness: "closed",
  since: "0.2.0",
  concepts: [
    { code: "refused", definition: "Silence counts as refusal." },
    { code: "granted", definition: "Silence counts as agreement." },
    { code: "no-effect", definition: "Silence has no effect of its own." },
  ],
});

/** A code of {@link silenceEffect}. */
export type SilenceEffectCode = CodeOf<typeof silenceEffect>;
