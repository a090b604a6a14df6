import type { PhaseCode } from "@civic/schema";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import type { ReactElement } from "react";
import { coverageOfPhase } from "../../data/queries.ts";
import { finerPhases, widerPhase } from "../../records/phase-tree.ts";
import { useLanguage } from "../../words/language.tsx";
import "./phase-picker.css";
import { coverageWords } from "./words.ts";

const stages: readonly PhaseCode[] = ["preparedness", "emergency", "follow-up"];

/** The phases along a line of time; the phases inside follow-up stand apart. */
export function PhasePicker({ phase }: { readonly phase: PhaseCode }): ReactElement {
  const own = coverageWords.useWords();
  return (
    <nav className="phase-picker no-print" aria-label={own.phases}>
      <PhaseLinks phases={stages} current={phase} />
      <div className="phase-finer">
        <p className="soft small" id="phase-finer">
          {own.insideFollowUp}
        </p>
        <PhaseLinks phases={finerPhases("follow-up")} current={phase} labelledBy="phase-finer" />
      </div>
    </nav>
  );
}

interface PhaseLinksProps {
  readonly phases: readonly PhaseCode[];
  readonly current: PhaseCode;
  readonly labelledBy?: string;
}

function PhaseLinks({ phases, current, labelledBy }: PhaseLinksProps): ReactElement {
  const { label, language } = useLanguage();
  return (
    <ul aria-labelledby={labelledBy}>
      {phases.map((phase) => (
        <li key={phase}>
          <Link
            to="/$lang/coverage"
            params={{ lang: language }}
            search={({ need }) => ({ phase, ...(need !== undefined && { need }) })}
            resetScroll={false}
            aria-current={phase === current ? "true" : undefined}
            activeProps={{}}
          >
            {label("phase", phase)}
            <PhaseCount phase={phase} />
          </Link>
        </li>
      ))}
    </ul>
  );
}

/**
 * How many fields some record answers in a phase; a phase that none names says so before it is opened. A bare nought would
 * read as if nobody helped then: inside follow-up it says that the sources do not tell its phases apart.
 */
function PhaseCount({ phase }: { readonly phase: PhaseCode }): ReactElement | null {
  const own = coverageWords.useWords();
  const { format } = useLanguage();
  const { data } = useQuery({ ...coverageOfPhase(phase), notifyOnChangeProps: ["data"] });
  if (data === undefined) return null;
  const answered = data.cells.filter(({ level }) => level === "full" || level === "partial").length;
  if (answered === 0)
    return (
      <span className="phase-count">{widerPhase(phase) === undefined ? own.noneYet : own.notSplit}</span>
    );
  return (
    <span className="phase-count" title={own.answered(answered)}>
      <span aria-hidden="true">{format.number(answered)}</span>
      <span className="visually-hidden">{own.answered(answered)}</span>
    </span>
  );
}
