import type { NeedCode, PhaseCode } from "@civic/schema";
import { Link } from "@tanstack/react-router";
import type { ReactElement } from "react";
import { Glyph } from "../../design/glyph.tsx";
import { levelGlyph } from "../../records/level.ts";
import type { NeedCell } from "./needs-model.ts";
import { type Speech, useSpeech } from "./use-speech.ts";

interface NeedCellProps {
  readonly cell: NeedCell;
  readonly need: NeedCode;
  readonly phase: PhaseCode;
}

/** What the records of a State say of a need; leads to the services behind it. */
export function NeedCellView({ cell, need, phase }: NeedCellProps): ReactElement {
  const speech = useSpeech();
  const { language } = speech.phrasing;
  return (
    <Link
      className={`level level-${cell.level} need-cell`}
      to="/$lang/coverage"
      params={{ lang: language }}
      search={{ phase, state: cell.state, cell: need }}
    >
      <Glyph shape={levelGlyph[cell.level]} />
      {needCellWords(cell, speech)}
    </Link>
  );
}

/** The same in words alone. */
export function needCellWords({ level, closed }: NeedCell, { words, phrasing }: Speech): string {
  const said = level === "unknown" ? words.needs.without : phrasing.label("coverage-level", level);
  return closed ? `${said} (${words.needs.closed})` : said;
}
