import type { CompensationScheme } from "@civic/schema";
import { reading } from "@civic/schema/words";
import { memo, type ReactElement } from "react";
import { Disclosure } from "../../design/disclosure.tsx";
import { schemeKey } from "../../records/anchor.ts";
import { Localised } from "../../records/localised.tsx";
import { useLanguage } from "../../words/language.tsx";
import { listsHeads, toggleScheme } from "./compensation-model.ts";
import "./scheme-picker.css";
import { compensationWords } from "./words.ts";

interface SchemePickerProps {
  readonly schemes: readonly CompensationScheme[];
  readonly shown: readonly CompensationScheme[];
  readonly onChoose: (keys: readonly string[] | undefined) => void;
}

/** Which schemes stand side by side, State by State. */
export const SchemePicker = memo(function SchemePicker({
  schemes,
  shown,
  onChoose,
}: SchemePickerProps): ReactElement {
  const own = compensationWords.useWords();
  const { format } = useLanguage();
  const states = [...new Set(schemes.map((scheme) => scheme.jurisdiction))];
  return (
    <div className="scheme-picker no-print">
      <Disclosure title={own.schemes} line={own.chosen(shown.length, schemes.length)} printed={false}>
        <fieldset>
          <legend className="visually-hidden">{own.schemes}</legend>
          {states.map((state) => (
            <div key={state} className="scheme-picker-state">
              <p className="soft">{format.region(state)}</p>
              <ul>
                {schemes
                  .filter((scheme) => scheme.jurisdiction === state)
                  .map((scheme) => (
                    <li key={scheme.id}>
                      <label className="choice">
                        <input
                          type="checkbox"
                          checked={shown.includes(scheme)}
                          onChange={() => onChoose(toggleScheme(schemes, shown, scheme))}
                        />
                        <span>
                          <Localised of={scheme} text={scheme.name} />
                          {!listsHeads(scheme) && (
                            <span className="soft small">{` (${own.noHeadsMark})`}</span>
                          )}
                        </span>
                      </label>
                    </li>
                  ))}
              </ul>
            </div>
          ))}
        </fieldset>
      </Disclosure>
    </div>
  );
});

/** One scheme at a time, for a narrow screen. */
export const SchemeSelect = memo(function SchemeSelect({
  schemes,
  shown,
  onChoose,
}: SchemePickerProps): ReactElement {
  const own = compensationWords.useWords();
  const { words, format, language } = useLanguage();
  const [current] = shown;
  return (
    <label className="scheme-select no-print">
      <span>{own.pickOne}</span>
      <select
        className="select"
        value={current && schemeKey(current.id)}
        onChange={(event) => onChoose([event.target.value])}
      >
        {schemes.map((scheme) => (
          <option key={scheme.id} value={schemeKey(scheme.id)}>
            {`${format.region(scheme.jurisdiction)}${words.colon}${reading(scheme.name, scheme, language).text}`}
          </option>
        ))}
      </select>
    </label>
  );
});
