import { type ReactElement, type ReactNode, useId } from "react";
import { DayField } from "../../records/day-field.tsx";
import { steps } from "../../records/limits.ts";
import { StateSelect } from "../../records/state-select.tsx";
import { useLanguage } from "../../words/language.tsx";
import type { Filters } from "./deadlines-search.ts";
import { starts } from "./read-filters.ts";
import { useSpeech } from "./use-speech.ts";

interface DeadlineFiltersProps {
  readonly filters: Filters;
  readonly states: readonly string[];
  readonly day: string | undefined;
  /** A day that the address gives and that is not taken. */
  readonly refused: string | undefined;
  readonly today: string;
  readonly onChange: (filters: Filters) => void;
  readonly onDay: (day: string | undefined) => void;
}

/** By State, step and start, in which order; and the day of the attack, which stays here. */
export function DeadlineFilters(props: DeadlineFiltersProps): ReactElement {
  const { filters, states, day, refused, today, onChange, onDay } = props;
  const { words: shared } = useLanguage();
  const { words } = useSpeech();
  const { filter } = words;
  const change = (part: { readonly [Field in keyof Filters]: string | undefined }) =>
    onChange(Object.fromEntries(Object.entries({ ...filters, ...part }).filter(([, value]) => value)));
  const clockFrom: Readonly<Record<string, string>> = shared.clockFrom;
  return (
    <search className="deadline-filters no-print" aria-label={filter.title}>
      <StateSelect withRecords={states} value={filters.state} onChoose={(state) => change({ state })} />
      <Choice title={filter.step} value={filters.step} onChoose={(step) => change({ step })}>
        <option value="">{filter.anyStep}</option>
        {steps.map((step) => (
          <option key={step} value={step}>
            {words.steps[step]}
          </option>
        ))}
      </Choice>
      <Choice title={filter.start} value={filters.start} onChoose={(start) => change({ start })}>
        <option value="">{filter.anyStart}</option>
        {starts.map((start) => (
          <option key={start} value={start}>
            {clockFrom[start]}
          </option>
        ))}
      </Choice>
      <Choice title={filter.sort} value={filters.sort} onChoose={(sort) => change({ sort })}>
        <option value="">{filter.length}</option>
        <option value="state">{filter.state}</option>
        <option value="start">{filter.byStart}</option>
      </Choice>
      <DayField label={words.day} {...{ day, refused, today }} onChoose={onDay} />
    </search>
  );
}

interface ChoiceProps {
  readonly title: string;
  readonly value: string | undefined;
  readonly onChoose: (value: string | undefined) => void;
  readonly children: ReactNode;
}

function Choice({ title, value, onChoose, children }: ChoiceProps): ReactElement {
  const id = useId();
  return (
    <div>
      <label htmlFor={id}>{title}</label>
      <select
        id={id}
        className="select"
        value={value ?? ""}
        onChange={({ target }) => onChoose(target.value === "" ? undefined : target.value)}
      >
        {children}
      </select>
    </div>
  );
}
