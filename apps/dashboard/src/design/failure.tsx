import type { ReactElement } from "react";
import "./failure.css";

interface FailureProps {
  readonly title: string;
  /** The failure stands in place of a whole page: its title is the heading of the page. */
  readonly ofPage?: boolean;
  /** What failed, where, and what to quote when asking for help. */
  readonly lines: readonly string[];
  readonly retryLabel: string;
  readonly onRetry: () => void;
  /** Where another attempt may not help: what to press then. */
  readonly reloadLabel?: string | undefined;
}

/** Says what could not be shown and offers another attempt. */
export function Failure(props: FailureProps): ReactElement {
  const { title, ofPage = false, lines, retryLabel, onRetry, reloadLabel } = props;
  const Heading = ofPage ? "h1" : "h2";
  return (
    <div className="failure" role="alert">
      <Heading className="failure-title">{title}</Heading>
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
      <button type="button" className="button" onClick={onRetry}>
        {retryLabel}
      </button>
      {reloadLabel !== undefined && (
        <button type="button" className="button" onClick={() => globalThis.location.reload()}>
          {reloadLabel}
        </button>
      )}
    </div>
  );
}
