import { foldText } from '../kinds/fold';

const CUE = /(填报|报送|编制|制表|帮扶|派出|责任|实施|主管|牵头|建设)?单位(?:\(|为|是)?:?/g;

/**
 * The unit of money that a line such as `单位:万元` or `(金额单位:元)` states, or null: none, or two that differ.
 * 填报单位 and other offices are no units.
 *
 * @example
 * statedUnitOf('填报单位：测试镇　　单位：万元') //=> '万元'
 */
export function statedUnitOf(text: string): string | null {
  const folded = foldText(text.length > 400 ? text.slice(0, 400) : text);
  let stated: string | null = null;
  for (const cue of folded.matchAll(CUE)) {
    if (cue[1]) continue;
    const rest = folded.slice(cue.index + cue[0].length, cue.index + cue[0].length + 16);
    for (const found of rest.matchAll(/(?:^|[,;/.(和及·人户个亩])(?:人民币)?(亿元|万元|千元|元)/g)) {
      if (stated !== null && stated !== found[1]) return null;
      stated = found[1] as string;
    }
  }
  return stated;
}
