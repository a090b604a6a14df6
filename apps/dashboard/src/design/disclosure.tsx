import type { ReactElement, ReactNode } from "react";
import "./disclosure.css";

interface DisclosureProps {
  readonly id?: string;
  readonly title: ReactNode;
  /** What is said of it while it is closed. */
  readonly line?: ReactNode;
  readonly open?: boolean;
  readonly children: ReactNode;
}

/** A line that opens on demand. */
export function Disclosure({ id, title, line, open = false, children }: DisclosureProps): ReactElement {
  return (
    <details className="disclosure" id={id} open={open}>
      <summary>
        <span className="disclosure-title">{title}</span>
        {line !== undefined && <span className="disclosure-line">{line}</span>}
      </summary>
      <div className="disclosure-body">{children}</div>
    </details>
  );
}
