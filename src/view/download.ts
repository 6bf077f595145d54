const RELEASE_MS = 60_000;

/** Hands a file to the reader. */
export function download(content: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  // The download has its own hold on the data by then.
  setTimeout(() => {
    URL.revokeObjectURL(link.href);
  }, RELEASE_MS);
}
