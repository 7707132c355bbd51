import { codeList } from './code-list';

/** 监测对象类别. The bracket behind it (已消除风险, 未消除风险) is the status of another column and may be left out. */
export const monitoringClass = codeList({
  id: 'monitoring-class',
  title: { 'zh-CN': '监测对象类别', en: 'class of monitored household' },
  values: {
    脱贫不稳定户: {
      aliases: [
        '脱贫不稳定',
        '脱贫监测户',
        '脱贫不稳定户（已消除风险）',
        '脱贫不稳定户（未消除风险）',
        '脱贫不稳定户（风险已消除）',
        '脱贫不稳定户（风险未消除）',
        '不稳定户',
      ],
      from: 2019,
      en: 'exited, unstable',
    },
    边缘易致贫户: {
      aliases: [
        '边缘易致贫',
        '边缘户',
        '边缘易致贫户（已消除风险）',
        '边缘易致贫户（未消除风险）',
        '边缘易致贫户（风险已消除）',
        '边缘易致贫户（风险未消除）',
      ],
      from: 2019,
      en: 'at the edge of poverty',
    },
    突发严重困难户: {
      aliases: [
        '突发严重困难',
        '突发困难户',
        '突发严重困难户（已消除风险）',
        '突发严重困难户（未消除风险）',
        '突发严重困难户（风险已消除）',
        '突发严重困难户（风险未消除）',
      ],
      from: 2021,
      en: 'in sudden serious hardship',
    },
  },
  source:
    'rule set used on 2023-12 exports of a Guizhou county (public repository Gzuwkj/fuping); ledger definitions of an open village system (2026)',
  status: 'verified',
  coverage: 'closed',
});
