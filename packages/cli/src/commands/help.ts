import { padTo, type Tell } from '@taizhang/core/report';
import type { OptionSpec } from '../arguments';
import type { Command } from './command';

/** `taizhang help`. */
export function generalHelp(commands: readonly Command[], tell: Tell): string {
  return [
    tell(
      'taizhang 台账核对与计算。所有处理都在本机，不联网。',
      'taizhang checks ledgers and computes from them. Everything stays on this machine.',
    ),
    '',
    tell('用法：taizhang 命令 …', 'Usage: taizhang COMMAND …'),
    ...commands.map((command) => `  ${padTo(command.name, 12)}${tell(command.zh, command.en)}`),
    `  ${padTo('help', 12)}${tell('某个命令的用法：taizhang help check', 'how a command is used: taizhang help check')}`,
    `  ${padTo('--version', 12)}${tell('版本', 'version')}`,
    '',
    tell('退出码：0 没有错误，1 有错误，2 没能完成。', 'Exit codes: 0 no errors, 1 errors found, 2 could not run.'),
    '',
  ].join('\n');
}

/** `taizhang help COMMAND`. */
export function commandHelp(command: Command, common: readonly OptionSpec[], tell: Tell): string {
  const options = [...command.options, ...common];
  const named = options.map((option) => `--${option.name}${option.value === undefined ? '' : ` ${option.value}`}`);
  const width = Math.max(...named.map((name) => name.length)) + 2;
  return [
    tell(command.zh, command.en),
    '',
    tell(
      `用法：taizhang ${command.name} ${command.usage}`,
      `Usage: taizhang ${command.name} ${command.usage.replace('[选项]', '[options]')}`,
    ),
    '',
    ...options.map((option, i) => `  ${padTo(named[i] as string, width)}${tell(option.zh, option.en)}`),
    '',
    tell('例：', 'Examples:'),
    ...command.examples.map((example) => `  ${example}`),
    '',
  ].join('\n');
}
