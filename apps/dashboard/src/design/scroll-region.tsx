import { type ReactElement, type ReactNode, useLayoutEffect, useRef, useState } from "react";
import "./scroll-region.css";

interface ScrollRegionProps {
  readonly label: string;
  /** Whether it stands in its full height: for what is read as one picture. */
  readonly tall?: boolean;
  readonly children: ReactNode;
}

/**
 * A wide table scrolls inside itself, by keyboard too, and never the page; the edge behind which more lies is shaded.
 * Where the table fits there is nothing to scroll: the region is no stop for the keyboard and the head of the table may
 * stay in view.
 */
export function ScrollRegion({ label, tall = false, children }: ScrollRegionProps): ReactElement {
  const region = useRef<HTMLElement>(null);
  const [more, setMore] = useState<More>("");
  useLayoutEffect(() => {
    const element = region.current;
    if (element === null) return;
    const measure = () => setMore(moreBeside(element));
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    if (element.firstElementChild) observer.observe(element.firstElementChild);
    element.addEventListener("scroll", measure, { passive: true });
    measure();
    return () => {
      observer.disconnect();
      element.removeEventListener("scroll", measure);
    };
  }, []);
  const scrolls = more !== "";
  return (
    <div className="scroll-frame" data-more={scrolls ? more : undefined}>
      <section
        ref={region}
        className={`scroll-region${scrolls ? " scrolls" : ""}${tall ? " tall" : ""}`}
        aria-label={scrolls ? label : undefined}
        tabIndex={scrolls ? 0 : undefined}
      >
        {children}
      </section>
    </div>
  );
}

/** On which sides of what is in view more lies, in the direction of reading. */
type More = "" | "before" | "after" | "before after";

/** A part of a pixel is nothing to scroll to. */
const tolerance = 1;

function moreBeside({ scrollLeft, scrollWidth, clientWidth }: HTMLElement): More {
  const hidden = scrollWidth - clientWidth;
  if (hidden < tolerance) return "";
  // From right to left the place is counted below zero.
  const before = Math.abs(scrollLeft);
  if (before <= tolerance) return "after";
  return hidden - before <= tolerance ? "before" : "before after";
}
