import type { ReactElement } from "react";
import { CopyButton } from "../design/copy-button.tsx";
import { Disclosure } from "../design/disclosure.tsx";
import { saveFile } from "../design/save-file.ts";
import { useLanguage } from "../words/language.tsx";
import { type Citation, citationOf } from "./citation.ts";
import { interop } from "./interop.ts";
import { usePress } from "./press.tsx";
import "./take-away.css";

interface TakeAwayProps {
  /** What the table or the picture shows, as its heading says it. */
  readonly title: string;
  /** Name of the files, without an ending. */
  readonly name: string;
  /** The rows as they are read, the heads of the columns first. */
  readonly rows: () => readonly (readonly string[])[];
  /** The values as data. */
  readonly data: () => unknown;
  /** Path and query by which the node gives the values, `/v1/…`; several where one call does not. */
  readonly call: string | readonly string[];
}

/** What is shown, to take along: as CSV, as JSON, as a call of the node, and as a citation with date and digest. */
export function TakeAway({ title, name, rows, data, call }: TakeAwayProps): ReactElement {
  const { words, format } = useLanguage();
  const { press, tell, told } = usePress();
  const { takeAway } = words;
  const addresses = [call].flat().map((path) => `${globalThis.location.origin}${path}`);
  const cite = () => {
    const { href } = globalThis.location;
    const citation: Citation = { title, href, at: new Date(), data: data() };
    return citationOf(citation, { words: takeAway, date: format.date });
  };
  const saveCsv = async () => {
    const { writeCsv } = await interop.loaded();
    saveFile({ name: `${name}.csv`, type: "text/csv;charset=utf-8", text: writeCsv(rows()) });
  };
  const saveJson = () =>
    saveFile({ name: `${name}.json`, type: "application/json", text: JSON.stringify(data(), null, 2) });
  return (
    <div className="take-away no-print">
      <Disclosure title={takeAway.title} printed={false}>
        <p className="take-away-files">
          <button type="button" className="button" onClick={() => press(saveCsv)}>
            CSV
          </button>
          <button type="button" className="button" onClick={saveJson}>
            JSON
          </button>
          <CopyButton label={takeAway.cite} doneLabel={takeAway.copied} text={cite} onFailed={tell} />
          {told}
        </p>
        {addresses.map((address) => (
          <p key={address} className="take-away-call">
            <span>{takeAway.call}</span>
            <code dir="ltr">{address}</code>
            <CopyButton label={takeAway.copy} doneLabel={takeAway.copied} text={() => address} />
          </p>
        ))}
      </Disclosure>
    </div>
  );
}
