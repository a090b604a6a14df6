import type { Locator } from "@playwright/test";

/** The telephone numbers below an element whose first digit does not stand to the left of the last: read backwards. */
export function numbersReadBackwards(within: Locator): Promise<readonly string[]> {
  return within.evaluate((element) => {
    const found: string[] = [];
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    const left = (node: Node, at: number) => {
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + 1);
      return range.getBoundingClientRect();
    };
    while (walker.nextNode()) {
      const node = walker.currentNode;
      for (const { 0: number, index } of (node.textContent ?? "").matchAll(/\+?\d[\d -]{4,}\d/g)) {
        const [first, last] = [left(node, index), left(node, index + number.length - 1)];
        if (first.top === last.top && first.left > last.left) found.push(number);
      }
    }
    return found;
  });
}
