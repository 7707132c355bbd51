import type { AskColumn, Condition } from '@taizhang/core/ask';
import type { PaneText } from '../../text/pane.zh-CN';

/** A condition as a chip says it: `监测对象类别：脱贫不稳定户、边缘易致贫户`. */
export function conditionWords(condition: Condition, column: AskColumn | undefined, text: PaneText): string {
  const title = column?.title ?? condition.field;
  const unit = column?.unit ?? '';
  const values = (condition.values ?? []).join(text.ask.and);
  switch (condition.is) {
    case 'any-of':
    case 'text-is':
      return text.ask.says.is(title, values);
    case 'none-of':
      return text.ask.says.isNot(title, values);
    case 'between':
      return text.ask.says.between(title, String(condition.low ?? ''), String(condition.high ?? ''), unit);
    case 'filled':
      return text.ask.says.filled(title);
    case 'blank':
      return text.ask.says.blank(title);
  }
}
