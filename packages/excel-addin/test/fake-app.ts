import type { Answer, Question } from '@taizhang/core/ask';
import type { FormProposal, ProposedCell } from '@taizhang/core/form';
import type { Reconciliation } from '@taizhang/core/reconcile';
import type { FindingState, Rounds, Waiver } from '@taizhang/core/round';
import type { Card } from '../src/engine/checking';
import type { Engine, Watch } from '../src/engine/engine';
import type { SheetReading } from '../src/engine/reading';
import type { RuleReading } from '../src/engine/rules';
import type { SheetHost } from '../src/host/port';
import type { App, Round } from '../src/services/app';
import { ServiceError } from '../src/services/service-error';
import type { AppSettings } from '../src/services/settings';
import { fakeCards } from './fake-cards';
import {
  fakeAnswer,
  fakeIndicators,
  fakeLedgers,
  fakeProposal,
  fakeReadings,
  fakeReconciliation,
  fakeRules,
  fakeVocabulary,
} from './fake-data';

export interface FakeOptions {
  readonly findings?: number;
  /** Milliseconds that a check takes. */
  readonly slow?: number;
  readonly settings?: Partial<AppSettings>;
  readonly unfinished?: boolean;
  /** Every write is refused, as on a protected sheet. */
  readonly isProtected?: boolean;
  readonly kind?: 'excel' | 'file';
}

/** An app without an engine: its answers are made up, its memory is real. `log` names what was called. */
export interface FakeApp extends App {
  readonly log: string[];
}

export function fakeApp(options: FakeOptions = {}): FakeApp {
  const log: string[] = [];
  let settings: AppSettings = {
    schemaVersion: 1,
    language: 'zh-CN',
    textSize: 'normal',
    theme: 'auto',
    live: false,
    questions: [],
    forms: {},
    region: '520000',
    ...options.settings,
  };
  let round: Round | null = null;
  let number = 0;
  let waivers: readonly Waiver[] = [];
  let mended = new Set<string>();
  let undo: { what: string; cells: number; identities: string[] } | null = null;
  let unfinished = options.unfinished === true;
  let isMissing = true;
  let readings: readonly SheetReading[] = fakeReadings();
  const all = fakeCards(options.findings ?? 96);

  const makeRound = (against: Round['against']): Round => {
    const cards = all.filter((card) => !mended.has(card.identity));
    const states = cards.map(
      (card, i): FindingState =>
        waivers.some((one) => one.identity === card.identity)
          ? 'waived'
          : number < 2
            ? 'new'
            : i % 11 === 3
              ? 'new'
              : i % 17 === 5
                ? 'again'
                : 'open',
    );
    const open = (severity: Card['severity']): number =>
      cards.filter((card, i) => card.severity === severity && states[i] !== 'waived').length;
    const rounds: Rounds = { schemaVersion: 1, seen: {}, rounds: [], waivers };
    return {
      notes: [],
      outcome: {
        cards,
        first: cards
          .map((_, i) => i)
          .filter((i) => cards[i]?.severity === 'error')
          .slice(0, 20),
        counts: { error: open('error'), suspect: open('suspect'), notice: open('notice'), rows: 1260, undecided: 14 },
        notChecked: isMissing
          ? [
              { why: 'no-policy-value', reason: '缺政策值“监测线”', rules: 3, todo: '请在下面填写本地监测线。' },
              { why: 'ledger-missing', reason: '没有村表', rules: 6, todo: '' },
            ]
          : [{ why: 'ledger-missing', reason: '没有村表', rules: 6, todo: '' }],
        notRun: [],
        unread: { sheets: 1, columns: 3 },
        missing: isMissing
          ? [
              {
                parameter: 'monitoring-line',
                title: '防返贫监测线',
                unit: '元/人·年',
                day: '2025-06-30',
                region: '520000',
                rules: 3,
              },
            ]
          : [],
        asOf: settings.asOf ?? '2025-06-30',
        line: isMissing ? '' : '8500 元',
        lineSource: isMissing ? '' : '县农办〔2025〕1号',
        pack: 'taizhang 0.1.0',
      },
      states,
      against,
      rounds,
      readings,
    };
  };
  const wait = async (watch?: Watch): Promise<void> => {
    const time = options.slow ?? 0;
    for (let i = 0; i < 10 && time > 0; i++) {
      await new Promise((resolve) => setTimeout(resolve, time / 10));
      if (watch?.signal?.aborted) throw new DOMException('cancelled', 'AbortError');
      watch?.onProgress?.((i + 1) / 10, i < 5 ? '正在读取 人表…' : '正在核对规则…');
    }
  };
  const written = (cells: number) => ({ written: cells, refused: [] });

  const engine = {
    indicators: async () => fakeIndicators(),
    groupings: async () => [
      { id: 'village', title: '村' },
      { id: 'group', title: '组' },
    ],
    ledgers: async () => fakeLedgers(),
    parameters: async () => [{ id: 'monitoring-line', title: '防返贫监测线', unit: '元/人·年' }],
    rules: async (): Promise<readonly RuleReading[]> =>
      fakeRules().map((rule) => ({ ...rule, off: settings.off?.[rule.id] ?? rule.off })),
    readings: async () => readings,
  } as unknown as Engine;
  const refs = ['户表', '人表', '村名单', '民政名单', '监测对象月报'].map((sheet) => ({
    source: '测试镇台账.xlsx',
    sheet,
    visibility: 'visible' as const,
    isProtected: false,
    used: { top: 1, left: 0, bottom: 40, right: 8 },
    isOurs: false,
  }));
  const host = {
    kind: options.kind ?? 'excel',
    can: { write: true, select: true, marks: true, charts: true, formulas: true, edits: true, undo: true },
    sources: async () => ['测试镇台账.xlsx'],
    sheets: async () => refs,
    selection: async () => ({
      sheet: { source: '测试镇台账.xlsx', sheet: '监测对象月报' },
      range: { top: 1, left: 0, bottom: 1, right: 0 },
    }),
  } as unknown as SheetHost;

  return {
    startNotes: () => [],
    log,
    host,
    engine,
    settings: () => settings,
    async change(part) {
      settings = { ...settings, ...part };
      if (part.policyFile !== undefined) isMissing = false;
      log.push(`change ${Object.keys(part).join(' ')}`);
    },
    read: async () => readings,
    async correct(reading, change) {
      log.push(`correct ${reading.sheet} ${JSON.stringify(change)}`);
      readings = readings.map((one) =>
        one.sheet === reading.sheet
          ? {
              ...one,
              columns: one.columns.map((column) =>
                column.column === change.column
                  ? { ...column, state: 'sure' as const, field: change.field ?? null, note: '' }
                  : column,
              ),
            }
          : one,
      );
      return readings;
    },
    async check(watch) {
      log.push('check');
      await wait(watch);
      number++;
      const before = mended.size;
      round = makeRound(number === 1 ? null : { mended: before, unmended: all.length - before, fresh: 1, again: 0 });
      return round;
    },
    round: () => round,
    async jump(card) {
      log.push(`jump ${card.sheet} ${card.cell}`);
    },
    async waive(card, waiver) {
      waivers = [...waivers, { identity: card.identity, rule: card.rule, from: '2025-06-30', ...waiver }];
      log.push(`waive ${card.identity} ${waiver.reason}`);
      return (round = makeRound(round?.against ?? null));
    },
    async unwaive(card) {
      waivers = waivers.filter((one) => one.identity !== card.identity);
      return (round = makeRound(round?.against ?? null));
    },
    async preview(cards, choice) {
      if (options.isProtected)
        throw new ServiceError(
          '工作表“人表”有保护，不能写入。请先取消保护，再点一次。',
          'Sheet 人表 is protected. Unprotect it and try again.',
        );
      const edits = cards.flatMap((card) =>
        (card.fix.length > 0 ? card.fix : (card.choices[choice ?? 0]?.edits ?? [])).map((edit) => ({
          ...edit,
          card,
          sheet: { source: edit.source, sheet: edit.sheet },
          rule: card.rule,
        })),
      );
      return {
        edits: edits.filter((_, i) => i % 7 !== 6),
        refused: edits.filter((_, i) => i % 7 === 6).map((edit) => ({ card: edit.card, why: '这一行已移动，请再查。' })),
      };
    },
    async apply(preview) {
      const identities = preview.edits.map((edit) => edit.card.identity);
      mended = new Set([...mended, ...identities]);
      undo = { what: '采用建议', cells: preview.edits.length, identities };
      log.push(`apply ${preview.edits.length}`);
      return written(preview.edits.length);
    },
    async undo() {
      const cells = undo?.cells ?? 0;
      mended = new Set([...mended].filter((one) => !undo?.identities.includes(one)));
      undo = null;
      log.push('undo');
      return written(cells);
    },
    undoable: () => undo,
    unfinished: async () => (unfinished ? { what: '采用建议', cells: 12 } : null),
    async resolveUnfinished(how) {
      unfinished = false;
      log.push(`unfinished ${how}`);
      return written(12);
    },
    async mark() {
      log.push('mark');
      return { cells: all.length, refused: [] };
    },
    async unmark() {
      log.push('unmark');
    },
    async report({ names }) {
      log.push(`report ${names}`);
      return { made: ['核查结果', '未了结清单', '整改表'], notes: [] };
    },
    vocabulary: async () => fakeVocabulary(),
    async ask(question: Question): Promise<Answer> {
      log.push(`ask ${JSON.stringify(question)}`);
      return fakeAnswer(question);
    },
    async putAnswer() {
      log.push('putAnswer');
      return { made: ['要数 1'], notes: [] };
    },
    keptQuestions: () => settings.questions,
    async keep(question) {
      settings = { ...settings, questions: [...settings.questions.filter((one) => one.name !== question.name), question] };
    },
    async forget(name) {
      settings = { ...settings, questions: settings.questions.filter((one) => one.name !== name) };
    },
    proposeForm: async (): Promise<FormProposal> => fakeProposal(),
    async fillForm(_sheet, _proposal, cells) {
      log.push(`fill ${cells.length}`);
      undo = { what: '套表', cells: cells.length, identities: [] };
      return written(cells.length);
    },
    async reconcile(a, b, _options, watch): Promise<Reconciliation> {
      log.push(`reconcile ${a.sheet} ${b.sheet}`);
      await wait(watch);
      return fakeReconciliation(a, b);
    },
    async putReconciliation(_result, { mark }) {
      log.push(`putReconciliation ${mark}`);
      return { made: ['比对结果'], notes: [] };
    },
    async putFigures(request) {
      log.push(`figures ${request.indicators.join(' ')} by ${request.by.join(' ')} as ${request.as}`);
      return { made: ['指标表'], notes: ['“人均纯收入”不能写成公式：有合计行。已写为数值。'] };
    },
    async putDashboard() {
      log.push('dashboard');
      return { made: ['总览'], notes: [] };
    },
    async putTemplate(ledgers) {
      log.push(`template ${ledgers.join(' ')}`);
      return { made: ledgers.map((id) => fakeLedgers().find((one) => one.id === id)?.title ?? id), notes: [] };
    },
    async switchRule(id, off) {
      const { [id]: _gone, ...rest } = settings.off ?? {};
      settings = { ...settings, off: off === null ? rest : { ...rest, [id]: off } };
      log.push(`rule ${id} ${off ?? 'on'}`);
    },
    live: () => () => undefined,
  };
}

export type { ProposedCell };
