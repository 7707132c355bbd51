import type { Question } from '@taizhang/core/ask';
import type { Settings } from '@taizhang/core/border';
import type { FormCell } from '@taizhang/core/form';

/** What stays with the document (on the page: with the browser; date and region with each file). Plain JSON, no personal data; read through zod at the border. */
export interface AppSettings extends Settings {
  readonly language: 'zh-CN' | 'en';
  readonly textSize: 'normal' | 'large' | 'larger';
  readonly theme: 'auto' | 'light' | 'dark' | 'contrast';
  readonly live: boolean;
  /** JSON text of the office's policy file. */
  readonly policyFile?: string;
  readonly questions: readonly Question[];
  readonly forms: Readonly<Record<string, readonly FormCell[]>>;
}
