import type { Chain } from './outline';
import type { Shown } from './shown';

/** A field found on the page, with the way to read its value again. */
export interface Located {
  readonly element: Element;
  readonly label: string;
  readonly chain: Chain;
  readonly record: string;
  readonly confidence: number;
  readonly signs: readonly string[];
  /** Stands in a control, so its value may change without any change of the page. */
  readonly live: boolean;
  readonly partial: boolean;
  read(): Shown;
}

/** A table of records found on the page. */
export interface LocatedTable {
  readonly element: Element;
  readonly columns: readonly string[];
  readonly chain: Chain;
  readonly record: string;
  readonly rows: number;
  readonly saysEmpty: boolean;
}

/** A field whose person is not settled yet. */
export type Draft = Omit<Located, 'record'> & { readonly row?: string };
