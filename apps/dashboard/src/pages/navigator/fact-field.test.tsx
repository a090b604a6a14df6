import type { EligibilityFactCode } from "@civic/schema";
import { cleanup, fireEvent, render, screen } from "@testing-library/react";
import { type ReactElement, useState } from "react";
import { afterEach, describe, expect, test, vi } from "vitest";
import { english, french } from "../../../tests/languages.ts";
import { type Language, LanguageContext } from "../../words/language.tsx";
import { FactField } from "./fact-field.tsx";
import { everyFact, type FactValue, factConcept } from "./fact-register.ts";

afterEach(cleanup);

const offered = { withRecords: ["be", "fr"], regions: ["au-nsw", "au-elsewhere"] };

interface Shown {
  readonly value?: FactValue;
  readonly finding?: string;
  readonly language?: Language;
}

/** Draws a question as the page does: what is answered comes back as its value. */
function show(fact: EligibilityFactCode, { value, finding, language = english }: Shown = {}) {
  const answers = vi.fn<(value: FactValue | undefined) => void>();
  function Held(): ReactElement {
    const [held, setHeld] = useState(value);
    const answer = (_: string, next: FactValue | undefined) => {
      answers(next);
      setHeld(next);
    };
    return <FactField fact={fact} value={held} onAnswer={answer} offered={offered} finding={finding} />;
  }
  render(
    <LanguageContext value={language}>
      <Held />
    </LanguageContext>,
  );
  return answers;
}

describe("every fact of the list", () => {
  test.each(everyFact)("%s has a question in both languages and begins as not known", (fact) => {
    for (const language of [english, french]) {
      show(fact, { language });
      const question = language.words.questions[fact];
      const { unknown } = language.words.navigator.form;
      const { type, multiple, list } = factConcept(fact);
      if (type === "boolean" || (multiple && list)) {
        const group = screen.getByRole("group", { name: question });
        expect(group.querySelectorAll("input:checked")).toHaveLength(1);
        expect(screen.getByLabelText<HTMLInputElement>(unknown).checked).toBe(true);
      } else {
        // Labels are read with plain spaces where no line may break.
        const label = question.replaceAll("\u00a0", " ");
        const control = screen.getByLabelText<HTMLInputElement | HTMLSelectElement>(label);
        expect(control.value).toBe("");
        expect(screen.getAllByText(unknown).length).toBeGreaterThan(0);
      }
      expect(document.querySelectorAll("textarea")).toHaveLength(0);
      cleanup();
    }
  });
});

describe("yes or no", () => {
  test("three answers, each possible at any time", () => {
    const answers = show("civil-party");
    for (const word of ["Yes", "No", "Not known"]) fireEvent.click(screen.getByRole("radio", { name: word }));
    expect(answers.mock.calls).toEqual([[true], [false], [undefined]]);
    expect(screen.getByText("The person can usually tell.")).toBeTruthy();
  });
});

describe("one code or State", () => {
  test("a code of the list", () => {
    const answers = show("kinship-to-victim");
    const select = screen.getByLabelText(english.words.questions["kinship-to-victim"]);
    fireEvent.change(select, { target: { value: "sibling" } });
    fireEvent.change(select, { target: { value: "" } });
    expect(answers.mock.calls).toEqual([["sibling"], [undefined]]);
  });

  test("a State, those with records first", () => {
    const answers = show("residence-at-event");
    const select = screen.getByLabelText(english.words.questions["residence-at-event"]);
    const [first, second] = select.querySelectorAll("optgroup");
    expect([...(first?.children ?? [])].map((option) => option.textContent)).toEqual(["Belgium", "France"]);
    expect((first?.children.length ?? 0) + (second?.children.length ?? 0)).toBe(249);
    fireEvent.change(select, { target: { value: "jp" } });
    expect(answers).toHaveBeenLastCalledWith("jp");
  });

  test("a part of the State of the event", () => {
    show("event-region");
    const options = [...document.querySelectorAll("option")].map((option) => option.textContent);
    expect(options).toEqual(["Not known", "New South Wales", "Another part of the State"]);
  });
});

describe("several", () => {
  test("codes: what is chosen takes the place of not known, and gives it back", () => {
    const answers = show("victim-status");
    const box = (name: string) => screen.getByRole("checkbox", { name });
    fireEvent.click(box("Witness"));
    fireEvent.click(box("Hostage or abducted person"));
    expect(box("Not known")).toHaveProperty("checked", false);
    fireEvent.click(box("Witness"));
    fireEvent.click(box("Hostage or abducted person"));
    expect(answers.mock.calls).toEqual([[["witness"]], [["witness", "hostage"]], [["hostage"]], [undefined]]);
    expect(box("Not known")).toHaveProperty("checked", true);
  });

  test("States: added one by one, removed by name", () => {
    const answers = show("nationality");
    const select = screen.getByLabelText(english.words.questions.nationality);
    fireEvent.change(select, { target: { value: "fr" } });
    fireEvent.change(select, { target: { value: "jp" } });
    fireEvent.click(screen.getByRole("button", { name: "Remove France" }));
    expect(document.activeElement).toBe(select);
    fireEvent.click(screen.getByRole("button", { name: "Remove Japan" }));
    expect(answers.mock.calls).toEqual([[["fr"]], [["fr", "jp"]], [["jp"]], [undefined]]);
  });

  test("none is an answer only where it can be one", () => {
    show("nationality");
    expect(screen.queryByRole("option", { name: "None" })).toBeNull();
    cleanup();
    const answers = show("designated-by");
    fireEvent.change(screen.getByLabelText(english.words.questions["designated-by"]), {
      target: { value: "none" },
    });
    expect(answers).toHaveBeenLastCalledWith([]);
  });
});

describe("written answers", () => {
  test("a day counts once its year is written in full", () => {
    const answers = show("death-date");
    const field = screen.getByLabelText(english.words.questions["death-date"]);
    fireEvent.change(field, { target: { value: "0002-03-22" } });
    expect(answers).not.toHaveBeenCalled();
    fireEvent.change(field, { target: { value: "2024-03-22" } });
    expect(answers).toHaveBeenLastCalledWith("2024-03-22");
    fireEvent.click(screen.getByRole("button", { name: "Not known" }));
    expect(answers).toHaveBeenLastCalledWith(undefined);
    expect(document.activeElement).toBe(field);
  });

  test("a number with its unit; what is none is not known and is said to be none", () => {
    const answers = show("disability-degree");
    const field = screen.getByLabelText(english.words.questions["disability-degree"]);
    expect(screen.getByText("per cent")).toBeTruthy();
    fireEvent.change(field, { target: { value: "12,5" } });
    expect(answers).toHaveBeenLastCalledWith(12.5);
    fireEvent.change(field, { target: { value: "12x" } });
    expect(answers).toHaveBeenLastCalledWith(undefined);
    expect(field.getAttribute("aria-invalid")).toBe("true");
    const said = document.getElementById(field.getAttribute("aria-describedby")?.split(" ").at(-1) ?? "");
    expect(said?.textContent).toBe("Write a number, in figures.");
  });
});

test("a finding stands with its field", () => {
  show("death-date", { value: "2020-01-01", finding: "This day lies before the event." });
  const field = screen.getByLabelText(english.words.questions["death-date"]);
  const ids = field.getAttribute("aria-describedby")?.split(" ") ?? [];
  expect(ids.map((id) => document.getElementById(id)?.textContent)).toContain(
    "This day lies before the event.",
  );
  expect(field.getAttribute("aria-invalid")).toBe("true");
});
