import type { ReactElement, ReactNode } from "react";

interface SectionProps {
  readonly id: "peers" | "disputes" | "keys" | "progress";
  readonly title: string;
  readonly children: ReactNode;
}

/** A part of the page with its heading. */
export function Section({ id, title, children }: SectionProps): ReactElement {
  return (
    <section id={id} className="exchange-section" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{title}</h2>
      {children}
    </section>
  );
}
