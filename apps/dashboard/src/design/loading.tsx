import { type ReactElement, useEffect, useState } from "react";
import "./loading.css";

interface LoadingProps {
  readonly label: string;
  /** What is said where it takes longer than a reader waits without a word. */
  readonly slowLabel?: string;
}

/** As long as nobody wonders whether anything happens. */
const patience = 3_000;

/** Quiet lines where the content will stand, and a word for those who do not see them. */
export function Loading({ label, slowLabel = label }: LoadingProps): ReactElement {
  const [isSlow, setSlow] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setSlow(true), patience);
    return () => clearTimeout(timer);
  }, []);
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
