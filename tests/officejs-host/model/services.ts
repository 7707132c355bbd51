import type { HostState } from '../interpreter/host-state';
import { type ObjectType, object, reads, writes } from '../interpreter/object-type';
import { CUSTOM_FUNCTIONS_TYPE } from './custom-functions';

const service = (name: string, methods: ObjectType<HostState>['methods']): ObjectType<HostState> => ({
  name,
  props: {},
  nav: {},
  methods,
});

interface RibbonRef {
  readonly host: HostState;
  readonly id: string;
}

const RIBBON_BUTTON_TYPE: ObjectType<RibbonRef> = {
  name: 'RibbonButton',
  id: ({ id }) => id,
  place: ({ id }) => id,
  props: {
    Id: { get: ({ id }) => id },
    Enabled: {
      get: ({ host, id }) => host.runtime.ribbon[id] ?? true,
      set: ({ host, id }, value) => {
        host.runtime.ribbon[id] = value === true;
      },
    },
  },
  nav: {},
  methods: {},
};

const RIBBON_TAB_TYPE: ObjectType<RibbonRef> = {
  name: 'RibbonTab',
  id: ({ id }) => id,
  place: ({ id }) => id,
  props: { Id: { get: ({ id }) => id } },
  nav: {},
  methods: {
    SetVisibility: writes(({ host, id }, [visible]) => {
      host.runtime.ribbon[id] = visible === true;
    }),
  },
};

/** Services beside the workbook, by the name under which office.js asks for them. */
export const SERVICES: Readonly<Record<string, ObjectType<HostState>>> = {
  'Microsoft.ExcelServices.CustomFunctions': CUSTOM_FUNCTIONS_TYPE,
  'Microsoft.InternalService.AddinInternalService': service('AddinInternalService', {
    NotifyActionHandlerReady: reads(() => null),
  }),
  'Microsoft.DynamicRibbon.DynamicRibbon': service('DynamicRibbon', {
    GetButton: reads((host, [id]) => object(RIBBON_BUTTON_TYPE, { host, id: String(id) })),
    GetTab: reads((host, [id]) => object(RIBBON_TAB_TYPE, { host, id: String(id) })),
    ExecuteRequestUpdate: writes(() => null),
    ExecuteRequestCreate: writes(() => null),
  }),
  'Microsoft.AppRuntime.AppRuntimeService': service('AppRuntimeService', {
    GetAppRuntimeState: reads((host) => host.runtime.state),
    SetAppRuntimeState: reads((host, [state]) => {
      host.runtime.state = String(state);
    }),
  }),
  'Microsoft.AppRuntime.AppRuntimePersistenceService': service('AppRuntimePersistenceService', {
    GetAppRuntimeStartState: reads((host) => host.runtime.start),
    SetAppRuntimeStartState: writes((host, [state]) => {
      host.runtime.start = String(state);
    }),
  }),
  'Microsoft.Office.ActionService': service('ActionService', {
    GetShortcuts: reads((host) => ({ ...host.runtime.shortcuts })),
    ReplaceShortcuts: writes((host, [shortcuts]) => {
      host.runtime.shortcuts = { ...shortcuts };
    }),
    AreShortcutsInUse: reads((_host, [shortcuts]) => (shortcuts as string[]).map((shortcut) => ({ shortcut, inUse: false }))),
  }),
};

/** Services that office.js calls by itself: their batches are not the add-in's. */
export const OWN_SERVICES: ReadonlySet<string> = new Set([
  'Microsoft.ExcelServices.CustomFunctions',
  'Microsoft.InternalService.AddinInternalService',
]);
