import { isLitter } from '../files/litter';
import type { GivenFile } from './file-queue';

/** Files of an input; those of a chosen folder with the way to them. The input's own list is emptied with it. */
export function chosenFiles(files: FileList | null): readonly GivenFile[] {
  return sorted([...(files ?? [])].map((file) => ({ file, path: file.webkitRelativePath || file.name })));
}

/** Everything that was dropped: files, what lies in dropped folders, or a piece of text. Must be called while the event lasts. */
export async function droppedFiles(transfer: DataTransfer): Promise<readonly GivenFile[]> {
  const text = transfer.getData('text/plain');
  const entries = [...transfer.items].flatMap((item) => item.webkitGetAsEntry() ?? []);
  if (entries.length === 0) return text.trim() === '' ? [] : [pastedText(text)];
  return sorted((await Promise.all(entries.map(filesIn))).flat());
}

let pasted = 0;

/** A text from the clipboard, to be read as a file is. */
export function pastedText(text: string): GivenFile {
  pasted += 1;
  const path = `粘贴的文字 ${pasted}.txt`;
  return { file: new File([text], path, { type: 'text/plain' }), path };
}

function sorted(files: readonly GivenFile[]): readonly GivenFile[] {
  return files
    .filter(({ file }) => !isLitter(file.name))
    .sort((one, other) => one.path.localeCompare(other.path, 'zh-CN', { numeric: true }));
}

/** A file that cannot be had any more is given on empty, so that it is named as unread. */
async function filesIn(entry: FileSystemEntry): Promise<readonly GivenFile[]> {
  const path = entry.fullPath.replace(/^\//, '');
  if (isFile(entry)) {
    const file = await new Promise<File>((resolve) => entry.file(resolve, () => resolve(new File([], entry.name))));
    return [{ file, path }];
  }
  if (!isFolder(entry) || isLitter(entry.name)) return [];
  return (await Promise.all((await entriesOf(entry)).map(filesIn))).flat();
}

/** A folder gives its entries a hundred at a time, at the end none. */
async function entriesOf(folder: FileSystemDirectoryEntry): Promise<readonly FileSystemEntry[]> {
  const reader = folder.createReader();
  const all: FileSystemEntry[] = [];
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((resolve) => reader.readEntries(resolve, () => resolve([])));
    if (some.length === 0) return all;
    all.push(...some);
  }
}

function isFile(entry: FileSystemEntry): entry is FileSystemFileEntry {
  return entry.isFile;
}

function isFolder(entry: FileSystemEntry): entry is FileSystemDirectoryEntry {
  return entry.isDirectory;
}
