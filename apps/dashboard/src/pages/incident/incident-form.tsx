import type { ReactElement } from "react";
import { DayField } from "../../records/day-field.tsx";
import { StateSelect } from "../../records/state-select.tsx";
import { StatesField } from "../../records/states-field.tsx";
import { type Incident, mostHomes } from "./incident-address.ts";
import { incidentWords } from "./words.ts";

interface IncidentFormProps {
  readonly incident: Incident;
  readonly withRecords: readonly string[];
  readonly today: string;
  /** A day that the address gives and that is not taken. */
  readonly refusedDay: string | undefined;
  readonly onChoose: (incident: Incident) => void;
}

/** Where and when it happened, and where those concerned live. */
export function IncidentForm({
  incident,
  withRecords,
  today,
  refusedDay,
  onChoose,
}: IncidentFormProps): ReactElement {
  const { form } = incidentWords.useWords();
  const { event: _, ...elsewhere } = incident;
  return (
    <form
      className="incident-form no-print"
      aria-label={form.title}
      onSubmit={(submit) => submit.preventDefault()}
    >
      <StateSelect
        label={form.event}
        withRecords={withRecords}
        value={incident.event}
        anyState
        onChoose={(event) => onChoose(event === undefined ? elsewhere : { ...incident, event })}
      />
      <DayField
        label={form.day}
        day={incident.day}
        refused={refusedDay}
        today={today}
        onChoose={(day) => day !== undefined && onChoose({ ...incident, day })}
      />
      <StatesField
        label={form.homes}
        withRecords={withRecords}
        chosen={incident.homes}
        most={mostHomes}
        onChoose={(homes) => onChoose({ ...incident, homes })}
      />
    </form>
  );
}
