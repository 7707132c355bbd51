/* The object that desktop Excel puts at `window.external`: everything above it is Microsoft's own code. */

/** Native numbers of the calls and events that cross the seam. */
export const NATIVE = { richApi: 93, commandDone: 94, settingsSaved: 8 } as const;
export const NATIVE_EVENT = { selection: 2, message: 33, command: 39 } as const;

/** Status numbers of a native answer. */
export const NATIVE_STATUS = { success: 0, cellEdit: 5004, requestTooLarge: 5103, responseTooLarge: 5104 } as const;

export interface NativeAnswer {
  readonly status: number;
  readonly body?: string;
}

/** What the shell asks of the host behind it. */
export interface NativeHost {
  /** One batch: its body, and the request's flags (64: wait while a cell is being edited). */
  readonly execute: (body: string, flags: number) => Promise<NativeAnswer>;
  /** A ribbon command has called `event.completed()`. */
  readonly commandDone: (params: unknown) => void;
  readonly settings: () => ReadonlyMap<string, string>;
  readonly saveSettings: (settings: Map<string, string>) => void;
  readonly theme: () => OfficeThemeColors | undefined;
  readonly documentUrl: string;
  /** office.js has loaded its files and asks for its context. */
  readonly onContext?: () => void;
}

export interface OfficeThemeColors {
  readonly bodyBackgroundColor: string;
  readonly bodyForegroundColor: string;
  readonly controlBackgroundColor: string;
  readonly controlForegroundColor: string;
}

export interface ShellOptions {
  /** Requirement sets, as `GetSupportedMatrix` says them. */
  readonly matrix: Readonly<Record<string, string>>;
  readonly locale: string;
  /** 1 shared runtime, 2 custom functions. */
  readonly flags: number;
}

export interface Shell {
  /** Becomes `window.external`. */
  readonly external: Record<string, unknown>;
  /** Sends a native event to whoever registered for it; says how many did. */
  readonly fire: (event: number, payload: unknown) => number;
}

type Native = (...args: never[]) => unknown;
type Answered = (result: { toArray: () => unknown[] }) => void;

const array = (...values: unknown[]) => ({ toArray: () => values });

/** Makes the shell. Objects are made inside the caller's realm by `JSON` alone, so that it runs in a vm realm and in a page. */
export function makeShell(host: NativeHost, options: ShellOptions): Shell {
  const registered = new Map<number, Set<(event: number, payload: unknown) => void>>();
  const settings = {
    Read: (keys: string[], values: string[]) => {
      for (const [key, value] of host.settings()) {
        keys.push(key);
        values.push(value);
      }
    },
    Write: (keys: string[], values: string[]) => host.saveSettings(new Map(keys.map((key, i) => [key, String(values[i])]))),
  };
  const answers: Record<string, Native> = {
    GetAppType: () => 1,
    GetSolutionRef: () => 'taizhang',
    GetAppVersionMajor: () => 16,
    GetAppVersionMinor: () => 0,
    GetAppUILocale: () => options.locale,
    GetAppDataLocale: () => options.locale,
    GetDocUrl: () => host.documentUrl,
    GetAppCapabilities: () => 0,
    GetActivationMode: () => 1,
    GetControlIntegrationLevel: () => 1,
    GetSolutionToken: () => '',
    GetCorrelationId: () => '00000000-0000-0000-0000-000000000000',
    GetInstanceId: () => 'instance',
    GetTouchEnabled: () => false,
    GetCommerceAllowed: () => false,
    GetSupportedMatrix: () => JSON.stringify(options.matrix),
    GetHostCustomMessage: () => '',
    GetHostFullVersion: () => '16.0.18025.20000',
    GetInitialDisplayMode: () => 0,
    GetSettings: () => settings,
    GetOfficeThemeInfo: () => themeInfo(host.theme()),
  };
  const external: Record<string, Native> = {
    GetHostInfo: () => `Excel$Win32$16.01$${options.locale}$$$disableLogging$${options.flags}`,
    GetContext: () => {
      host.onContext?.();
      return answers;
    },
    GetLoggingAllowed: () => false,
    Execute: (id: number, params: unknown, callback: Answered) => {
      if (id === NATIVE.commandDone) host.commandDone(params);
      if (id !== NATIVE.richApi) return callback(array(NATIVE_STATUS.success));
      const request = (params as unknown[])[0] as unknown[];
      host.execute(String(request[4]), Number(request[6])).then(
        ({ status, body }) => callback(body === undefined ? array(status) : array(status, 200, [], body)),
        (error) => {
          throw error;
        },
      );
    },
    RegisterEvent: (
      id: number,
      _target: string,
      handler: (event: number, payload: unknown) => void,
      callback: (status: unknown) => void,
    ) => {
      const set = registered.get(id) ?? new Set();
      registered.set(id, set.add(handler));
      callback(NATIVE_STATUS.success);
    },
    UnregisterEvent: (id: number, _target: string, callback: (status: unknown) => void) => {
      registered.delete(id);
      callback(NATIVE_STATUS.success);
    },
  };
  return {
    external,
    fire: (event, payload) => {
      const handlers = [...(registered.get(event) ?? [])];
      for (const handler of handlers) handler(event, payload);
      return handlers.length;
    },
  };
}

/** Colours cross the seam as numbers: `#FFFFFF` is 16777215. */
function themeInfo(theme: OfficeThemeColors | undefined): string {
  const numbers = Object.entries(theme ?? {}).map(([name, color]) => [name, Number.parseInt(color.slice(1), 16)]);
  return JSON.stringify(Object.fromEntries(numbers));
}
