import { parseArgs } from 'node:util';
import { refuse } from './refuse';

/** One option of a command. */
export interface OptionSpec {
  readonly name: string;
  /** How its value is called in the help; absent for a switch. */
  readonly value?: string;
  readonly zh: string;
  readonly en: string;
}

export interface Arguments {
  readonly positionals: readonly string[];
  /** Value of an option; undefined when it was not given. */
  readonly value: (name: string) => string | undefined;
  readonly has: (name: string) => boolean;
}

/** Options that every command knows. */
export const COMMON: readonly OptionSpec[] = [
  { name: 'lang', value: 'zh|en', zh: '说明文字的语言，默认中文', en: 'language, Chinese unless said' },
  { name: 'help', zh: '显示本命令的用法', en: 'show how the command is used' },
];

/** Reads the words behind a command. An option that it does not know, or one without its value, is refused with a sentence. */
export function readArguments(words: readonly string[], specs: readonly OptionSpec[], command: string): Arguments {
  const options = Object.fromEntries(
    [...specs, ...COMMON].map(({ name, value }) => [
      name,
      { type: value === undefined ? ('boolean' as const) : ('string' as const) },
    ]),
  );
  try {
    const { values, positionals } = parseArgs({ args: [...words], options, allowPositionals: true, strict: true });
    return {
      positionals,
      value: (name) => (typeof values[name] === 'string' ? (values[name] as string) : undefined),
      has: (name) => values[name] !== undefined,
    };
  } catch (error) {
    throw sentenceOf(error, command, words);
  }
}

function sentenceOf(error: unknown, command: string, words: readonly string[]): Error {
  const code = (error as { code?: string }).code;
  const option = /'(-{1,2}[^' =<]+)/.exec((error as Error).message)?.[1] ?? words.find((word) => word.startsWith('-')) ?? '';
  const zhHelp = `用 taizhang help ${command} 查看用法。`;
  const enHelp = `See: taizhang help ${command}`;
  if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION')
    return refuse('unknown-option', `没有“${option}”这个选项。${zhHelp}`, `There is no option "${option}". ${enHelp}`);
  if (code === 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE') {
    return refuse(
      'option-value',
      `选项“${option}”后面要写（或不能写）内容。${zhHelp}`,
      `Option "${option}" lacks its value, or takes none. ${enHelp}`,
    );
  }
  return refuse('arguments', `命令写法有误。${zhHelp}`, `The command could not be understood. ${enHelp}`);
}
