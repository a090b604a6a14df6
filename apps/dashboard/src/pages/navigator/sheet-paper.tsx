import type { Sheet, SheetEntry, SheetPart, SheetText } from "@civic/schema/sheet";
import { basisLine, directionOf } from "@civic/schema/sheet";
import type { ReactElement } from "react";
import "./sheet-paper.css";

/** The sheet as it is printed: on paper it stands alone, on the screen it is not seen. */
export function SheetPaper({ sheet }: { readonly sheet: Sheet }): ReactElement {
  const { language, title, states, day, parts, notices, basisTitle, basisLead, basis } = sheet;
  return (
    <main className="sheet-paper" lang={language} dir={directionOf(language)}>
      <header>
        <h1>{title}</h1>
        <p>{states}</p>
        <p>{day}</p>
      </header>
      {parts.map((part) => (
        <Part key={part.id} part={part} />
      ))}
      <footer>
        {notices.map((notice) => (
          <p key={notice}>{notice}</p>
        ))}
        <h2>{basisTitle}</h2>
        <p>{basisLead}</p>
        <ul dir="ltr">
          {basis.records.map((record) => (
            <li key={record.id}>{basisLine(record)}</li>
          ))}
        </ul>
      </footer>
    </main>
  );
}

function Part({ part: { id, title, entries, further } }: { readonly part: SheetPart }): ReactElement {
  const List = id === "questions" ? "ul" : "ol";
  return (
    <section>
      <h2>{title}</h2>
      <List>
        {entries.map((entry) => (
          <li key={JSON.stringify(entry)}>
            <Entry entry={entry} />
          </li>
        ))}
      </List>
      {further !== undefined && <p className="sheet-further">{further}</p>}
    </section>
  );
}

function Entry({ entry: { what, number, by, lines } }: { readonly entry: SheetEntry }): ReactElement {
  const [state, ...name] = what;
  return (
    <>
      <p>
        {state && <Text of={state} />}
        {name.length > 0 && " "}
        {name.map((text) => (
          <strong key={text.text}>
            <Text of={text} />
          </strong>
        ))}
        {number !== undefined && (
          <>
            {" "}
            <span className="sheet-number" dir="ltr">
              {number}
            </span>
          </>
        )}
      </p>
      {by !== undefined && <p className="sheet-by">{by}</p>}
      {lines.map((line) => (
        <p key={JSON.stringify(line)}>
          {line.map((text, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a line is drawn once, and a separator stands in it twice.
            <Text key={index} of={text} />
          ))}
        </p>
      ))}
    </>
  );
}

function Text({ of: { text, lang, foreign } }: { readonly of: SheetText }): ReactElement {
  // Isolated: between words that are written from right to left, the groups of a number would change places.
  if (lang === undefined) return <bdi>{text}</bdi>;
  return (
    <>
      <span lang={lang} dir={directionOf(lang)}>
        {text}
      </span>
      {foreign !== undefined && <span className="sheet-further"> {foreign}</span>}
    </>
  );
}
