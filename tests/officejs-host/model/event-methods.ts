import { type Method, reads } from '../interpreter/object-type';

/** Native numbers of the generic events that the model raises. */
export const EVENT = {
  changed: 10,
  activated: 11,
  deactivated: 12,
  added: 13,
  selectionChanged: 14,
  deleted: 15,
  formatChanged: 18,
} as const;

const REGISTERED: Readonly<Record<string, number>> = {
  DataChangedEvent: EVENT.changed,
  ActivatedEvent: EVENT.activated,
  DeactivatedEvent: EVENT.deactivated,
  AddedEvent: EVENT.added,
  SelectionChangedEvent: EVENT.selectionChanged,
  DeletedEvent: EVENT.deleted,
};

/** `_RegisterDataChangedEvent`, `_UnregisterDataChangedEvent` and so on, for a target. */
export function eventMethods<T>(targetId: (target: T) => string): Record<string, Method<T>> {
  const methods: Record<string, Method<T>> = {};
  for (const [name, type] of Object.entries(REGISTERED)) {
    methods[`_Register${name}`] = reads((target, _args, host) => void host.events.add(`${type}/${targetId(target)}`));
    methods[`_Unregister${name}`] = reads((target, _args, host) => void host.events.delete(`${type}/${targetId(target)}`));
  }
  return methods;
}
