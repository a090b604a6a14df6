import type { Organisation } from "@civic/schema";
import { periodWords } from "@civic/schema/words";
import type { ReactElement } from "react";
import { useLanguage } from "../words/language.tsx";

interface StageProps {
  readonly lifeCycle: NonNullable<Organisation["lifeCycle"]>;
}

/** Whether something runs today, and since or until when. */
export function Stage({ lifeCycle: { stage, period } }: StageProps): ReactElement {
  const { words, format, label } = useLanguage();
  const when = period && periodWords(period, { words, format });
  return (
    <>
      {label("life-cycle", stage)}
      {when !== undefined && <span className="soft"> ({when})</span>}
    </>
  );
}
