// Values that the office enters itself: a JSON file, validated at the border (the only entry that needs zod), used before the built-in ones.
import { createPolicy, defaultPack, parseDay } from '@taizhang/core';
import { readPolicyFile } from '@taizhang/core/border';

const file = `{
  "schemaVersion": 1, "office": "测试县（示例）", "region": "520000",
  "values": [{ "parameter": "monitoring-line", "value": 7800, "unit": "元/人·年", "from": "2023-01-01", "source": "示例，不是任何文件的规定" }]
}`;
const read = readPolicyFile(file, defaultPack.parameters);
if (read.ok) {
  const policy = createPolicy(defaultPack.documents, { extra: [read.value] });
  const day = parseDay('2023-12-31') as number;
  console.log(policy.lookup('monitoring-line', day, '520000')); // 分: 7,800 元
  console.log(policy.valueAt('monitoring-line', day, '520000')?.document.title);
}

// What is wrong is said all at once, in both languages, with the place in the file.
const wrong = readPolicyFile(
  '{ "schemaVersion": 1, "values": [{ "parameter": "monitoring-lime", "value": "7800" }] }',
  defaultPack.parameters,
);
if (!wrong.ok) for (const problem of wrong.problems.slice(0, 2)) console.log(problem.at, problem.code);
