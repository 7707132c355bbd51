import { link } from '../link';
import { payment } from '../payment';
import { project } from '../project';

/** 项目与支付（按项目名称）. */
export const projectPaymentsByName = link({
  id: 'project-payments-by-name',
  one: project,
  many: payment,
  on: [['projectName', 'projectName']],
  title: { 'zh-CN': '项目与支付（按项目名称）', en: 'project and payments, by name' },
});
