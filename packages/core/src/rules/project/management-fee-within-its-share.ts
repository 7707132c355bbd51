import { fundFeeRules } from '../../basis/fund-fee-rules';
import { projectType } from '../../codes/project-type';
import { and, is, known, le, mul, param, sumOver } from '../../expr/build';
import { project } from '../../ledgers/project';
import { centralFundFeeShare } from '../../policy/parameters/central-fund-fee-share';
import { rule } from '../rule';

const { c } = project;
const fee = sumOver(c.year, c.centralFunds, is(projectType, c.projectType, '项目管理费'));
const all = sumOver(c.year, c.centralFunds);

export default rule({
  id: 'project/management-fee-within-its-share',
  ledger: project,
  severity: 'suspect',
  when: and(known(c.year), is(projectType, c.projectType, '项目管理费')),
  must: le(fee, mul(all, param(centralFundFeeShare))),
  marks: [c.centralFunds, c.projectType, c.year],
  once: [c.year],
  show: {
    fee: { of: fee, as: 'money' },
    all: { of: all, as: 'money' },
    limit: { of: param(centralFundFeeShare), as: 'percent' },
  },
  basis: [fundFeeRules],
  since: '0.1.0',
  words: {
    'zh-CN': {
      title: '项目管理费超过中央资金的规定比例',
      what: '{year}年度项目类型为{projectType}的中央资金{fee}元，全部中央资金{all}元，比例上限{limit}。',
      why: '从中央资金提取的项目管理费有比例上限；本表只列部分项目时，比例会偏高。',
      todo: '请按全县下达的中央资金核算；本表不全的，可核实属实。',
    },
    en: {
      title: 'Management fees exceed their share of central funds',
      what: '{year}: {projectType} from central funds {fee} yuan, of {all} yuan in all; the limit is {limit}.',
      why: 'Fees from central funds have an upper share; it looks higher where the sheet lists only some projects.',
      todo: 'Compute it with all central funds of the county; if the sheet is partial, confirm it as true.',
    },
  },
});
