import { type ReactElement, useId } from "react";
import { StateSelect } from "../../records/state-select.tsx";
import { StatesField } from "../../records/states-field.tsx";
import { type Incident, mostHomes } from "./incident-address.ts";
import { incidentWords } from "./words.ts";

interface IncidentFormProps {
  readonly incident: Incident;
  readonly withRecords: readonly string[];
  readonly today: string;
  readonly onChoose: (incident: Incident) => void;
}

/** Where and when it happened, and where those concerned live. */
export function IncidentForm({ incident, withRecords, today, onChoose }: IncidentFormProps): ReactElement {
  const { form } = incidentWords.useWords();
  const day = useId();
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
      <div>
        <label htmlFor={day}>{form.day}</label>
        <input
          id={day}
          type="date"
          className="select"
          max={today}
          value={incident.day}
          onChange={({ target }) => target.value !== "" && onChoose({ ...incident, day: target.value })}
        />
      </div>
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
