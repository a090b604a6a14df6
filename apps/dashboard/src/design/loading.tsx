import type { ReactElement } from "react";
import "./loading.css";

/** Quiet lines where the content will stand, and a word for those who do not see them. */
export function Loading({ label }: { readonly label: string }): ReactElement {
  return (
    <div className="loading">
      <p role="status" className="soft">
        {label}
      </p>
      <div aria-hidden="true" className="loading-lines">
        <span />
        <span />
        <span />
      </div>
    </div>
  );
}
