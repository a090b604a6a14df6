import type { ReactElement, ReactNode } from "react";
import "./disclosure.css";
import { useEverOpened } from "./ever-opened.ts";

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

/** A line that opens on demand; what is under it is there once it is opened, or from the start where paper shows it. */
export function Disclosure(props: DisclosureProps): ReactElement {
  const { id, title, line, open = false, printed = true, children } = props;
  const [opened, onToggle] = useEverOpened(open || printed);
  return (
    <details
      className={printed ? "disclosure printed" : "disclosure"}
      id={id}
      open={open}
      onToggle={onToggle}
    >
      <summary>
        <span className="disclosure-title">{title}</span>
        {line !== undefined && <span className="disclosure-line">{line}</span>}
      </summary>
      {(opened || open || printed) && <div className="disclosure-body">{children}</div>}
    </details>
  );
}
