import { useSuspenseQuery } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { type ReactElement, useId } from "react";
import { statesWithRecords } from "../../data/queries.ts";
import { StatesField } from "../../records/states-field.tsx";
import { type Group, groups, most, type ReportSearch } from "./report-search.ts";
import { useSpeech } from "./use-speech.ts";

interface ReportChoiceProps {
  readonly states: readonly string[];
  readonly group: Group | undefined;
}

/** Whom the report is about: States one by one, or a group of them. */
export function ReportChoice({ states, group }: ReportChoiceProps): ReactElement {
  const { words } = useSpeech();
  const { choice } = words;
  const navigate = useNavigate({ from: "/$lang/report" });
  const { data: withRecords } = useSuspenseQuery(statesWithRecords());
  const id = useId();
  const show = (search: ReportSearch) => void navigate({ search, resetScroll: false });
  return (
    <search className="report-choice no-print" aria-label={choice.title}>
      <div>
        <label htmlFor={id}>{choice.group}</label>
        <select
          id={id}
          className="select"
          value={group ?? ""}
          onChange={({ target }) => {
            const chosen = groups.find((each) => each === target.value);
            show(chosen === undefined ? {} : { group: chosen });
          }}
        >
          <option value="">{choice.named}</option>
          {groups.map((each) => (
            <option key={each} value={each}>
              {choice[each]}
            </option>
          ))}
        </select>
      </div>
      {group === undefined && (
        <StatesField
          withRecords={withRecords}
          chosen={states}
          onChoose={(chosen) => show(chosen.length > 0 ? { states: chosen } : {})}
          most={most}
        />
      )}
    </search>
  );
}
