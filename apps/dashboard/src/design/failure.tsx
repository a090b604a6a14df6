import type { ReactElement } from "react";
import "./failure.css";

interface FailureProps {
  readonly title: string;
  /** What failed, where, and what to quote when asking for help. */
  readonly lines: readonly string[];
  readonly retryLabel: string;
  readonly onRetry: () => void;
}

/** Says what could not be shown and offers another attempt. */
export function Failure({ title, lines, retryLabel, onRetry }: FailureProps): ReactElement {
  return (
    <div className="failure" role="alert">
      <h2 className="failure-title">{title}</h2>
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
      <button type="button" className="button" onClick={onRetry}>
        {retryLabel}
      </button>
    </div>
  );
}
