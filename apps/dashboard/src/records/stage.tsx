import type { Organisation } from "@civic/schema";
import { periodWords } from "@civic/schema/words";
import type { ReactElement } from "react";
import { useLanguage } from "../words/language.tsx";
import { plannedBefore } from "./planned.ts";
import { useToday } from "./use-today.ts";

interface StageProps {
  readonly lifeCycle: NonNullable<Organisation["lifeCycle"]>;
}

/** Whether something runs today, and since or until when; of a plan, for when it is or was. */
export function Stage({ lifeCycle }: StageProps): ReactElement {
  const { words, format, label } = useLanguage();
  const { stage, period } = lifeCycle;
  const past = plannedBefore(lifeCycle, useToday());
  if (past !== undefined) return <>{words.wasPlannedFor(format.date(past))}</>;
  const isPlan = stage === "planned" && period?.from !== undefined && period.until === undefined;
  const when = isPlan ? format.date(period.from ?? "") : period && periodWords(period, { words, format });
  return (
    <>
      {label("life-cycle", stage)}
      {when !== undefined && <span className="soft"> ({when})</span>}
    </>
  );
}
