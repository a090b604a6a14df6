import type { ReactElement } from "react";
import { saveFile } from "../../design/save-file.ts";
import { usePress } from "../../records/press.tsx";
import { TakeAway } from "../../records/take-away.tsx";
import { useLanguage } from "../../words/language.tsx";
import type { Entry } from "./entries-model.ts";
import { cardsOf, contactRows } from "./take-along.ts";
import { useSpeech } from "./use-speech.ts";

interface ContactsTakenProps {
  readonly entries: readonly Entry[];
  readonly now: Date;
  /** Name of the files. */
  readonly name: string;
  readonly state?: string;
}

/** The list to take along, as a table and as an address book. */
export function ContactsTaken({ entries, now, name, state }: ContactsTakenProps): ReactElement {
  const { words: shared } = useLanguage();
  const speech = useSpeech();
  const { press, told } = usePress();
  const { words } = speech;
  const save = async () =>
    saveFile({
      name: `${name}.vcf`,
      type: "text/vcard;charset=utf-8",
      text: await cardsOf(entries, { ...speech, now }),
    });
  const data = () =>
    entries.map(({ id, sort, state: of, name: called, own, through }) => ({
      id,
      sort,
      state: of,
      name: called,
      contacts: own.contacts,
      through: through.map((ways) => ({ id: ways.of.id, contacts: ways.contacts })),
    }));
  return (
    <div className="contacts-taken">
      <button type="button" className="button no-print" onClick={() => press(save)}>
        {words.cards}
      </button>
      {told}
      <TakeAway
        title={words.title}
        name={name}
        rows={() => contactRows(entries, { ...speech, now, state: shared.states.one })}
        data={data}
        call={state === undefined ? "/v1/projection" : `/v1/records?jurisdiction=${state}&view=current`}
      />
    </div>
  );
}
