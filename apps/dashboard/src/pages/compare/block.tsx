import { memo, type ReactElement } from "react";
import { useMediaQuery, wideEnoughForTables } from "../../design/media-query.ts";
import { BlockCards } from "./block-cards.tsx";
import type { BlockContent } from "./block-content.ts";
import { BlockTable } from "./block-table.tsx";
import { compareWords } from "./words.ts";

interface BlockProps extends BlockContent {
  readonly isOpen: boolean;
  readonly onToggle: (block: BlockContent["block"]) => void;
}

/** One part of the comparison; what is in it is drawn while it is open. */
export const Block = memo(function Block({ isOpen, onToggle, ...content }: BlockProps): ReactElement {
  const own = compareWords.useWords();
  const wide = useMediaQuery(wideEnoughForTables);
  const paper = useMediaQuery("print");
  const { block, rows } = content;
  const View = wide || paper ? BlockTable : BlockCards;
  return (
    <section className="compare-block" id={`part-${block}`}>
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
          <span className="soft small">{own.rows(rows.length)}</span>
        </button>
      </h2>
      {isOpen && <View {...content} />}
    </section>
  );
});
