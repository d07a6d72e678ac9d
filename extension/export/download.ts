import type { ExportedFile } from './file';

/** Saves a file through the browser's own download, from a page of the extension and on the user's click. */
export function download(file: ExportedFile): void {
  const url = URL.createObjectURL(new Blob([file.content as BlobPart], { type: file.mediaType }));
  const link = document.createElement('a');
  link.href = url;
  link.download = file.name;
  link.click();
  // The download has taken its own hold of the blob once this task is over.
  setTimeout(() => URL.revokeObjectURL(url), 0);
}
