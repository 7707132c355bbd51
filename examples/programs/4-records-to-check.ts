// Rows of a database, already typed: the border checks their types, the rules check what they say. Two ledgers, joined by the household code.
import { check, createPolicy, defaultPack, household, person, speaker, tableFromRecords } from '@taizhang/core';
import { readRecords } from '@taizhang/core/border';

const households = [{ householdCode: '5200000001', headName: '测试甲', headCount: 3 }];
const persons = [
  { householdCode: '5200000001', memberName: '测试甲', idNumber: '520000197002030012', relation: '户主', sex: '男' },
  { householdCode: '5200000001', memberName: '测试丁', idNumber: '520000197205040027', relation: '配偶', sex: '男' },
];

const typed = readRecords(household, [{ householdCode: '5200000001', headCount: '三口人' }]);
if (!typed.ok) console.log(typed.problems[0]?.at, typed.problems[0]?.code);

const options = { asOf: '2023-12-31', region: '520000' };
const dataset = {
  tables: new Map([
    ['household', tableFromRecords(household, households, options)],
    ['person', tableFromRecords(person, persons, options)],
  ]),
};
const say = speaker(defaultPack, 'zh-CN');
const { findings } = check(dataset, defaultPack, { policy: createPolicy(defaultPack.documents).lookup });
for (const finding of findings) console.log(finding.severity, finding.rule, say(finding).what);
