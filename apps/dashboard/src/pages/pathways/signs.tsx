import type { CSSProperties, ReactElement } from "react";
import type { Answering } from "./hand-over-facts.ts";
import type { Point } from "./rails.ts";

interface HandOverSignProps {
  readonly letter: string;
  readonly answering: Answering;
  readonly style?: CSSProperties;
}

/** A hand-over by its letter: full where it is said who answers for it, open where it is not. */
export function HandOverSign({ letter, answering, style }: HandOverSignProps): ReactElement {
  return (
    <span className={`hand-over-sign hand-over-${answering}`} style={style} aria-hidden="true">
      {letter}
    </span>
  );
}

/** Leads on to a body, a service or a scheme: a short line with an open ring. */
export function OutSign({ x, y }: Point): ReactElement {
  return (
    <g className="lane-out">
      <path d={`M${x} ${y}h.35`} />
      <circle cx={x + 0.6} cy={y} r={0.25} />
    </g>
  );
}

/** No way on is described: a short line that ends at a bar. */
export function DeadEndSign({ x, y }: Point): ReactElement {
  return <path className="lane-dead-end" d={`M${x} ${y}h.65m0-.55v1.1`} />;
}
