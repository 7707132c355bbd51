import type { RuleExamples } from '../rule';

const row = {
  householdCode: '5200000001',
  wageIncome: 20000,
  businessIncome: 10000,
  propertyIncome: 600,
  transferIncome: 5400,
  businessCost: 4000,
  netIncome: 32000,
};

export default {
  pass: [
    { rows: [row] },
    { title: '各数四舍五入到元，差3元以内', rows: [{ ...row, netIncome: 32003 }] },
    { title: '没有财产性收入和支出', rows: [{ ...row, propertyIncome: null, businessCost: null, netIncome: 35400 }] },
  ],
  fail: [
    { title: '没有减支出', rows: [{ ...row, netIncome: 36000 }] },
    { title: '差4元', rows: [{ ...row, netIncome: 32004 }] },
    { title: '年收入一格为空', rows: [{ ...row, grossIncome: null, netIncome: 42000 }] },
    {
      title: '纯收入一格错，人均纯收入也指向同一个数',
      rows: [{ ...row, netIncome: 42000, headCount: 4, incomePerHead: 8000 }],
    },
  ],
  cannotTell: [{ rows: [{ ...row, transferIncome: '见附表' }] }],
} satisfies RuleExamples;
