import type { SheetSpec } from '@taizhang/files';

export interface TemplateEngine {
  ledgers(): Promise<readonly { readonly id: string; readonly title: string; readonly note: string }[]>;
  /** An empty ledger with drop-downs, input checks, notes, formats, and a sheet that says how to fill it in; 户表 and 人表 linked. */
  template(ledgers: readonly string[]): Promise<readonly SheetSpec[]>;
}
