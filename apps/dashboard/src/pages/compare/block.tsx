import { memo, type ReactElement, useState } from "react";
import { BlockCards } from "./block-cards.tsx";
import type { BlockContent } from "./block-content.ts";
import { BlockTable } from "./block-table.tsx";
import { compareWords } from "./words.ts";

interface BlockProps extends BlockContent {
  readonly isOpen: boolean;
  /** Else a card for each row. */
  readonly asTable: boolean;
  readonly onToggle: (block: BlockContent["block"]) => void;
}

/** One part of the comparison; what is in it is made when it is first opened. */
export const Block = memo(function Block({
  isOpen,
  asTable,
  onToggle,
  ...content
}: BlockProps): ReactElement {
  const own = compareWords.useWords();
  const [everOpened, setEverOpened] = useState(isOpen);
  if (isOpen && !everOpened) setEverOpened(true);
  const { block, rows, isShown } = content;
  const count = rows.filter(isShown).length;
  const View = asTable ? BlockTable : BlockCards;
  return (
    <section
      className={isOpen ? "compare-block" : "compare-block no-print"}
      id={`part-${block}`}
      hidden={count === 0}
    >
      <h2>
        <button
          type="button"
          className="compare-block-title"
          aria-expanded={isOpen}
          onClick={() => onToggle(block)}
        >
          <span className="compare-block-sign" aria-hidden="true">
            {isOpen ? "−" : "+"}
          </span>
          {own.blocks[block]}
          <span className="soft small">{own.rows(count)}</span>
        </button>
      </h2>
      {everOpened && (
        <div hidden={!isOpen}>
          <View {...content} />
        </div>
      )}
    </section>
  );
});
