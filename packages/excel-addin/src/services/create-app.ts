import type { Engine } from '../engine/engine';
import type { SheetHost } from '../host/port';
import { serviceWords } from '../text/services';
import type { App } from './app';
import { askService } from './ask-service';
import { checkService } from './check-service';
import { correctService } from './correct-service';
import { figuresService } from './figures-service';
import { formService } from './form-service';
import { liveService } from './live';
import { marksService } from './marks-service';
import { oneAtATime } from './one-at-a-time';
import { readService } from './read-service';
import { reconcileService } from './reconcile-service';
import { reportService } from './report-service';
import { roundsStore } from './rounds-store';
import { rulesService } from './rules-service';
import type { ServiceContext } from './service-context';
import { settingsService } from './settings-service';
import { writeService } from './write-service';

/** What an app is made of. Clock and chance are the machine's unless said. */
export interface AppOptions {
  readonly host: SheetHost;
  readonly engine: Engine;
  readonly now?: () => Date;
  readonly random?: (bytes: number) => Uint8Array;
}

/** The services over one host and one engine. Reads the settings of the document; nothing else is read or written yet. */
export async function createApp({
  host,
  engine,
  now = () => new Date(),
  random = (bytes) => crypto.getRandomValues(new Uint8Array(bytes)),
}: AppOptions): Promise<App> {
  const kept = await settingsService(host, engine, random);
  const words = () => serviceWords(kept.settings().language);
  const { settings, change, settle } = kept;
  const context: ServiceContext = { host, engine, now, random, settings, change, settle, words };
  const run = oneAtATime();
  const read = readService(context);
  /** While sheets of ours are made Excel is asked for no events, so what people type meanwhile is not told. */
  const put = <T>(work: () => Promise<T>): Promise<T> => run(() => work().finally(read.touched));
  const checks = checkService(context, read, roundsStore(host), kept.needSecret);
  const ask = askService(context, read);
  const writes = await writeService(context, checks, read.touched);
  const marks = marksService(context, checks);
  const form = formService(context, read, writes.applyEdits);
  const pairs = reconcileService(context, read);
  const figures = figuresService(context, read);
  const report = reportService(context, checks);
  const correct = correctService(context, read);
  const switchRule = rulesService(context);
  const live = liveService(context, read, checks, run);
  return {
    host,
    engine,
    startNotes: kept.notes,
    settings: kept.settings,
    change: (part) => run(() => kept.change(part)),
    read: (watch) => run(() => read.all(watch)),
    correct: (reading, said) => run(() => correct(reading, said)),
    check: (watch) => run(() => checks.check(watch)),
    round: checks.round,
    jump: (card) => run(() => checks.jump(card)),
    waive: (card, waiver) => run(() => checks.waive(card, waiver)),
    unwaive: (card) => run(() => checks.unwaive(card)),
    preview: (cards, choice) => run(() => writes.preview(cards, choice)),
    apply: (preview) => run(() => writes.apply(preview)),
    undo: () => run(() => writes.undo()),
    undoable: writes.undoable,
    unfinished: () => run(() => writes.unfinished()),
    resolveUnfinished: (how) => run(() => writes.resolveUnfinished(how)),
    mark: () => run(() => marks.mark()),
    unmark: () => run(() => marks.unmark()),
    report: (options) => put(() => report(options)),
    vocabulary: () => run(() => ask.vocabulary()),
    ask: (question) => run(() => ask.ask(question)),
    putAnswer: (question, options) => put(() => ask.putAnswer(question, options)),
    keptQuestions: ask.keptQuestions,
    keep: (question) => run(() => ask.keep(question)),
    forget: (name) => run(() => ask.forget(name)),
    proposeForm: (sheet) => run(() => form.proposeForm(sheet)),
    fillForm: (sheet, proposal, cells) => run(() => form.fillForm(sheet, proposal, cells)),
    reconcile: (a, b, options, watch) => run(() => pairs.reconcile(a, b, options, watch)),
    putReconciliation: (result, options) => put(() => pairs.putReconciliation(result, options)),
    putFigures: (request, watch) => put(() => figures.putFigures(request, watch)),
    putDashboard: (watch) => put(() => figures.putDashboard(watch)),
    putTemplate: (ledgers) => put(() => figures.putTemplate(ledgers)),
    switchRule: (id, off) => run(() => switchRule(id, off)),
    live,
  };
}
