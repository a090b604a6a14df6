import type { CivicRecord, LocalisedText } from "@civic/schema";
import { reading } from "@civic/schema/words";
import type { ReactNode } from "react";
import { useLanguage } from "../words/language.tsx";
import { Localised } from "./localised.tsx";
import { NotKnown } from "./parties.tsx";

interface WordAndTextProps {
  readonly of: CivicRecord;
  readonly word: string | undefined;
  readonly text: LocalisedText | undefined;
}

/** A code's word and the words of the source, or that neither is known; what both say is said once. */
export function WordAndText({ of, word, text }: WordAndTextProps): ReactNode {
  const { language } = useLanguage();
  if (text === undefined) return word === undefined ? <NotKnown /> : word;
  const said = <Localised of={of} text={text} />;
  if (word === undefined) return said;
  const { onlyWord, onlyText } = doubled(word, reading(text, of, language).text);
  if (onlyWord) return word;
  return onlyText ? (
    said
  ) : (
    <>
      {word}. {said}
    </>
  );
}

/** Whether the text says nothing that the word does not, or begins with all of it. */
function doubled(word: string, text: string): { readonly onlyWord: boolean; readonly onlyText: boolean } {
  const [ofWord, ofText] = [tokens(word), tokens(text)];
  return {
    onlyWord: ofText.every((token) => ofWord.includes(token)),
    onlyText: ofWord.every((token, index) => token === ofText[index]),
  };
}

function tokens(text: string): readonly string[] {
  return text.toLocaleLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}
