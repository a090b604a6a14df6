/** A statement that is prepared once; the name stands for the text. */
export interface Statement {
  readonly name: string;
  readonly text: string;
}

/** A row of a prepared read. */
export type Row = Readonly<Record<string, unknown>>;
