import type { ReactElement } from "react";
import "./time-line.css";

/** One line of the picture. */
export interface TimeLineRow {
  readonly key: string;
  readonly label: string;
  /** The same in words, for whoever does not see the picture. */
  readonly said: string;
  /** Where the bar begins and ends, from 0 to 1. Without an end it goes on; without both it is not known. */
  readonly from?: number;
  readonly to?: number;
}

interface TimeLineProps {
  readonly caption: string;
  readonly ticks: readonly { readonly at: number; readonly label: string }[];
  readonly rows: readonly TimeLineRow[];
}

const width = 1000;
const height = 14;

/** Times as bars on one axis, drawn from a model; what goes on has an open end, what is not known a dotted line. */
export function TimeLine({ caption, ticks, rows }: TimeLineProps): ReactElement {
  return (
    <figure className="time-line">
      <figcaption className="soft small">{caption}</figcaption>
      <div className="time-line-axis" aria-hidden="true">
        <div>
          {ticks.map(({ at, label }) => (
            <span key={label} style={{ insetInlineStart: `${at * 100}%` }}>
              {label}
            </span>
          ))}
        </div>
      </div>
      <ol>
        {rows.map((row) => (
          <li key={row.key}>
            <span className="time-line-label">{row.label}</span>
            <svg viewBox={`0 0 ${width} ${height}`} preserveAspectRatio="none" aria-hidden="true">
              {ticks.map(({ at, label }) => (
                <path key={label} className="time-line-tick" d={`M${at * width} 0V${height}`} />
              ))}
              <Bar row={row} />
            </svg>
            <span className="time-line-said">{row.said}</span>
          </li>
        ))}
      </ol>
    </figure>
  );
}

function Bar({ row: { from, to } }: { readonly row: TimeLineRow }): ReactElement {
  const middle = height / 2;
  if (from === undefined && to === undefined)
    return <path className="time-line-unknown" d={`M0 ${middle}H${width}`} />;
  const [begin, end] = [(from ?? 0) * width, (to ?? 1) * width];
  return (
    <>
      <rect
        className={to === undefined ? "time-line-endless" : "time-line-bar"}
        x={begin}
        y="3"
        width={Math.max(end - begin, 3)}
        height={height - 6}
      />
      {to !== undefined && <path className="time-line-end" d={`M${end} 0V${height}`} />}
    </>
  );
}
