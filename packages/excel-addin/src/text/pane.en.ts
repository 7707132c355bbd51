import type { PaneText } from './pane.zh-CN';
import { zhCN } from './pane.zh-CN';
export const en: PaneText = zhCN;
