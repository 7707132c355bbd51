import { type CheckResult, checkSteps } from '@taizhang/core';
import type { Context } from '../context';
import type { Progress } from './progress';
import type { Session } from './session';

/** Checks a session rule by rule, so that progress can be shown. */
export function runCheck(session: Session, context: Context, progress: Progress): CheckResult {
  const steps = checkSteps(session.dataset, session.pack, { policy: session.policy.lookup });
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    progress.show(
      context.tell(
        `正在核对 ${step.value.done}/${step.value.total} 条规则`,
        `Checking rule ${step.value.done} of ${step.value.total}`,
      ),
      0.6 + (0.4 * step.value.done) / Math.max(1, step.value.total),
    );
  }
}
