import type { Validation } from '../book/book';
import { intersection, sameRect, without } from '../book/rect';
import { invalidArgument } from '../interpreter/host-error';
import type { HostState } from '../interpreter/host-state';
import { type ObjectType, type Prop, writes } from '../interpreter/object-type';
import { type AreasRef, alive, fullAddress, guardOption } from './range-ref';

const TYPES: Record<string, string> = {
  wholeNumber: 'WholeNumber',
  decimal: 'Decimal',
  textLength: 'TextLength',
  list: 'List',
  date: 'Date',
  time: 'Time',
  custom: 'Custom',
};

/** The rule of an area; `null` for none, `'mixed'` where several meet. */
function ruleOf(ref: AreasRef): Validation | null | 'mixed' {
  const touching = ref.sheet.validations.filter((one) =>
    one.ranges.some((range) => ref.rects.some((rect) => intersection(range, rect))),
  );
  if (touching.length === 0) return null;
  const [one] = touching as [Validation];
  const left = ref.rects.flatMap((rect) =>
    one.ranges.reduce((rest, range) => rest.flatMap((part) => without(part, range)), [rect]),
  );
  return touching.length === 1 && left.length === 0 ? one : 'mixed';
}

function clear(ref: AreasRef): void {
  for (const one of ref.sheet.validations) {
    for (const rect of ref.rects) one.ranges = one.ranges.flatMap((range) => without(range, rect));
  }
  ref.sheet.validations = ref.sheet.validations.filter((one) => one.ranges.length > 0);
}

/** The area's own rule, cut out of a larger one if it stands in one. */
function own(ref: AreasRef): Validation {
  const before = ruleOf(ref);
  if (before && before !== 'mixed' && before.ranges.length === ref.rects.length) {
    if (before.ranges.every((range) => ref.rects.some((rect) => sameRect(rect, range)))) return before;
  }
  const one: Validation =
    before && before !== 'mixed'
      ? { ...before, ranges: ref.rects.map((rect) => ({ ...rect })) }
      : { ranges: ref.rects.map((rect) => ({ ...rect })), rule: {}, errorAlert: {}, prompt: {}, ignoreBlanks: true };
  clear(ref);
  ref.sheet.validations.push(one);
  return one;
}

function part<K extends 'rule' | 'errorAlert' | 'prompt' | 'ignoreBlanks'>(key: K, none: unknown): Prop<AreasRef> {
  return {
    get: (ref) => {
      const rule = ruleOf(ref);
      return rule === 'mixed' ? null : rule ? rule[key] : none;
    },
    set: (ref, value, host: HostState) => {
      const location = `DataValidation.${key}`;
      alive(host, ref, location);
      guardOption(ref.sheet, undefined, location);
      if (key === 'ignoreBlanks' ? typeof value !== 'boolean' : typeof value !== 'object' || value === null)
        throw invalidArgument(location);
      if (key === 'rule' && Object.keys(value).filter((name) => name in TYPES).length !== 1) throw invalidArgument(location);
      own(ref)[key] = key === 'ignoreBlanks' ? value : { ...value };
    },
  };
}

export const DATA_VALIDATION_TYPE: ObjectType<AreasRef> = {
  name: 'DataValidation',
  place: (ref) => ref.rects.map((rect) => fullAddress(ref.sheet, rect)).join(','),
  props: {
    Rule: part('rule', {}),
    ErrorAlert: part('errorAlert', { message: '', showAlert: true, style: 'Stop', title: '' }),
    Prompt: part('prompt', { message: '', showPrompt: true, title: '' }),
    IgnoreBlanks: part('ignoreBlanks', true),
    Type: {
      get: (ref) => {
        const rule = ruleOf(ref);
        if (rule === 'mixed') return 'Inconsistent';
        const kind = rule && Object.keys(rule.rule).find((name) => name in TYPES);
        return kind ? TYPES[kind] : 'None';
      },
    },
  },
  nav: {},
  methods: {
    Clear: writes((ref, _args, host) => {
      alive(host, ref, 'DataValidation.clear');
      guardOption(ref.sheet, undefined, 'DataValidation.clear');
      clear(ref);
    }),
  },
};
