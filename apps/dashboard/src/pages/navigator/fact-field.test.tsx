import "../../../tests/preloaded-words.ts";
import { cleanup, fireEvent, render, screen, within } from "@testing-library/react";
import { type ReactElement, useState } from "react";
import { afterEach, describe, expect, test, vi } from "vitest";
import { english, french } from "../../../tests/languages.ts";
import { type Language, LanguageContext } from "../../words/language.tsx";
import { FactField } from "./fact-field.tsx";
import { type FactValue, factConcept } from "./fact-register.ts";
import { everyQuestion, factOf, levelOf, type Question } from "./situation-parts.ts";
import { answered, denied, deniedOf, emptySituation } from "./situation-state.ts";
import { words as en, type Words } from "./words/en.ts";
import { words as fr } from "./words/fr.ts";

const own = { en, fr };

afterEach(cleanup);

const offered = {
  withRecords: ["be", "fr"],
  involved: ["be", "fr"],
  regions: { "event-region": ["au-nsw", "au-elsewhere"], "residence-region": ["be-bru"] },
};

interface Shown {
  readonly value?: FactValue;
  readonly finding?: string;
  readonly language?: Language;
}

/** Draws a question as the page does: what is answered comes back as its value. */
function show(question: Question, { value, finding, language = english }: Shown = {}) {
  const answers = vi.fn<(value: FactValue | undefined) => void>();
  const denials = vi.fn<(values: readonly string[]) => void>();
  function Held(): ReactElement {
    const [state, setState] = useState(() => answered(emptySituation, question, value));
    const fact = factOf(question);
    return (
      <FactField
        question={question}
        value={state.facts[fact]}
        denied={deniedOf(state.facts, fact)}
        onAnswer={(_, next) => {
          answers(next);
          setState((held) => answered(held, question, next));
        }}
        onDeny={(_, values) => {
          denials(values);
          setState((held) => denied(held, question, values));
        }}
        offered={offered}
        finding={finding}
      />
    );
  }
  render(
    <LanguageContext value={language}>
      <Held />
    </LanguageContext>,
  );
  return Object.assign(answers, { denials });
}

function titleOf(question: Question, { questions, form }: Words): string {
  const level = levelOf(question);
  if (level === undefined) return questions[factOf(question)];
  return level === "character" ? form.character : form.means;
}

describe("every question", () => {
  test.each(everyQuestion)("%s is asked in both languages and begins as not known", (question) => {
    for (const [language, words] of [
      [english, own.en],
      [french, own.fr],
    ] as const) {
      show(question, { language });
      const title = titleOf(question, words);
      const { unknown, add } = words.form;
      const { type, multiple, list, silence } = factConcept(factOf(question));
      if (type === "boolean" || (multiple && list)) {
        const group = screen.getByRole("group", { name: title });
        expect(group.querySelectorAll("input:checked")).toHaveLength(1);
        expect(screen.getByLabelText<HTMLInputElement>(unknown).checked).toBe(true);
      } else if (silence === "not-said") {
        const group = screen.getByRole("group", { name: title });
        expect(group.querySelectorAll("input:checked")).toHaveLength(offered.involved.length);
        expect(screen.getByLabelText<HTMLSelectElement>(add).value).toBe("");
      } else {
        // Labels are read with plain spaces where no line may break.
        const label = title.replaceAll("\u00a0", " ");
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
    const select = screen.getByLabelText(own.en.questions["kinship-to-victim"]);
    fireEvent.change(select, { target: { value: "sibling" } });
    fireEvent.change(select, { target: { value: "" } });
    expect(answers.mock.calls).toEqual([["sibling"], [undefined]]);
  });

  test("a State, those with records first", () => {
    const answers = show("residence-at-event");
    const select = screen.getByLabelText(own.en.questions["residence-at-event"]);
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

  test("a part of the State of residence, by its code where no record names it", () => {
    show("residence-region");
    const options = [...document.querySelectorAll("option")].map((option) => option.textContent);
    expect(options).toEqual(["Not known", "BE-BRU"]);
  });
});

describe("several", () => {
  const box = (name: string) => screen.getAllByRole("checkbox", { name })[0] as HTMLElement;

  test("codes: what is chosen takes the place of not known, and gives it back", () => {
    const answers = show("victim-status");
    fireEvent.click(box("Witness"));
    fireEvent.click(box("Hostage or abducted person"));
    expect(box("Not known")).toHaveProperty("checked", false);
    fireEvent.click(box("Witness"));
    fireEvent.click(box("Hostage or abducted person"));
    expect(answers.mock.calls).toEqual([[["witness"]], [["witness", "hostage"]], [["hostage"]], [undefined]]);
    expect(box("Not known")).toHaveProperty("checked", true);
  });

  test("who looks for somebody is offered before every other status", () => {
    show("victim-status");
    const [, first] = screen.getAllByRole("checkbox");
    expect(first).toBe(box("Looking for somebody, fate unknown"));
  });

  test("the two sides of the kind of event do not touch each other", () => {
    const answers = show("event-type-character", { value: ["bombing"] });
    expect(box("Not known")).toHaveProperty("checked", true);
    fireEvent.click(box("Terrorist act"));
    fireEvent.click(box("Legal character not yet decided"));
    fireEvent.click(box("Terrorist act"));
    fireEvent.click(box("Not known"));
    expect(answers.mock.calls).toEqual([
      [["bombing", "terrorist-act"]],
      [["bombing", "under-qualification"]],
      [["bombing", "terrorist-act"]],
      [["bombing"]],
    ]);
  });

  test("that the mode is not known is no mode", () => {
    show("event-type-mode");
    expect(screen.queryByRole("checkbox", { name: "Unknown mode" })).toBeNull();
  });

  test("what is known not to be so is said apart, of what is not chosen", () => {
    const { denials } = show("victim-status", { value: ["witness"] });
    const details = screen.getByText("Known not to be so").closest("details") as HTMLElement;
    expect(within(details).queryByRole("checkbox", { name: "Witness" })).toBeNull();
    fireEvent.click(within(details).getByRole("checkbox", { name: "Orphan" }));
    expect(denials).toHaveBeenLastCalledWith(["orphan"]);
  });

  test("a designation: yes, no or not known, State by State", () => {
    const answers = show("designated-by");
    const { denials } = answers;
    const in_ = (state: string) => within(screen.getByRole("group", { name: state }));
    fireEvent.click(in_("France").getByRole("radio", { name: "Yes" }));
    expect(answers).toHaveBeenLastCalledWith(["fr"]);
    fireEvent.click(in_("Belgium").getByRole("radio", { name: "No" }));
    expect(denials).toHaveBeenLastCalledWith(["be"]);
    fireEvent.click(in_("France").getByRole("radio", { name: "Not known" }));
    expect(answers).toHaveBeenLastCalledWith(undefined);
    fireEvent.change(screen.getByLabelText("Add a State"), { target: { value: "gb" } });
    expect(answers).toHaveBeenLastCalledWith(["gb"]);
    expect(in_("United Kingdom").getByRole<HTMLInputElement>("radio", { name: "Yes" }).checked).toBe(true);
    fireEvent.click(in_("Belgium").getByRole("radio", { name: "Not known" }));
    expect(denials).toHaveBeenLastCalledWith([]);
  });

  test("States: added one by one, removed by name", () => {
    const answers = show("nationality");
    const select = screen.getByLabelText(own.en.questions.nationality);
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
    const answers = show("employer-state");
    fireEvent.change(screen.getByLabelText(own.en.questions["employer-state"]), {
      target: { value: "none" },
    });
    expect(answers).toHaveBeenLastCalledWith([]);
  });
});

describe("written answers", () => {
  test("a day counts once its year is written in full", () => {
    const answers = show("death-date");
    const field = screen.getByLabelText(own.en.questions["death-date"]);
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
    const field = screen.getByLabelText(own.en.questions["disability-degree"]);
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
  const field = screen.getByLabelText(own.en.questions["death-date"]);
  const ids = field.getAttribute("aria-describedby")?.split(" ") ?? [];
  expect(ids.map((id) => document.getElementById(id)?.textContent)).toContain(
    "This day lies before the event.",
  );
  expect(field.getAttribute("aria-invalid")).toBe("true");
});
