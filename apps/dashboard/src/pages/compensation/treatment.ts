import type { GlyphShape } from "../../design/glyph.tsx";
import type { Treatment } from "./compensation-model.ts";

/** Shape of each treatment; its fill and border are in treatment.css. */
export const treatmentGlyph: Record<Treatment, GlyphShape> = {
  covered: "disc",
  folded: "nested",
  "not-covered": "dash",
  unknown: "question",
};

/** Treatments in the order in which they are explained. */
export const allTreatments: readonly Treatment[] = ["covered", "folded", "not-covered", "unknown"];
