import type { Basis } from '../rules/rule';

/** General experience of offices; no text and no rule set was seen. Never an error. */
export const unverifiedPractice: Basis = {
  id: 'unverified-practice',
  kind: 'unverified',
  title: { 'zh-CN': '工作经验（未见依据文件）', en: 'office experience (no text seen)' },
  source: '未核实：没有见到文件或在用的核查规则',
};
