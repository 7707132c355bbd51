import type { Tell } from '../text/lang';

/** Why a cell is not proposed, or only asked: sentences for the clerk. */
export const reasons = {
  words: (tell: Tell) => tell('这一栏要填文字，不是数', 'this column takes words, not a number'),
  noLonger: (tell: Tell) =>
    tell(
      '2021年起不再统计“贫困户、贫困人口、贫困发生率”，请与上级核对这一栏要的是脱贫户还是监测对象',
      'poor households are not counted from 2021 on: ask whether exited or monitored households are meant',
    ),
  nameless: (tell: Tell) => tell('这一行没有名称', 'this row has no name'),
  whichVillage: (tell: Tell, group: string) =>
    tell(`每个村都可能有“${group}”，表上没有写是哪个村`, `every village may have "${group}": the form does not say which`),
  notInColumn: (tell: Tell, column: string) => tell(`“${column}”里没有这一项`, `"${column}" has no such value`),
  wholeOfWhat: (tell: Tell) => tell('合计是哪几项，表上没有写清', 'the form does not say what this total is of'),
  unit: (tell: Tell, unit: string) =>
    tell(`单位是“${unit}”，与户数、人数对不上`, `the unit "${unit}" does not go with households or persons`),
  otherUnit: (tell: Tell, unit: string, own: string) =>
    tell(`单位是“${unit}”，而这个数的单位是“${own}”`, `the form asks for "${unit}", the figure is in "${own}"`),
  householdOrPerson: (tell: Tell) => tell('没有写是户还是人', 'neither households nor persons are named'),
  severalColumns: (tell: Tell) => tell('这个词在几列里都有', 'several columns have this word'),
  under: (tell: Tell) => tell('“以下”含不含本数，表上没有写清', 'the form does not say whether the age itself is included'),
  severalSubjects: (tell: Tell) =>
    tell('标题里有几类户，没有写这一栏是哪一类', 'the title names several kinds of households, this column none'),
  subjectUnknown: (tell: Tell, word: string) =>
    tell(`标题写的是${word}，台账里没有能区分的列`, `the title is about ${word}, which no column of the ledgers tells`),
  titleSaysMore: (tell: Tell, word: string) =>
    tell(`标题写的是“${word}”，这一栏没有写`, `the title is about "${word}", this column does not say so`),
  left: (tell: Tell, words: readonly string[]) =>
    tell(`“${words.join('”“')}”没有对上，请自己选或自己填`, `not understood: ${words.join(', ')}; choose or fill in yourself`),
  noPlace: (tell: Tell, place: string) =>
    tell(`台账里没有“${place}”，可能写法不同`, `the ledgers have no "${place}"; it may be spelt otherwise`),
  noColumn: (tell: Tell, words: readonly string[]) =>
    tell(`台账里没有能说明“${words.join('、')}”的列`, `no column of the ledgers tells ${words.join(', ')}`),
  otherLedger: (tell: Tell, title: string) =>
    tell(
      `没有打开“${title}”，先按其他表里的列数，请核对口径`,
      `"${title}" is not open: counted by the columns of another ledger; check that they mean the same`,
    ),
  nothingToCount: (tell: Tell) => tell('台账里没有可以数的', 'the ledgers have nothing to count'),
  noRows: (tell: Tell) =>
    tell(
      '没有可以算的行（分母为零，或都判断不了）',
      'no row to compute from (nothing in the denominator, or none that can be judged)',
    ),
  previous: (tell: Tell) =>
    tell(
      '要有上期的表才能算，请改用指标或自己填',
      'this needs the ledgers of the period before: choose an indicator or fill in yourself',
    ),
  month: (tell: Tell) =>
    tell('台账是某一天的情况，说不出本月、本季的数', 'ledgers are of one day and do not tell what happened in a month'),
  share: (tell: Tell) =>
    tell('没有同名的指标，占比的分子分母要由您定', 'no indicator of this name: the parts of the share are for you to say'),
  mean: (tell: Tell) => tell('没有同名的指标，平均数要由您定', 'no indicator of this name: the mean is for you to say'),
} as const;
