import { type ReactElement, useId, useState } from "react";
import { useLanguage } from "../words/language.tsx";
import { dayTyped } from "./day-typed.ts";

interface DayFieldProps {
  readonly label: string;
  readonly day: string | undefined;
  /** A day that the address gives and that is not taken. */
  readonly refused: string | undefined;
  readonly today: string;
  readonly onChoose: (day: string | undefined) => void;
}

/** Asks for the day of an attack; a day that cannot be one stays in the field, which says why it is not taken. */
export function DayField({ label, day, refused, today, onChoose }: DayFieldProps): ReactElement {
  const { words, format } = useLanguage();
  const field = useId();
  const reason = useId();
  const [typed, setTyped] = useState<string>();
  const [before, setBefore] = useState(day);
  if (day !== before) {
    setBefore(day);
    setTyped(undefined);
  }
  const isTaken = (value: string) => value === "" || dayTyped(value, today) !== undefined;
  const isRefused = typed !== undefined && !isTaken(typed);
  const notTaken = isRefused ? typed : typed === undefined ? refused : undefined;
  const choose = (value: string) => {
    setTyped(value);
    if (isTaken(value)) onChoose(value === "" ? undefined : value);
  };
  return (
    <div>
      <label htmlFor={field}>{label}</label>
      <input
        id={field}
        type="date"
        className="select"
        max={today}
        value={typed ?? day ?? ""}
        aria-invalid={isRefused}
        aria-describedby={notTaken === undefined ? undefined : reason}
        onChange={({ target }) => choose(target.value)}
        onBlur={() => typed === "" && setTyped(undefined)}
      />
      <div role="status">
        {notTaken !== undefined && (
          <p id={reason} className="small">
            {words.dayNotTaken(format.date(notTaken), format.date(today))}
          </p>
        )}
      </div>
    </div>
  );
}
