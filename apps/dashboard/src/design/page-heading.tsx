import { type ReactElement, type ReactNode, useEffect, useRef } from "react";
import "./page-heading.css";

interface PageHeadingProps {
  readonly title: string;
  /** What stands in the title of the window, where it is more than the heading. */
  readonly windowTitle?: string;
  /** A table below has to start high on the page. */
  readonly tight?: boolean;
  readonly children?: ReactNode;
}

let firstPage = true;

/** Heading of a page: names the window and takes the focus when the reader comes from another page. */
export function PageHeading({
  title,
  windowTitle = title,
  tight = false,
  children,
}: PageHeadingProps): ReactElement {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = `${windowTitle} – CIVIC`;
  }, [windowTitle]);
  useEffect(() => {
    // A page opened by its address keeps the focus at its start; a panel that is open keeps its own.
    const keepFocus = firstPage || document.querySelector("dialog[open]") !== null;
    firstPage = false;
    if (!keepFocus) heading.current?.focus({ preventScroll: true });
  }, []);
  return (
    <header className={tight ? "page-heading page-heading-tight" : "page-heading"}>
      <h1 ref={heading} tabIndex={-1}>
        {title}
      </h1>
      {children}
    </header>
  );
}
