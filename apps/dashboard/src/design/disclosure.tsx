import type { ReactElement, ReactNode } from "react";
import "./disclosure.css";

interface DisclosureProps {
  readonly id?: string;
  readonly title: ReactNode;
  /** What is said of it while it is closed. */
  readonly line?: ReactNode;
  readonly open?: boolean;
  /** Whether it stands open on paper. */
  readonly printed?: boolean;
  readonly children: ReactNode;
}

/** A line that opens on demand. */
export function Disclosure(props: DisclosureProps): ReactElement {
  const { id, title, line, open = false, printed = true, children } = props;
  return (
    <details className={printed ? "disclosure printed" : "disclosure"} id={id} open={open}>
      <summary>
        <span className="disclosure-title">{title}</span>
        {line !== undefined && <span className="disclosure-line">{line}</span>}
      </summary>
      <div className="disclosure-body">{children}</div>
    </details>
  );
}
