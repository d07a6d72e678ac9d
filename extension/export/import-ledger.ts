/** Reading back what {@link ledgerFile} wrote, from whatever machine. Nothing is taken over unless the whole file fits. */
import * as z from 'zod/mini';
import { checkLedgerEntry } from '../../storage/ledger-schema';
import type { LedgerEntry } from '../../storage/model';
import { digest } from './json';

// The extension's content security policy forbids `eval`, which Zod otherwise tries.
z.config({ jitless: true });

/** The entries of a ledger file, or in one sentence why it is refused. */
export type LedgerImport = { readonly entries: readonly LedgerEntry[] } | { readonly refused: string };

/** Longest file read, in characters. */
const LONGEST = 50_000_000;

const ledgerExport = z.object({
  version: z.number(),
  counts: z.optional(z.record(z.string(), z.number())),
  checksum: z.optional(z.string()),
  entries: z.array(z.unknown()),
});

/** Reads a ledger file. Never throws. */
export async function readLedgerFile(text: string): Promise<LedgerImport> {
  if (text.length > LONGEST) return { refused: '文件过大，未导入。' };
  const file = z.safeParse(ledgerExport, parsed(text));
  if (!file.success) return { refused: '这不是本工具导出的台账文件（JSON），未导入。' };
  const { version, checksum, entries: given } = file.data;
  if (version !== 1) return { refused: `文件为第 ${version} 版格式，请先更新本扩展再导入。` };
  const sum = checksum ? await digest(JSON.stringify(given)) : '';
  if (checksum && sum !== '' && sum !== checksum) return { refused: '文件内容与其校验值不符，可能已损坏，未导入。' };
  const entries: LedgerEntry[] = [];
  for (const [index, one] of given.entries()) {
    const entry = checkLedgerEntry(one);
    if (!entry) return { refused: `第 ${index + 1} 条记录不完整，未导入任何内容。` };
    entries.push(entry);
  }
  return { entries };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
