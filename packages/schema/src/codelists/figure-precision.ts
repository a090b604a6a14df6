import { type CodeOf, defineCodelist } from "./codelist.ts";

/** How a figure that is not exact is to be read. */
export const figurePrecision = defineCodelist({
  id: "figure-precision",
  openness: "closed",
  since: "0.3.0",
  concepts: [
    { code: "about", definition: "Rounded or estimated: “about”, “nearly”, “some”." },
    { code: "at-least", definition: "Not less than the figure: “at least”, “more than”." },
    { code: "at-most", definition: "Not more than the figure: “up to”, “less than”." },
  ],
});

/** A code of {@link figurePrecision}. */
export type FigurePrecisionCode = CodeOf<typeof figurePrecision>;
