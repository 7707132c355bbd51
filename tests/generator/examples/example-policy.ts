const SOURCE = '示例取值，只供演示，不是任何文件的规定';

/** The office policy file of the examples: made-up values, marked as such and unverified. */
export const examplePolicy = {
  schemaVersion: 1,
  office: '测试镇人民政府（示例）',
  region: '',
  values: [
    {
      parameter: 'monitoring-line',
      value: 7800,
      unit: '元/人·年',
      from: '2023-01-01',
      to: '2023-12-31',
      source: SOURCE,
      status: 'unverified',
    },
    {
      parameter: 'subsistence-allowance',
      value: 480,
      unit: '元/人·月',
      from: '2023-01-01',
      to: '2023-12-31',
      source: SOURCE,
      status: 'unverified',
    },
  ],
} as const;
