import { type ReactElement, useId } from "react";
import { useLanguage } from "../../words/language.tsx";
import type { SearchChange } from "./equal-search.ts";
import { blocksOf } from "./treatment-cells.ts";
import { equalWords } from "./words.ts";

interface BlockFieldsProps {
  readonly events: readonly string[];
  readonly homes: readonly string[];
  readonly shown: { readonly events: readonly string[]; readonly homes: readonly string[] };
  readonly onChange: (change: SearchChange) => void;
}

/** Which part of the picture is shown, where there are more States than one picture holds. */
export function BlockFields({ events, homes, shown, onChange }: BlockFieldsProps): ReactElement {
  const { blocks } = equalWords.useWords();
  return (
    <div className="equal-controls no-print">
      <BlockField
        label={blocks.rows}
        states={events}
        shown={shown.events}
        onChoose={(state) => onChange({ rows: state })}
      />
      <BlockField
        label={blocks.columns}
        states={homes}
        shown={shown.homes}
        onChoose={(state) => onChange({ columns: state })}
      />
    </div>
  );
}

interface BlockFieldProps {
  readonly label: string;
  readonly states: readonly string[];
  readonly shown: readonly string[];
  readonly onChoose: (state: string) => void;
}

function BlockField({ label, states, shown, onChoose }: BlockFieldProps): ReactElement | null {
  const { format } = useLanguage();
  const { blocks } = equalWords.useWords();
  const id = useId();
  const all = blocksOf(states);
  if (all.length < 2) return null;
  return (
    <div className="equal-choice">
      <label htmlFor={id}>{label}</label>
      <select id={id} className="select" value={shown[0]} onChange={({ target }) => onChoose(target.value)}>
        {all.map((block) => (
          <option key={block[0]} value={block[0]}>
            {blocks.range(format.region(block[0] ?? ""), format.region(block.at(-1) ?? ""))}
          </option>
        ))}
      </select>
    </div>
  );
}
