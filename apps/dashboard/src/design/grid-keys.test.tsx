import { cleanup, fireEvent, render, screen } from "@testing-library/react";
import type { ReactElement } from "react";
import { afterEach, expect, test, vi } from "vitest";
import { useGridKeys } from "./grid-keys.ts";

afterEach(cleanup);

const rows = ["a", "b", "c"];
const columns = ["1", "2", "3"];

function Grid({ onPress }: { readonly onPress?: (cell: HTMLTableCellElement) => void }): ReactElement {
  const grid = useGridKeys(onPress);
  return (
    <table {...grid}>
      <thead>
        <tr>
          <th>State</th>
          {columns.map((column) => (
            <th key={column}>{column}</th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row}>
            <th>
              <a href={`#${row}`}>{row}</a>
            </th>
            {columns.map((column) => (
              <td key={column} tabIndex={-1}>
                {row + column}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const press = (key: string, more = {}) =>
  fireEvent.keyDown(document.activeElement ?? document.body, { key, ...more });
const here = () => document.activeElement?.textContent;
const stops = () => [...document.querySelectorAll("[tabindex='0']")].map(({ textContent }) => textContent);

test("is one stop, wherever one has gone", () => {
  render(<Grid />);
  expect(stops()).toEqual(["a1"]);
  screen.getByText("b2").focus();
  expect(stops()).toEqual(["b2"]);
});

test("arrows, Home and End go through it and stay inside", () => {
  render(<Grid />);
  screen.getByText("a1").focus();
  const way: readonly (readonly [string, string, object?])[] = [
    ["ArrowRight", "a2"],
    ["ArrowDown", "b2"],
    ["End", "b3"],
    ["ArrowRight", "b3"],
    ["Home", "b"],
    ["ArrowLeft", "b"],
    ["ArrowUp", "a"],
    ["ArrowUp", "a"],
    ["PageDown", "c"],
    ["End", "c3", { ctrlKey: true }],
    ["Home", "a", { ctrlKey: true }],
  ];
  for (const [key, there, more] of way) {
    press(key, more);
    expect(here(), key).toBe(there);
  }
});

test("leaves the keys of the browser to it", () => {
  render(<Grid />);
  screen.getByText("b2").focus();
  const keys: readonly (readonly [string, object])[] = [
    ["ArrowLeft", { altKey: true }],
    ["ArrowRight", { altKey: true }],
    ["ArrowLeft", { metaKey: true }],
    ["Home", { altKey: true }],
    ["PageDown", { ctrlKey: true }],
    ["PageUp", { ctrlKey: true }],
    ["ArrowDown", { shiftKey: true }],
  ];
  // Whether the event was not prevented.
  for (const [key, more] of keys) expect([key, press(key, more)]).toEqual([key, true]);
  expect(here()).toBe("b2");
  expect(press("ArrowLeft")).toBe(false);
});

test("Enter, the space bar and a click press a field, and no header", () => {
  const onPress = vi.fn();
  render(<Grid onPress={onPress} />);
  screen.getByText("b2").focus();
  press("Enter");
  press(" ");
  fireEvent.click(screen.getByText("c3"));
  fireEvent.click(screen.getByText("State"));
  expect(onPress.mock.calls.map(([cell]) => cell.textContent)).toEqual(["b2", "b2", "c3"]);
});
