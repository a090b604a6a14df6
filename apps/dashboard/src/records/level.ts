import type { CoverageLevelCode } from "@civic/schema";
import type { GlyphShape } from "../design/glyph.tsx";

/** Shape of each level; the style of its border and fill is in level.css. */
export const levelGlyph: Record<CoverageLevelCode, GlyphShape> = {
  full: "disc",
  partial: "half",
  planned: "dashed",
  "answered-above": "above",
  none: "dash",
  "not-applicable": "dot",
  unknown: "question",
};

/** Levels in the order in which they are explained. */
export const allLevels = [
  "full",
  "partial",
  "planned",
  "answered-above",
  "none",
  "not-applicable",
  "unknown",
] as const satisfies readonly CoverageLevelCode[];
