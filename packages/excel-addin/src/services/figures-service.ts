import type { Watch } from '../engine/engine';
import type { FigureSheets, FiguresRequest } from '../engine/figures';
import type { PutAnswer } from './app';
import { putSheets } from './put-sheets';
import type { ReadService } from './read-service';
import type { ServiceContext } from './service-context';

/** 指标 and 总览, computed from the sheets as they stand now; and empty ledgers. */
export function figuresService(context: ServiceContext, read: ReadService) {
  const { host, engine } = context;
  const put = ({ sheets, notes }: FigureSheets): Promise<PutAnswer> => putSheets(context, sheets, { notes, book: 'figures' });
  return {
    putFigures: async (request: FiguresRequest, watch?: Watch): Promise<PutAnswer> => {
      await read.fresh(watch);
      return put(await engine.figureSheets(request, watch));
    },
    putDashboard: async (watch?: Watch): Promise<PutAnswer> => {
      await read.fresh(watch);
      return put(await engine.dashboard(watch));
    },
    putTemplate: async (ledgers: readonly string[]): Promise<PutAnswer> => {
      const sheets = await engine.template(ledgers);
      return putSheets(
        context,
        sheets.map((spec) => ({ spec })),
        { areTheirs: true, book: 'templates' },
      );
    },
  };
}
