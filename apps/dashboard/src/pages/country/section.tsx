import { createContext, type ReactElement, type ReactNode, use, useState } from "react";
import { useEverOpened } from "../../design/ever-opened.ts";
import { countryPageWords } from "./words.ts";

/** Names of the parts of a Country page, in their order. */
export const sectionIds = [
  "summary",
  "facts",
  "contact-points",
  "needs",
  "services",
  "pathway",
  "schemes",
  "recognition",
  "designations",
  "guidelines",
  "good-practices",
  "organisations",
  "legal-basis",
  "quality",
  "gaps",
] as const;

/** A part of a Country page. */
export type SectionId = (typeof sectionIds)[number];

/** Whether every part is there from the start: where an address names a record inside one, and where all is printed. */
export const EverySection = createContext(false);

interface SectionProps {
  readonly id: SectionId;
  readonly title: string;
  /** How much is in it. */
  readonly count?: number;
  /** Open from the start, where the address asks for something in it. */
  readonly open?: boolean;
  readonly children: ReactNode;
}

/** A part of the page by its heading, to which the list of parts leads; the rest opens on demand. */
export function Section({ id, title, count, open = false, children }: SectionProps): ReactElement {
  const own = countryPageWords.useWords();
  const { entries } = own;
  const every = use(EverySection);
  // What the reader closes stays closed.
  const [atFirst] = useState(open);
  const [opened, onToggle] = useEverOpened(atFirst);
  return (
    <section className="country-section" aria-labelledby={`${id}-title`}>
      <details id={id} className="country-part" open={atFirst} onToggle={onToggle}>
        <summary>
          <h2 id={`${id}-title`}>{title}</h2>
          {count !== undefined && <span className="soft small">{entries(count)}</span>}
        </summary>
        {(opened || every) && <div className="country-part-body">{children}</div>}
      </details>
    </section>
  );
}
