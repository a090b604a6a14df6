import type { Verdict } from "@civic/schema/compute";
import type { ReactElement } from "react";
import { Glyph, type GlyphShape } from "../design/glyph.tsx";
import { useLanguage } from "../words/language.tsx";
import "./verdict-mark.css";

const shapes: Record<Verdict, GlyphShape> = { met: "disc", unknown: "question", "not-met": "dash" };

interface VerdictMarkProps {
  readonly verdict: Verdict;
  /** It is met as far as the person can say, and an authority may examine what takes the right away. */
  readonly unless?: boolean;
  /** Another word than that of a verdict on a person. */
  readonly word?: string;
}

/** A verdict by its sign and its word. */
export function VerdictMark({ verdict, unless = false, word }: VerdictMarkProps): ReactElement {
  const { verdict: said, metUnless } = useLanguage().words;
  const isConditional = unless && verdict === "met";
  return (
    <span className={`verdict verdict-${isConditional ? "met-unless" : verdict}`}>
      <Glyph shape={isConditional ? "nested" : shapes[verdict]} />
      {word ?? (isConditional ? metUnless : said[verdict])}
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
