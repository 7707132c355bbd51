import { refuse } from './refuse';
import type { ServiceContext } from './service-context';

/** 规则: switched off for this office with a reason that is kept, or on again. */
export function rulesService({ engine, settings, change }: ServiceContext) {
  return async (id: string, off: string | null): Promise<void> => {
    const { [id]: _, ...others } = settings().off ?? {};
    if (off === null) return change({ off: others });
    if (!(await engine.rules()).some((rule) => rule.id === id)) throw refuse((words) => words.noSuchRule(id.slice(0, 60)));
    const reason = off.trim();
    if (reason.length < 2 || /\d{7,}/.test(reason)) throw refuse((words) => words.offReason);
    return change({ off: { ...others, [id]: reason } });
  };
}
