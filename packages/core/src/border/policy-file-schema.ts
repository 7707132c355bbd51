import * as z from 'zod';
import { shown } from '../emit/shown';
import type { PolicyParameter, PolicyUnit } from '../policy/policy';
import { custom, dayField, dayHint, regionField, regionHint, saidField, versionHint } from './fields';
import type { FieldHints } from './problem-of';

/** The office's own policy values, as it writes them in a JSON file. */
export interface PolicyFile {
  readonly schemaVersion: 1;
  /** Region of every value that names none. */
  readonly region?: string;
  readonly office?: string;
  readonly values: readonly PolicyFileValue[];
}

export interface PolicyFileValue {
  /** Id of a parameter, as docs/policy-values.md lists them. */
  readonly parameter: string;
  /** In the parameter's unit: yuan as yuan, 2 for 2 %. */
  readonly value: number;
  /** To be sure: must be the parameter's unit; money may say 万元. */
  readonly unit?: string;
  readonly region?: string;
  readonly from: string;
  readonly to?: string;
  /** The text that sets it: title, number, date. */
  readonly source: string;
  /** `unverified` while the office has not seen the text itself. */
  readonly status?: 'verified' | 'unverified';
}

/** What to write in each field of a policy file. */
export const policyFileHints: FieldHints = {
  '*': {
    zh: '文件可用的项目是 schemaVersion、region、office、values；每条取值可用 parameter、value、unit、region、from、to、source、status。',
    en: 'A file has schemaVersion, region, office, values; a value has parameter, value, unit, region, from, to, source, status.',
  },
  schemaVersion: versionHint,
  region: regionHint,
  from: dayHint,
  to: dayHint,
  office: { zh: '请写单位名称。', en: 'Write the name of the office.' },
  values: { zh: '请写成列表 [ {…}, {…} ]，至少一条。', en: 'Write a list [ {…}, {…} ] with at least one value.' },
  value: { zh: '请写不小于0的数字，不加引号、不带单位。', en: 'Write a number of nought or more, without quotes or unit.' },
  source: {
    zh: '请写文件名称、文号或公布处，如“县农办〔2026〕1号”。',
    en: 'Write the title, number or place of the text that sets the value.',
  },
  status: {
    zh: '请写“verified”（见过原文）或“unverified”（待核）。',
    en: 'Write "verified" (you saw the text) or "unverified".',
  },
};

/** Schema of a policy file; a value must name one of these parameters. */
export function policyFileSchema(parameters: readonly PolicyParameter[]) {
  const known = new Map(parameters.map((parameter) => [parameter.id, parameter]));
  const value = z
    .strictObject({
      parameter: z.string(),
      value: z.number().min(0),
      unit: z.string().optional(),
      region: regionField().optional(),
      from: dayField(),
      to: dayField().optional(),
      source: saidField(300),
      status: z.enum(['verified', 'unverified']).optional(),
    })
    .superRefine((entry, context) => {
      const parameter = known.get(entry.parameter);
      if (!parameter) {
        context.addIssue({ ...unknownParameter(entry.parameter, parameters), path: ['parameter'], input: entry.parameter });
        return;
      }
      const unit = unitProblem(entry.value, entry.unit, parameter);
      if (unit) context.addIssue({ ...unit, input: entry.unit });
      if (entry.to !== undefined && entry.to < entry.from) {
        context.addIssue({
          ...custom(
            'dates-out-of-order',
            `止日${entry.to}早于起日${entry.from}`,
            `the last day ${entry.to} is before the first, ${entry.from}`,
          ),
          path: ['to'],
          input: entry.to,
        });
      }
    });
  return z.strictObject({
    schemaVersion: z.literal(1),
    region: regionField().optional(),
    office: saidField(60).optional(),
    values: z.array(value).min(1).max(10_000),
  });
}

function unknownParameter(written: string, parameters: readonly PolicyParameter[]) {
  const sameTitle = parameters.find((parameter) => parameter.title['zh-CN'] === written.trim());
  const listZh = parameters.map((parameter) => `${parameter.id}（${parameter.title['zh-CN']}，${parameter.unit}）`).join('、');
  const listEn = parameters.map((parameter) => `${parameter.id} (${parameter.title.en})`).join(', ');
  return custom(
    'unknown-parameter',
    sameTitle ? `请写参数代号“${sameTitle.id}”，不写中文名称` : `没有参数${shown(written)}。可用的参数：${listZh}`,
    sameTitle
      ? `write the id "${sameTitle.id}" instead of the title`
      : `there is no parameter ${shown(written)}. Parameters: ${listEn}`,
  );
}

/** 万元 for a parameter in 元, as factor; 1 for the parameter's own unit; undefined for another unit. */
export function unitFactor(unit: string | undefined, own: PolicyUnit): number | undefined {
  if (unit === undefined || unit === own) return 1;
  return own.startsWith('元') && unit === `万${own}` ? 10_000 : undefined;
}

function unitProblem(value: number, unit: string | undefined, { unit: own, title }: PolicyParameter) {
  if (unitFactor(unit, own) === undefined) {
    return {
      ...custom(
        'wrong-unit',
        `单位${shown(unit)}与“${title['zh-CN']}”的单位“${own}”不同。请换算后填写，或删去 unit`,
        `the unit ${shown(unit)} is not that of the parameter, ${own}`,
      ),
      path: ['unit'],
    };
  }
  if (own !== '%' || unit !== undefined || value === 0 || value >= 1) return undefined;
  return {
    ...custom(
      'percent-unclear',
      `按百分数填写：3 表示3%。现为${value}，如确指${value}%，请加上 "unit": "%"`,
      `percentages are written as 3 for 3 %; if you do mean ${value} %, add "unit": "%"`,
    ),
    path: ['value'],
  };
}
