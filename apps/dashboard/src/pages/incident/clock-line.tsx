import type { ReactElement } from "react";
import { type BoardLimit, placeOfDay } from "./clocks-model.ts";

interface ClockLineProps {
  readonly limit: BoardLimit & { readonly earliest: string };
  readonly first: string;
  readonly last: string;
}

/** One time limit on the line from the attack to the last of all days; the cells beside it say the same in words. */
export function ClockLine({ limit: { earliest, opensOn }, first, last }: ClockLineProps): ReactElement {
  const at = (day: string) => `${(placeOfDay(day, { first, last }) * 96 + 2).toFixed(2)}%`;
  return (
    <svg className="clock-line" width="100%" height="14" aria-hidden="true">
      <line x1={at(first)} x2={at(last)} y1="7" y2="7" className="clock-line-all" />
      <line x1={at(opensOn ?? first)} x2={at(earliest)} y1="7" y2="7" className="clock-line-run" />
      <circle cx={at(earliest)} cy="7" r="4.5" className="clock-line-end" />
    </svg>
  );
}
