import { link } from '../link';
import { payment } from '../payment';
import { project } from '../project';

/** 项目与支付（按项目编号）. */
export const projectPayments = link({
  id: 'project-payments',
  one: project,
  many: payment,
  on: [['projectCode', 'projectCode']],
  title: { 'zh-CN': '项目与支付（按项目编号）', en: 'project and payments, by code' },
});
