import type { Verdict } from "@civic/schema/compute";
import type { ReactElement } from "react";
import { Glyph, type GlyphShape } from "../../design/glyph.tsx";
import { useLanguage } from "../../words/language.tsx";
import "./verdict-mark.css";

const shapes: Record<Verdict, GlyphShape> = { met: "disc", unknown: "question", "not-met": "dash" };

/** A verdict by its sign and its word. */
export function VerdictMark({ verdict }: { readonly verdict: Verdict }): ReactElement {
  const { words } = useLanguage();
  return (
    <span className={`verdict verdict-${verdict}`}>
      <Glyph shape={shapes[verdict]} />
      {words.navigator.verdict[verdict]}
    </span>
  );
}

/** The sign alone where the word stands beside it, or is said for those who do not see it. */
export function VerdictSign({ verdict }: { readonly verdict: Verdict }): ReactElement {
  const { label } = useLanguage();
  return (
    <span className={`verdict-sign verdict-${verdict}`} title={label("verdict", verdict)}>
      <Glyph shape={shapes[verdict]} />
      <span className="visually-hidden">{label("verdict", verdict)}: </span>
    </span>
  );
}
