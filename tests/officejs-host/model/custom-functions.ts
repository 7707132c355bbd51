import type { FunctionAnswer, HostState } from '../interpreter/host-state';
import { type ObjectType, reads } from '../interpreter/object-type';

/** The service that the custom-function runtime answers to. */
export const CUSTOM_FUNCTIONS_TYPE: ObjectType<HostState> = {
  name: 'CustomFunctions',
  props: {},
  nav: {},
  methods: {
    _SetOsfControlContainerReadyForCustomFunctions: reads(() => null),
    SetInvocationArrayResults: reads((host, [rows]) => {
      const answers = (rows as unknown[][]).map(
        ([id, ok, value, errorCode]): FunctionAnswer => ({
          id: Number(id),
          ok: ok === true,
          value,
          ...(errorCode === undefined || ok === true ? {} : { errorCode: Number(errorCode) }),
        }),
      );
      for (const listen of [...host.functionAnswers]) listen(answers);
    }),
  },
};
