import type { ReactElement } from "react";
import { Glyph, type GlyphShape } from "./glyph.tsx";
import "./legend.css";

/** One sign with its word and its meaning. */
export interface LegendEntry {
  readonly key: string;
  readonly shape: GlyphShape;
  readonly className: string;
  readonly word: string;
  readonly meaning: string;
}

/** The signs of a table by their words alone, on one line above it; what they mean stands below. */
export function LegendLine({ entries }: { readonly entries: readonly LegendEntry[] }): ReactElement {
  return (
    <ul className="legend-line">
      {entries.map(({ key, shape, className, word, meaning }) => (
        <li key={key} title={meaning}>
          <span className={`legend-sign ${className}`} aria-hidden="true">
            <Glyph shape={shape} />
          </span>
          {word}
        </li>
      ))}
    </ul>
  );
}

/** What the signs of a table mean. */
export function Legend({
  title,
  entries,
}: {
  readonly title: string;
  readonly entries: readonly LegendEntry[];
}): ReactElement {
  return (
    <section className="legend" aria-label={title}>
      <h2 className="legend-title">{title}</h2>
      <dl>
        {entries.map(({ key, shape, className, word, meaning }) => (
          <div key={key}>
            <dt>
              <span className={`legend-sign ${className}`}>
                <Glyph shape={shape} />
              </span>
              {word}
            </dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
