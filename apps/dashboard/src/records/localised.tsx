import type { CivicRecord, LocalisedText } from "@civic/schema";
import { type Reading, reading, typeset } from "@civic/schema/words";
import type { ReactElement } from "react";
import { useLanguage } from "../words/language.tsx";
import { nativeNames } from "./reading.ts";
import "./localised.css";

interface LocalisedProps {
  readonly of: Pick<CivicRecord, "language">;
  readonly text: LocalisedText;
}

/** A text of a record in the language of the reader; the words of the original come with a translation. */
export function Localised({ of, text }: LocalisedProps): ReactElement {
  const { language, format } = useLanguage();
  const shown = reading(text, of, language);
  return <Shown reading={shown} language={language} mark={format.language(shown.lang)} />;
}

function Shown({
  reading: { text, lang, original },
  language,
  mark,
}: {
  reading: Reading;
  language: string;
  mark: string;
}): ReactElement {
  return (
    // Its own direction, so that the full stop of an English sentence stands at its end on an Arabic page, too.
    <span
      lang={lang === language ? undefined : lang}
      dir={lang === language ? undefined : "auto"}
      title={original?.text}
      // Said beside the words, not among them: what is copied or searched is the text alone.
      data-language={lang === language ? undefined : mark}
    >
      {typeset(text, lang)}
    </span>
  );
}

interface NativeNamesProps {
  readonly of: Pick<CivicRecord, "language" | "name">;
  readonly officialLanguages: readonly string[];
}

/** The names that a body, a service or a scheme bears at home, each in its own language. */
export function NativeNames({ of, officialLanguages }: NativeNamesProps): ReactElement | null {
  const { language } = useLanguage();
  const names = nativeNames(of.name, reading(of.name, of, language), officialLanguages);
  if (names.length === 0) return null;
  return (
    <p className="native-names">
      {names.map(({ text, lang }) => (
        <span key={lang} lang={lang} dir="auto">
          {typeset(text, lang)}
        </span>
      ))}
    </p>
  );
}
