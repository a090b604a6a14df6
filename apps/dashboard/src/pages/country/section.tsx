import type { ReactElement, ReactNode } from "react";

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

interface SectionProps {
  readonly id: SectionId;
  readonly title: string;
  readonly children: ReactNode;
}

/** A part of the page with its heading, to which the list of parts leads. */
export function Section({ id, title, children }: SectionProps): ReactElement {
  return (
    <section id={id} className="country-section" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{title}</h2>
      {children}
    </section>
  );
}
