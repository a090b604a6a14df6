import { type ReactElement, type ReactNode, useLayoutEffect, useRef, useState } from "react";
import "./scroll-region.css";

interface ScrollRegionProps {
  readonly label: string;
  readonly children: ReactNode;
}

/**
 * A wide table scrolls inside itself, by keyboard too, and never the page. Where the table fits there is nothing to
 * scroll: the region is no stop for the keyboard and the head of the table may stay in view.
 */
export function ScrollRegion({ label, children }: ScrollRegionProps): ReactElement {
  const region = useRef<HTMLElement>(null);
  const [scrolls, setScrolls] = useState(false);
  useLayoutEffect(() => {
    const element = region.current;
    if (element === null) return;
    const measure = () => setScrolls(element.scrollWidth > element.clientWidth);
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    if (element.firstElementChild) observer.observe(element.firstElementChild);
    measure();
    return () => observer.disconnect();
  }, []);
  return (
    <section
      ref={region}
      className={`scroll-region${scrolls ? " scrolls" : ""}`}
      aria-label={scrolls ? label : undefined}
      tabIndex={scrolls ? 0 : undefined}
    >
      {children}
    </section>
  );
}
