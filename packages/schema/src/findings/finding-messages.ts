import { adviceOn } from "./advice-on.ts";
import type { FindingCode, ParamName } from "./finding-code.ts";
import type { Forms } from "./forms/forms.ts";
import { meantBy } from "./meant-by.ts";

/** The words of findings in one language: the sentence of each, and what the names that findings carry are called. */
export interface FindingMessages {
  /** By code; `{name}` stands for a parameter. */
  readonly sentences: Readonly<Record<FindingCode, string>>;
  readonly forms: Forms;
  /** What was most likely meant: the same in every language. */
  readonly meant: typeof meantBy;
  /** What to do that no value alone says. */
  readonly advice: typeof adviceOn;
}

type Braces<Text extends string> = Text extends `${string}{${infer Name}}${infer Rest}`
  ? Name | Braces<Rest>
  : never;

/** A sentence that uses each parameter of its code and no other; what it lacks or has too many otherwise. */
type Fitting<Code extends FindingCode, Text extends string> = [Braces<Text>] extends [ParamName<Code>]
  ? [ParamName<Code>] extends [Braces<Text>]
    ? string
    : { readonly lacks: Exclude<ParamName<Code>, Braces<Text>> }
  : { readonly isNoParameter: Exclude<Braces<Text>, ParamName<Code>> };

/**
 * The words of one language. A sentence that is missing, that leaves out a parameter of its code, or that uses one
 * which the code does not have, does not compile.
 */
export function findingMessages<const Sentences extends Readonly<Record<FindingCode, string>>>(
  forms: Forms,
  sentences: Sentences & { readonly [Code in FindingCode]: Fitting<Code, Sentences[Code]> },
): FindingMessages {
  return { sentences, forms, meant: meantBy, advice: adviceOn };
}
