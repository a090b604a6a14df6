/** What a sentence is made from: any finding. */
export interface Describable {
  readonly code: string;
  readonly params: Readonly<Record<string, string | number | readonly string[]>>;
}

/** Sentences by finding code: one of the files `messages/<language>`. Plain, so that pages need not load its type. */
export type Sentences = Readonly<Record<string, string>>;

/** The sentence of a finding in the language of the messages given; its code where the language has no word for it. */
export function describeFinding(finding: Describable, messages: Sentences): string {
  const template = messages[finding.code] ?? finding.code;
  return template.replaceAll(/\{([a-z]+)\}/gi, (placeholder, name: string) => {
    const value = finding.params[name];
    return Array.isArray(value) ? value.join(", ") : String(value ?? placeholder);
  });
}
