import { searchRow, searchTerms } from "@civic/schema";
import { languages, languageTags } from "@civic/schema/languages";
import { createListedView, type ListedView } from "../listed/listed-view.ts";
import type { Store } from "../store/store.ts";

/** Makes what is needed to search the records of a store. */
export function createSearchView(store: Store, most?: number): ListedView {
  let view: Promise<ListedView> | undefined;
  return async () => {
    view ??= afterTheWords(store, most);
    return (await view)();
  };
}

/** The words of the terms are loaded when somebody first asks; they are the same for as long as the process runs. */
async function afterTheWords(store: Store, most: number | undefined): Promise<ListedView> {
  const labels = await Promise.all(
    languageTags.map(async (tag) => [tag, await languages[tag].labels()] as const),
  );
  return createListedView(store, {
    pieceOf: ({ record }) => searchRow(record),
    around: ['{"rows":[', `],"terms":${JSON.stringify(searchTerms(new Map(labels)))}}`],
    most,
  });
}
