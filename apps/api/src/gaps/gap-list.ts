import type { Gap } from "@civic/schema/compute";

/** Gaps as they are written in an answer. */
interface GapList {
  add(gap: Gap): void;
  /** The list as JSON: the first gaps, and how many more there are. */
  end(): Buffer<ArrayBuffer>;
}

/** Bytes after which a list takes no more, as many as of a page. */
const mostBytes = 2 * 1024 * 1024;

/** Writes gaps one by one, so that an answer of any number of them is bounded. */
export function createGapList(): GapList {
  const written: string[] = [];
  let bytes = 0;
  let omitted = 0;

  return {
    add(gap) {
      if (bytes >= mostBytes) {
        omitted += 1;
        return;
      }
      const text = JSON.stringify(gap);
      bytes += Buffer.byteLength(text);
      written.push(text);
    },
    end() {
      const more = omitted === 0 ? "" : `,"omitted":${omitted}`;
      return Buffer.from(`{"gaps":[${written.join(",")}]${more}}`);
    },
  };
}
