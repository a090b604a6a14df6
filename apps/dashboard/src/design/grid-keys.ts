import {
  type FocusEvent,
  type KeyboardEvent,
  type MouseEvent,
  type RefObject,
  useCallback,
  useLayoutEffect,
  useRef,
} from "react";

/** What a `<table>` is given to be a grid and one stop of the keyboard. */
export interface GridKeys {
  readonly role: "grid";
  readonly "aria-readonly": true;
  readonly ref: RefObject<HTMLTableElement | null>;
  readonly onKeyDown: (event: KeyboardEvent<HTMLTableElement>) => void;
  readonly onFocus: (event: FocusEvent<HTMLTableElement>) => void;
  readonly onClick: (event: MouseEvent<HTMLTableElement>) => void;
}

/** Rows that Page Up and Page Down go over. */
const page = 10;
const widgets = "a[href], button";

/**
 * Lets a table with the role of a grid be one stop of the Tab key, with arrows, Home, End, Page Up, Page Down, and Control with
 * Home or End inside (the grid pattern of the ARIA Authoring Practices). A cell that holds a link or a button leads to it; any
 * other data cell bears `tabIndex={-1}` and is pressed by a click, Enter or the space bar. A header without a link is no stop.
 */
export function useGridKeys(onPress?: (cell: HTMLTableCellElement) => void): GridKeys {
  const ref = useRef<HTMLTableElement>(null);
  const current = useRef<HTMLElement>(undefined);
  // The one stop is kept in the table itself: to draw thousands of cells anew for each key would be too slow.
  const makeStop = useCallback((stop: HTMLElement) => {
    if (current.current && current.current !== stop) current.current.tabIndex = -1;
    stop.tabIndex = 0;
    current.current = stop;
  }, []);
  useLayoutEffect(() => {
    const table = ref.current;
    if (table === null) return;
    for (const widget of table.querySelectorAll<HTMLElement>(widgets)) widget.tabIndex = -1;
    const kept = current.current && table.contains(current.current) ? current.current : firstStop(table);
    if (kept) makeStop(kept);
  });
  const onKeyDown = useCallback((event: KeyboardEvent<HTMLTableElement>) => {
    const cell = cellOf(event.target);
    if (cell === undefined) return;
    if ((event.key === "Enter" || event.key === " ") && event.target === cell && isOurs(event)) {
      event.preventDefault();
      cell.click();
      return;
    }
    const next = nextStop(cell, event);
    if (next === undefined) return;
    event.preventDefault();
    stopOf(next)?.focus();
  }, []);
  const onFocus = useCallback(
    ({ target }: FocusEvent<HTMLTableElement>) => {
      const cell = cellOf(target);
      const stop = cell && stopOf(cell);
      if (stop) makeStop(stop);
    },
    [makeStop],
  );
  const onClick = useCallback(
    ({ target }: MouseEvent<HTMLTableElement>) => {
      const cell = cellOf(target);
      if (cell && isPressed(cell)) onPress?.(cell);
    },
    [onPress],
  );
  return { role: "grid", "aria-readonly": true, ref, onKeyDown, onFocus, onClick };
}

function cellOf(target: EventTarget): HTMLTableCellElement | undefined {
  return (target instanceof Element && target.closest<HTMLTableCellElement>("td, th")) || undefined;
}

/** A data cell without a link or a button is pressed itself. */
function isPressed(cell: HTMLTableCellElement): boolean {
  return cell.tagName === "TD" && cell.hasAttribute("tabindex") && cell.querySelector(widgets) === null;
}

function stopOf(cell: HTMLTableCellElement): HTMLElement | undefined {
  const widget = cell.querySelector<HTMLElement>(widgets);
  if (widget) return widget;
  return cell.hasAttribute("tabindex") ? cell : undefined;
}

function stopsIn(row: HTMLTableRowElement | undefined): HTMLTableCellElement[] {
  return row ? [...row.cells].filter((cell) => stopOf(cell) !== undefined) : [];
}

function firstStop(table: HTMLTableElement): HTMLElement | undefined {
  for (const row of table.rows) {
    const cell = stopsIn(row).find(isPressed) ?? stopsIn(row)[0];
    if (cell) return stopOf(cell);
  }
  return undefined;
}

type Pressed = Pick<KeyboardEvent, "key" | "ctrlKey" | "metaKey" | "altKey" | "shiftKey">;

/** Keys with others belong to the browser: Alt with an arrow goes back, Control with Page Down to another tab. */
function isOurs({ key, ctrlKey, metaKey, altKey, shiftKey }: Pressed): boolean {
  if (altKey || shiftKey) return false;
  return !(ctrlKey || metaKey) || key === "Home" || key === "End";
}

function nextStop(cell: HTMLTableCellElement, pressed: Pressed): HTMLTableCellElement | undefined {
  if (!isOurs(pressed)) return undefined;
  const row = cell.closest("tr");
  const table = cell.closest("table");
  if (row === null || table === null) return undefined;
  const rows = [...table.rows].filter((each) => [...each.cells].some((one) => stopOf(one) !== undefined));
  const own = stopsIn(row);
  const at = rows.indexOf(row);
  const inRow = (to: number) => {
    const there = stopsIn(rows[Math.max(0, Math.min(rows.length - 1, to))]);
    return there.find(({ cellIndex }) => cellIndex >= cell.cellIndex) ?? there.at(-1);
  };
  const isFar = pressed.ctrlKey || pressed.metaKey;
  // The arrows go the way they point, whichever way the lines run.
  const forward = getComputedStyle(table).direction === "rtl" ? -1 : 1;
  switch (pressed.key) {
    case "ArrowRight":
      return own[own.indexOf(cell) + forward];
    case "ArrowLeft":
      return own[own.indexOf(cell) - forward];
    case "ArrowDown":
      return inRow(at + 1);
    case "ArrowUp":
      return inRow(at - 1);
    case "PageDown":
      return inRow(at + page);
    case "PageUp":
      return inRow(at - page);
    case "Home":
      return isFar ? stopsIn(rows[0])[0] : own[0];
    case "End":
      return isFar ? stopsIn(rows.at(-1)).at(-1) : own.at(-1);
    default:
      return undefined;
  }
}
