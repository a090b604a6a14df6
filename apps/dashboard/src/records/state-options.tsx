import { states } from "@civic/schema/compute";
import { memo, type ReactElement } from "react";
import { useLanguage } from "../words/language.tsx";

interface StateOptionsProps {
  readonly withRecords: readonly string[];
}

/** Every State as an option, those with records first. Drawn once: the list is long and never changes. */
export const StateOptions = memo(function StateOptions({ withRecords }: StateOptionsProps): ReactElement {
  const { words, format } = useLanguage();
  const held = new Set(withRecords);
  const groups = [
    { title: words.states.withRecords, codes: withRecords },
    { title: words.states.others, codes: [...states].filter((code) => !held.has(code)) },
  ];
  return (
    <>
      {groups.map(({ title, codes }) => (
        <optgroup key={title} label={title}>
          {[...codes].sort(format.compareRegions).map((code) => (
            <option key={code} value={code}>
              {format.region(code)}
            </option>
          ))}
        </optgroup>
      ))}
    </>
  );
});
