import type { Book } from '../book/book';
import { invalidArgument } from '../interpreter/host-error';
import { type ObjectType, reads } from '../interpreter/object-type';

const MODES = ['Automatic', 'AutomaticExceptTables', 'Manual'];

export const APPLICATION_TYPE: ObjectType<Book> = {
  name: 'Application',
  props: {
    CalculationMode: {
      get: (book) => book.application.calculationMode,
      set: (book, value) => {
        if (!MODES.includes(value)) throw invalidArgument('Application.calculationMode');
        book.application.calculationMode = value;
      },
    },
    CalculationState: { get: () => 'Done' },
    CalculationEngineVersion: { get: () => 191029 },
    DecimalSeparator: { get: () => '.' },
    ThousandsSeparator: { get: () => ',' },
    UseSystemSeparators: { get: () => true },
  },
  nav: {},
  methods: {
    Calculate: reads(() => null),
    SuspendApiCalculationUntilNextSync: reads((_book, _args, host) => void host.suspended.push('calculation')),
    SuspendScreenUpdatingUntilNextSync: reads((_book, _args, host) => void host.suspended.push('screen')),
  },
};
