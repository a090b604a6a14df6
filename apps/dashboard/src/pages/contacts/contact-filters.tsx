import { type ReactElement, type ReactNode, useId } from "react";
import { finerNeeds, topNeeds } from "../../records/need-tree.ts";
import { allPhases } from "../../records/phase-tree.ts";
import { StateSelect } from "../../records/state-select.tsx";
import { useLanguage } from "../../words/language.tsx";
import { type Filters, narrowings } from "./contacts-search.ts";
import { useSpeech } from "./use-speech.ts";

interface ContactFiltersProps {
  readonly filters: Filters;
  readonly states: readonly string[];
  /** Kinds of bodies that there are. */
  readonly types: readonly string[];
  readonly onChange: (filters: Filters) => void;
}

/** By State, need, phase, kind of body, and what is known of the number. */
export function ContactFilters({ filters, states, types, onChange }: ContactFiltersProps): ReactElement {
  const { label } = useLanguage();
  const { filter } = useSpeech().words;
  const change = (part: { readonly [Field in keyof Filters]: string | undefined }) =>
    onChange(Object.fromEntries(Object.entries({ ...filters, ...part }).filter(([, value]) => value)));
  const byLabel = types.toSorted((one, other) =>
    label("provider-type", one).localeCompare(label("provider-type", other)),
  );
  return (
    <search className="contact-filters no-print" aria-label={filter.title}>
      <StateSelect withRecords={states} value={filters.state} onChoose={(state) => change({ state })} />
      <Choice
        title={filter.need}
        any={filter.anyNeed}
        value={filters.need}
        onChoose={(need) => change({ need })}
      >
        {topNeeds.map((need) => (
          <optgroup key={need} label={label("need", need)}>
            <option value={need}>{label("need", need)}</option>
            {finerNeeds(need).map((finer) => (
              <option key={finer} value={finer}>
                {label("need", finer)}
              </option>
            ))}
          </optgroup>
        ))}
      </Choice>
      <Choice
        title={filter.phase}
        any={filter.anyPhase}
        value={filters.phase}
        onChoose={(phase) => change({ phase })}
      >
        <Options codes={allPhases} say={(code) => label("phase", code)} />
      </Choice>
      <Choice
        title={filter.type}
        any={filter.anyType}
        value={filters.type}
        onChoose={(type) => change({ type })}
      >
        <Options codes={byLabel} say={(code) => label("provider-type", code)} />
      </Choice>
      <Choice title={filter.only} any={filter.all} value={filters.only} onChoose={(only) => change({ only })}>
        {narrowings.map((each) => (
          <option key={each} value={each}>
            {filter[each]}
          </option>
        ))}
      </Choice>
    </search>
  );
}

interface OptionsProps {
  readonly codes: readonly string[];
  readonly say: (code: string) => string;
}

function Options({ codes, say }: OptionsProps): ReactElement {
  return (
    <>
      {codes.map((code) => (
        <option key={code} value={code}>
          {say(code)}
        </option>
      ))}
    </>
  );
}

interface ChoiceProps {
  readonly title: string;
  readonly any: string;
  readonly value: string | undefined;
  readonly onChoose: (value: string | undefined) => void;
  readonly children: ReactNode;
}

function Choice({ title, any, value, onChoose, children }: ChoiceProps): ReactElement {
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
        <option value="">{any}</option>
        {children}
      </select>
    </div>
  );
}
