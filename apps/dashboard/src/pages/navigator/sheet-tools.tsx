import type { CivicRecord, Digest } from "@civic/schema";
import type { Navigation } from "@civic/schema/compute";
import {
  isLanguage,
  type Language as LanguageTag,
  languages,
  languageTags,
  loadSheetLanguage,
} from "@civic/schema/languages";
import type { Sheet } from "@civic/schema/sheet";
import { type ReactElement, useEffect, useId, useState } from "react";
import { createPortal, flushSync } from "react-dom";
import { saveFile } from "../../design/save-file.ts";
import { useLanguage } from "../../words/language.tsx";
import { loadedAhead, sheetPress } from "./load-press.ts";
import "./sheet-tools.css";
import { navigatorWords } from "./words.ts";

interface SheetToolsProps {
  readonly navigation: Navigation;
  readonly records: readonly CivicRecord[];
  /** Digests by id, where the records are projections. */
  readonly digests: ReadonlyMap<string, Digest> | undefined;
  /** Whether the person looks for somebody: then those who search come first. */
  readonly isLooking: boolean;
}

type Made = Awaited<ReturnType<typeof make>>;

/** The sheet to take along, in any of the languages: printed alone, or saved as a file. It is made here; nothing is sent. */
export function SheetTools({ navigation, records, digests, isLooking }: SheetToolsProps): ReactElement {
  const own = navigatorWords.useWords();
  const { language } = useLanguage();
  const { sheet: said } = own;
  const [chosen, setChosen] = useState<LanguageTag>();
  const tag = chosen ?? language;
  const [made, setMade] = useState<Made>();
  const [failed, setFailed] = useState(false);
  const id = useId();
  useEffect(() => loadedAhead(tag), [tag]);
  useEffect(() => {
    if (made === undefined) return;
    const forget = () => setMade(undefined);
    addEventListener("afterprint", forget);
    return () => removeEventListener("afterprint", forget);
  }, [made]);
  const withSheet = async (use: (sheet: Made) => void) => {
    try {
      const sheet = await make({ navigation, records, digests, isLooking }, tag);
      setFailed(false);
      use(sheet);
    } catch {
      setFailed(true);
    }
  };
  const print = (sheet: Made) => {
    flushSync(() => setMade(sheet));
    globalThis.print();
  };
  const save = ({ sheet, html }: Made) =>
    saveFile({ name: fileName(sheet), type: "text/html;charset=utf-8", text: html(sheet) });
  return (
    <section className="sheet-tools no-print" aria-labelledby={`${id}-title`}>
      <h3 id={`${id}-title`}>{said.title}</h3>
      <p className="soft small">{said.lead}</p>
      <div className="sheet-choices">
        <select
          className="select"
          aria-label={said.language}
          value={tag}
          onChange={({ target }) => isLanguage(target.value) && setChosen(target.value)}
        >
          {languageTags.map((each) => (
            <option key={each} value={each} lang={each}>
              {languages[each].name}
            </option>
          ))}
        </select>
        <button type="button" className="button" onClick={() => withSheet(print)}>
          {said.print}
        </button>
        <button type="button" className="button" onClick={() => withSheet(save)}>
          {said.save}
        </button>
      </div>
      {failed && <p role="alert">{said.failed}</p>}
      {made && createPortal(<made.Paper sheet={made.sheet} />, document.body)}
    </section>
  );
}

async function make({ navigation, records, digests, isLooking }: SheetToolsProps, tag: LanguageTag) {
  const [press, language] = await Promise.all([sheetPress.loaded(), loadSheetLanguage(tag)]);
  const sheet = press.sheetOf(navigation, records, language, { isLooking, ...(digests && { digests }) });
  return { sheet, html: press.sheetHtml, Paper: press.SheetPaper };
}

function fileName({ language, basis }: Sheet): string {
  return `civic-sheet-${basis.today}-${language}.html`;
}
