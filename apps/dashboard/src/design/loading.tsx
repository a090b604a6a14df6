import type { ReactElement } from "react";
import { useWait } from "./wait.ts";
import "./loading.css";

interface LoadingProps {
  readonly label: string;
  /** What is said where it takes longer than a reader waits without a word. */
  readonly slowLabel?: string;
}

/** Quiet lines where the content will stand, and a word for those who do not see them. */
export function Loading({ label, slowLabel = label }: LoadingProps): ReactElement {
  const isSlow = useWait(true) === "long";
  return (
    <div className="loading">
      <p role="status" className="soft">
        {isSlow ? slowLabel : label}
      </p>
      <div aria-hidden="true" className="loading-lines">
        <span />
        <span />
        <span />
      </div>
    </div>
  );
}
