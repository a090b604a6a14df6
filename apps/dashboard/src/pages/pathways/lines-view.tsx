import type { ReactElement } from "react";
import type { LanesLayout } from "./lanes-layout.ts";
import type { LanesLines, Line } from "./lanes-lines.ts";
import { pathOf } from "./rails.ts";
import { DeadEndSign, OutSign } from "./signs.tsx";

interface LinesViewProps {
  readonly layout: Pick<LanesLayout, "width" | "height" | "passage">;
  readonly lines: LanesLines;
  /** Id of the step whose ways stand out. */
  readonly chosen: string | undefined;
}

/** The ways between the steps, hand-overs above the others. */
export function LinesView({ layout, lines, chosen }: LinesViewProps): ReactElement {
  const { width, height, passage } = layout;
  const touches = ({ from, to }: Line) => chosen !== undefined && [from, to].includes(chosen);
  const touched = new Set(lines.lines.filter(touches).map(({ way }) => way));
  // What leads to the sign of a hand-over belongs to whatever the hand-over leads to.
  const isAt = (line: Line) =>
    touches(line) || (line.isHandOver && line.to === undefined && touched.has(line.way)) ? "" : undefined;
  const ordered = [...lines.lines].sort((a, b) => Number(a.isHandOver) - Number(b.isHandOver));
  const crossing = new Set(ordered.filter(({ isHandOver, to }) => isHandOver && to).map(({ from }) => from));
  const declared = ordered.filter(({ isHandOver, to, from }) => isHandOver && !to && !crossing.has(from));
  return (
    <svg
      aria-hidden="true"
      className="lanes-lines"
      viewBox={`0 0 ${width} ${height}`}
      style={{ inlineSize: `${width.toFixed(2)}em`, blockSize: `${height.toFixed(2)}em` }}
    >
      {ordered.map((line) => (
        <g key={line.key} data-chosen={isAt(line)} className={line.isHandOver ? "lane-crossing" : undefined}>
          <path className="lane-halo" d={pathOf(line.points)} />
          <path className="lane-way" d={pathOf(line.points)} />
          {line.isPointed && <Turn of={line} />}
        </g>
      ))}
      {declared.map(({ key, points }) => (
        <path
          key={key}
          className="lane-declared"
          d={`M${passage.x + passage.width / 2} ${points.at(-1)?.y ?? 0}h${passage.width / 2}`}
        />
      ))}
      {lines.marks.map(({ kind, from, x, y }) =>
        kind === "out" ? <OutSign key={from} x={x} y={y} /> : <DeadEndSign key={from} x={x} y={y} />,
      )}
    </svg>
  );
}

function Turn({ of: { points } }: { readonly of: Line }): ReactElement | null {
  const end = points.at(-1);
  if (end === undefined) return null;
  const { x, y } = end;
  return <path className="lane-turn" d={`M${x - 0.62} ${y - 0.36}L${x} ${y}L${x - 0.62} ${y + 0.36}z`} />;
}
