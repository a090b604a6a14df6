interface SavedFile {
  readonly name: string;
  readonly type: string;
  readonly text: string;
}

/** Hands a file that was made in the browser to whoever reads the page; nothing is sent. */
export function saveFile({ name, type, text }: SavedFile): void {
  const url = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  // The browser takes the file in the next turn.
  setTimeout(() => URL.revokeObjectURL(url), 0);
}
