import type { CivicRecord, Clock, LocalisedText } from "@civic/schema";
import { clockWords } from "@civic/schema/words";
import type { ReactElement } from "react";
import { useLanguage } from "../words/language.tsx";
import { endedOn } from "./ended-clock.ts";
import { evidenceOf } from "./evidence.ts";
import { Localised } from "./localised.tsx";
import { Sources } from "./sources.tsx";
import { useToday } from "./use-today.ts";
import "./clocks.css";

interface ClocksProps {
  readonly of: CivicRecord;
  readonly clocks: readonly Clock[];
  /** Only the deadline and whom it concerns. */
  readonly brief?: boolean;
}

/** Deadlines in words, each with whom it concerns and what changes it. */
export function Clocks({ of, clocks, brief = false }: ClocksProps): ReactElement {
  const { words, format } = useLanguage();
  const today = useToday();
  return (
    <ul className="clocks">
      {clocks.map((clock) => (
        <li key={clock.id ?? JSON.stringify(clock)}>
          <p className="clock-words">{clockWords(clock, { words, format })}</p>
          <Ended on={endedOn(clock, today)} />
          <Remark of={of} text={clock.appliesTo} />
          {!brief && <ClockConditions of={of} clock={clock} />}
        </li>
      ))}
    </ul>
  );
}

/** That a time is over for everybody stands before whom it was for. */
function Ended({ on }: { readonly on: string | undefined }): ReactElement | null {
  const { words, format } = useLanguage();
  return on === undefined ? null : (
    <p className="soft clock-ended">{words.timeLimit.overSince(format.date(on))}</p>
  );
}

interface ClockConditionsProps {
  readonly of: CivicRecord;
  readonly clock: Clock;
}

function ClockConditions({ of, clock }: ClockConditionsProps): ReactElement {
  const { words } = useLanguage();
  return (
    <>
      <Remark of={of} name={words.clock.suspended} text={clock.suspendedWhile} />
      {clock.suspensions?.map((each) => (
        <Remark key={JSON.stringify(each)} of={of} name={words.clock.suspended} text={each.reason} />
      ))}
      <Remark of={of} name={words.clock.extended} text={clock.extendedFor} />
      <Remark of={of} name={words.clock.late} text={clock.lateClaim} />
      <Remark of={of} text={clock.note} />
      {clock.provenance && <Sources evidence={evidenceOf(of, clock)} />}
    </>
  );
}

interface RemarkProps {
  readonly of: CivicRecord;
  readonly name?: string;
  readonly text: LocalisedText | undefined;
}

function Remark({ of, name, text }: RemarkProps): ReactElement | null {
  const { words } = useLanguage();
  if (text === undefined) return null;
  return (
    <p className="soft small">
      {name !== undefined && name + words.colon}
      <Localised of={of} text={text} />
    </p>
  );
}
