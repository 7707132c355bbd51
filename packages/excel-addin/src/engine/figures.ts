import type { SheetSpec } from '@taizhang/files';
import type { ChartSpec } from '../host/port';
import type { Watch } from './engine';
import type { Choice } from './reading';

export interface FiguresEngine {
  /** Indicators that these data can have, those of the data's own years first, by theme; why the others cannot be computed. */
  indicators(): Promise<readonly IndicatorChoice[]>;
  /** Columns by which figures can be grouped: 村, 组, … */
  groupings(): Promise<readonly Choice[]>;
  /** Figures as sheets with charts, as values with proof or as formulas where that is exact. */
  figureSheets(request: FiguresRequest, watch?: Watch): Promise<FigureSheets>;
  /** 总览: the usual figures of the data's years and their charts. */
  dashboard(watch?: Watch): Promise<FigureSheets>;
}

export interface IndicatorChoice {
  readonly id: string;
  readonly title: string;
  readonly theme: string;
  readonly unit: string;
  readonly meaning: string;
  readonly isAnalyst: boolean;
  /** Now, for the whole; '' where there is none. */
  readonly value: string;
  /** Why it cannot be computed; '' where it can. */
  readonly why: string;
  /** Whether it can be written as a formula that works without us, and if not, why. */
  readonly formula: { readonly can: boolean; readonly why: string };
}

export interface FiguresRequest {
  readonly indicators: readonly string[];
  readonly by: readonly string[];
  readonly as: 'values' | 'formulas';
}

export interface FigureSheets {
  readonly sheets: readonly { readonly spec: SheetSpec; readonly charts: readonly ChartSpec[] }[];
  /** What could not be given as asked, in sentences. */
  readonly notes: readonly string[];
}
