import { type ReactElement, type ReactNode, useRef } from "react";
import "./skip-past.css";

interface SkipPastProps {
  readonly label: string;
  readonly children: ReactNode;
}

/** Something large with a way past it for those who go by the keyboard; it is seen while it has the focus. */
export function SkipPast({ label, children }: SkipPastProps): ReactElement {
  const end = useRef<HTMLDivElement>(null);
  return (
    <div className="skip-past">
      <button type="button" className="button skip-past-button" onClick={() => end.current?.focus()}>
        {label}
      </button>
      {children}
      <div ref={end} tabIndex={-1} />
    </div>
  );
}
