import type { ReactElement, ReactNode } from "react";
import { useEverOpened } from "../../design/ever-opened.ts";
import { useNavigator } from "./navigator-context.ts";
import "../../design/disclosure.css";

interface LazyDetailsProps {
  readonly id?: string;
  readonly className: string;
  readonly summary: ReactNode;
  /** Whether it stands open on paper; what may not be asked for stays folded. */
  readonly printed?: boolean;
  readonly children: () => ReactNode;
}

/** A line that opens on demand. What is inside is drawn when it is first opened, or printed. */
export function LazyDetails(props: LazyDetailsProps): ReactElement {
  const { id, className, summary, printed = true, children } = props;
  const [opened, onToggle] = useEverOpened(false);
  const onPaper = useNavigator().onPaper && printed;
  return (
    <details id={id} className={`${className}${printed ? " printed" : ""}`} onToggle={onToggle}>
      <summary>{summary}</summary>
      {(opened || onPaper) && <div className="disclosure-body">{children()}</div>}
    </details>
  );
}
