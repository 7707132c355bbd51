import type { Payment, Project, Township } from '../world/world';
import type { LedgerRow } from './ledger-row';
import { dashed, tenThousandYuan, yuan } from './typed';

type Year = Omit<Township, 'previous'>;

/** 项目台账: one row a project, money in 万元 by source. */
export function projectRows(township: Year): LedgerRow[] {
  return township.projects.map((project) => {
    const village = township.villages[project.villageIndex]?.name ?? '';
    return {
      ledger: 'project',
      villageIndex: project.villageIndex,
      groupIndex: -1,
      household: '',
      cells: {
        年度: township.year,
        项目编号: project.code,
        项目名称: project.name,
        项目类型: project.type,
        建设性质: project.nature,
        县: township.place.county,
        乡: township.place.town,
        村: village,
        实施地点: village,
        实施单位: `${village}村民委员会`,
        责任人: project.manager,
        建设内容: project.content,
        计划数量: project.planned,
        完成数量: project.actual,
        计量单位: project.unit,
        ...dateCells(project),
        ...moneyCells(project),
        受益户数: project.households,
        受益人数: project.persons,
      },
    };
  });
}

function dateCells(project: Project): LedgerRow['cells'] {
  return {
    计划开工时间: dashed(project.started ?? project.approved + 45),
    计划完工时间: dashed(project.finished ?? project.approved + 200),
    开工时间: dashed(project.started),
    完工时间: dashed(project.finished),
    验收时间: dashed(project.accepted),
    项目进度: project.stage,
  };
}

function moneyCells(project: Project): LedgerRow['cells'] {
  const source = (name: string) => tenThousandYuan(project.sources[name] ?? 0);
  const contract = Math.floor((project.total * 0.98) / 10000) * 10000;
  return {
    总投资: tenThousandYuan(project.total),
    中央资金: source('中央'),
    省级资金: source('省级'),
    县级资金: source('县级'),
    自筹资金: source('自筹'),
    到位资金: tenThousandYuan(project.total),
    合同金额: project.started === null ? null : tenThousandYuan(contract),
    审定金额: project.accepted === null ? null : tenThousandYuan(contract),
    已支付资金: tenThousandYuan(project.paid),
    结余资金: tenThousandYuan(project.total - project.paid),
  };
}

const SOURCES: Readonly<Record<string, readonly [string, string]>> = {
  中央: ['中央财政资金', '中央'],
  省级: ['省级财政资金', '省级'],
  县级: ['县级财政资金', '县级'],
  自筹: ['自筹', '其他'],
};

function paymentCells(township: Year, payment: Payment): LedgerRow['cells'] {
  const [source, level] = SOURCES[payment.source] ?? ['其他', '其他'];
  return {
    年度: township.year,
    凭证号: payment.voucher,
    支付日期: dashed(payment.date),
    项目编号: payment.projectCode,
    项目名称: payment.projectName,
    乡: township.place.town,
    村: township.villages[payment.villageIndex]?.name ?? '',
    资金来源: source,
    资金级次: level,
    支付类型: payment.kind,
    收款单位: payment.payee,
    支付金额: yuan(payment.amount),
    用途: `${payment.projectName}${payment.kind}`,
  };
}

/** 资金支付明细: one row a voucher, money in 元. */
export function paymentRows(township: Year): LedgerRow[] {
  return township.payments.map((payment) => ({
    ledger: 'payment',
    villageIndex: payment.villageIndex,
    groupIndex: -1,
    household: '',
    cells: paymentCells(township, payment),
  }));
}
