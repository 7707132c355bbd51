/** Units of policy values. Those that begin with 元 are money. */
export type PolicyUnit =
  | '元'
  | '元/户'
  | '元/人'
  | '元/人·年'
  | '元/人·月'
  | '元/人·学年'
  | '%'
  | '倍'
  | '岁'
  | '月'
  | '日'
  | '人'
  | '户'
  | '平方米'
  | '平方米/人'
  | '升/人·日'
  | '分钟'
  | '米'
  | '公里'
  | '亩';

/** What a policy value means. One file each in `policy/parameters/`. */
export interface PolicyParameter {
  readonly id: string;
  readonly title: { readonly 'zh-CN': string; readonly en: string };
  /** Money is in 分 once read; documents write it in 元. */
  readonly unit: PolicyUnit;
  readonly note?: { readonly 'zh-CN': string; readonly en: string };
}

/** One value that one policy text sets. */
export interface PolicyValue {
  readonly parameter: PolicyParameter;
  /** In the parameter's unit; `%` as 2 for 2 %. */
  readonly value: number;
  /** Region code prefix: '' is the whole country, '52' Guizhou, '522301' one county. The longest match wins. */
  readonly region: string;
  /** First and last day in force, `YYYY-MM-DD`; `to` absent: until another starts. */
  readonly from: string;
  readonly to?: string;
  /** `verified`: value, place and time were seen in the source; `unverified`: one of them was not. Shown wherever the value is used. */
  readonly status: 'verified' | 'unverified';
  /** Where in the text, in our words. */
  readonly at?: string;
  /** Id of the document whose value of the same parameter, region and start this one replaces; another start is written `<id>@YYYY-MM-DD`. */
  readonly replaces?: string;
}

/** One policy text: the values that it sets, where, from when. One file each in `policy/documents/`. */
export interface PolicyDocument {
  readonly id: string;
  readonly title: string;
  readonly issuer?: string;
  /** `YYYY-MM-DD`, or as much of it as is known. */
  readonly date?: string;
  /** Where it was seen: address or repository; written out. */
  readonly seenAt: string;
  /**
   * `official`: on the issuing office's site; `mirror`: its text elsewhere; `report`: a press or secondary page; `practice`: a rule
   * set or form really used by an office; `office`: entered by the office itself; `none`: general knowledge.
   */
  readonly evidence: 'official' | 'mirror' | 'report' | 'practice' | 'office' | 'none';
  readonly values: readonly PolicyValue[];
}

/**
 * Declares what a policy value means and in which unit texts write it.
 *
 * @example
 * parameter({ id: 'own-line', title: { 'zh-CN': '本县线', en: 'line of the county' }, unit: '元/人·年' }).unit //=> '元/人·年'
 */
export function parameter(spec: PolicyParameter): PolicyParameter {
  return spec;
}
/**
 * Declares the values that one policy text sets. Two texts that set the same point are an error unless one replaces the other.
 *
 * @example
 * policyDocument({ id: 'own', title: '示例', seenAt: '示例', evidence: 'office', values: [] }).values //=> []
 */
export function policyDocument(spec: PolicyDocument): PolicyDocument {
  return spec;
}
