import type { OutputBook } from '../host/port';

/** What the offline page says of files, in Chinese. */
export const filesZh = {
  opening: (name: string) => `正在打开 ${name}`,
  isUnsaved: (name: string) => `“${name}”已打开，有修改还没有保存。请先在“保存”处保存核查副本，或关闭它，再重新打开。`,
  closeUnsaved: (name: string) => `“${name}”有修改还没有保存成核查副本，关闭后这些修改就没有了。仍要关闭吗？`,
  notSettings: '不是本工具的设置文件。',
  settingsLater: '请先关闭已打开的文件，再导入设置文件。',
  unexpected: '这个文件没有打开，原因不明。请另存为 .xlsx 后再试。',
  copyName: (name: string) => `${name}.核查.xlsx`,
  settingsName: '台账设置.json',
  settingsSaved:
    '文件里有设置、政策值、停用的规则、存下的问题和套表填法；没有核查记录和“核实属实”，它们带有由证件号码算出的编号和核实人，只留在这台电脑的浏览器里。',
  bookNames: {
    findings: '核查结果.xlsx',
    figures: '指标.xlsx',
    answers: '要数.xlsx',
    templates: '空白台账.xlsx',
    reconciliation: '比对结果.xlsx',
    log: '修改记录.xlsx',
    other: '台账结果.xlsx',
  } satisfies Readonly<Record<OutputBook, string>> as Readonly<Record<OutputBook, string>>,
  saved: (name: string) => `已保存：${name}`,
  isNew: '原件的格式不能原样改写，副本存成了新的 .xlsx：保留了数值、数字格式、合并和标记，没有保留字体、颜色和公式。原件没有动。',
};
