import type { RuleExamples } from '../rule';

export default {
  pass: [
    { rows: [{ schoolStatus: '七年级', idNumber: '520000201105010110', healthStatus: '健康' }] },
    { title: '晚入学一年', rows: [{ schoolStatus: '小学', idNumber: '520000200810010111', healthStatus: '健康' }] },
    { title: '残疾孩子入学晚', rows: [{ schoolStatus: '小学', idNumber: '520000200501010118', healthStatus: '残疾' }] },
  ],
  fail: [
    { title: '18岁读小学', rows: [{ schoolStatus: '小学', idNumber: '520000200501010118', healthStatus: '健康' }] },
    { title: '9岁还是学龄前', rows: [{ schoolStatus: '学龄前儿童', idNumber: '520000201401010115', healthStatus: '健康' }] },
  ],
} satisfies RuleExamples;
