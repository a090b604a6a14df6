import type { ReactElement } from "react";

/** Shapes that tell levels and treatments apart without colour. */
export type GlyphShape = "disc" | "half" | "dashed" | "dash" | "question" | "dot" | "nested" | "above";

const shapes: Record<GlyphShape, ReactElement> = {
  disc: <circle cx="8" cy="8" r="6" fill="currentColor" />,
  half: (
    <>
      <circle cx="8" cy="8" r="5.25" fill="none" stroke="currentColor" strokeWidth="1.5" />
      <path d="M8 2.75a5.25 5.25 0 0 0 0 10.5z" fill="currentColor" />
    </>
  ),
  dashed: (
    <circle
      cx="8"
      cy="8"
      r="5.25"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.5"
      strokeDasharray="2.4 1.73"
    />
  ),
  dash: <path d="M3.5 8h9" stroke="currentColor" strokeWidth="2" strokeLinecap="round" />,
  question: (
    <>
      <path
        d="M5.6 6.1a2.5 2.5 0 1 1 3.7 2.2c-.9.5-1.3 1-1.3 1.9"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.6"
        strokeLinecap="round"
      />
      <circle cx="8" cy="12.8" r="1.05" fill="currentColor" />
    </>
  ),
  dot: <circle cx="8" cy="8" r="1.8" fill="currentColor" />,
  above: (
    <>
      <path d="M3.5 6.2 8 2.4l4.5 3.8" fill="none" stroke="currentColor" strokeWidth="1.6" />
      <circle
        cx="8"
        cy="11"
        r="3.25"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.5"
        strokeDasharray="1.5 1.3"
      />
    </>
  ),
  nested: (
    <>
      <circle cx="8" cy="8" r="5.25" fill="none" stroke="currentColor" strokeWidth="1.5" />
      <circle cx="8" cy="8" r="2.4" fill="currentColor" />
    </>
  ),
};

/** A small sign beside a word; the word carries the meaning for those who do not see it. */
export function Glyph({ shape }: { readonly shape: GlyphShape }): ReactElement {
  return (
    <svg className="glyph" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
      {shapes[shape]}
    </svg>
  );
}
