import { CatchBoundary } from "@tanstack/react-router";
import {
  type KeyboardEvent,
  type MouseEvent,
  type ReactElement,
  Suspense,
  useDeferredValue,
  useEffect,
  useId,
  useLayoutEffect,
  useRef,
  useState,
} from "react";
import { LoadFailure } from "../data/load-failure.tsx";
import { lazyScript } from "../design/lazy-script.ts";
import { Loading } from "../design/loading.tsx";
import { useLanguage } from "../words/language.tsx";

/** What stands under the field: loaded when somebody comes near the search. */
export const resultOptions = lazyScript(() => import("../pages/search/result-options.tsx"));

/** The search over the page: a field, and under it what is found. */
export function SearchDialog({ onClose }: { readonly onClose: () => void }): ReactElement {
  const { words } = useLanguage();
  const dialog = useRef<HTMLDialogElement>(null);
  const [typed, setTyped] = useState("");
  const [active, setActive] = useState<string>();
  const [hasList, setHasList] = useState(false);
  const sought = useDeferredValue(typed);
  const list = useId();
  useLayoutEffect(() => {
    const element = dialog.current;
    element?.showModal();
    return () => element?.close();
  }, []);
  useEffect(() => {
    if (active !== undefined) document.getElementById(active)?.scrollIntoView({ block: "nearest" });
  }, [active]);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    const options = [...(dialog.current?.querySelectorAll<HTMLElement>('[role="option"]') ?? [])];
    const at = options.findIndex(({ id }) => id === active);
    const to = placeAfter(event.key, at, options.length);
    if (to !== undefined) {
      event.preventDefault();
      setActive(options[to]?.id);
    } else if (event.key === "Enter") {
      event.preventDefault();
      options[Math.max(at, 0)]?.click();
    }
  };
  const closeOnBackdrop = (event: MouseEvent) => {
    if (event.target === dialog.current) onClose();
  };
  return (
    // The keyboard closes it by Escape (cancel); the click is on what lies behind.
    // biome-ignore lint/a11y/useKeyWithClickEvents: see above
    <dialog
      ref={dialog}
      className="search-dialog"
      aria-label={words.search.open}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      onClick={closeOnBackdrop}
    >
      <div className="search-dialog-head">
        <input
          type="search"
          role="combobox"
          autoFocus
          autoComplete="off"
          spellCheck={false}
          dir="auto"
          enterKeyHint="search"
          placeholder={words.search.field}
          aria-label={words.search.field}
          aria-autocomplete="list"
          aria-expanded={hasList}
          aria-controls={hasList ? list : undefined}
          aria-activedescendant={active}
          value={typed}
          onChange={({ target }) => {
            setTyped(target.value);
            setActive(undefined);
          }}
          onKeyDown={onKeyDown}
        />
        <button type="button" className="icon-button" onClick={onClose} aria-label={words.close}>
          <svg viewBox="0 0 16 16" width="18" height="18" aria-hidden="true">
            <path d="M3 3l10 10M13 3L3 13" stroke="currentColor" strokeWidth="1.6" strokeLinecap="round" />
          </svg>
        </button>
      </div>
      <div className="search-dialog-body">
        <CatchBoundary getResetKey={() => sought} errorComponent={LoadFailure}>
          <Suspense fallback={<Loading label={words.loading} slowLabel={words.slow} />}>
            <Results typed={sought} list={list} active={active} onLeave={onClose} onList={setHasList} />
          </Suspense>
        </CatchBoundary>
      </div>
    </dialog>
  );
}

interface ResultsProps {
  readonly typed: string;
  readonly list: string;
  readonly active: string | undefined;
  readonly onLeave: () => void;
  readonly onList: (isThere: boolean) => void;
}

function Results(props: ResultsProps): ReactElement {
  const { ResultOptions } = resultOptions.read();
  return <ResultOptions {...props} />;
}

/** Where a key leads in a list that goes round. */
function placeAfter(key: string, at: number, length: number): number | undefined {
  if (length === 0) return undefined;
  if (key === "ArrowDown") return (at + 1) % length;
  if (key === "ArrowUp") return at <= 0 ? length - 1 : at - 1;
  return undefined;
}
