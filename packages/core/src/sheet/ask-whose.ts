import type { Ledger } from '../ledgers/ledger';
import { cellText, compactText } from './cell-text';
import type { Draft, ValueRows } from './column-draft';
import type { Header } from './header-columns';

const LOOK_AT = 500;
const SOMEBODY =
  /姓名|监护人|配偶|父亲|母亲|家长|责任人|负责人|联系人|帮扶(人|干部|单位)|干部|医生|采集人|网格|书记|支书|主任|队员|队长|村医|老师|教师|亲属|经办人|法人|代表|联络员|代办|代领|账户名|户名/;
const NOBODY = /关系|是否|有无|编号|人数/;
const BARE_PHONE = /^(联系电话|联系方式|电话|手机号?|手机号码|电话号码)$/;
const OWN = /户主|成员|本人|家庭|^户|^人/;

/**
 * A bare 证件号码 or 联系电话 belongs to whoever stands in the column before it. Behind 帮扶责任人 or 监护人 it is asked. A number behind
 * 户主姓名 is the head's in a ledger of households; in a ledger of persons it is asked, unless the values say that it changes within one
 * head's household, so that it must be the member's.
 */
export function askWhose(drafts: readonly Draft[], header: Header, ledger: Ledger, values: ValueRows): void {
  const fieldOf = new Map(drafts.map((draft) => [draft.column.column, draft]));
  const first = header.columns[0]?.column ?? 0;
  for (const draft of drafts) {
    const column = draft.column.column;
    const leaf = compactText(draft.column.leaf.bare);
    const before = header.columns[column - 1 - first];
    if (!before || before.text === '' || OWN.test(leaf)) continue;
    const owner = fieldOf.get(column - 1)?.match.field;
    const speaksOfOther =
      SOMEBODY.test(before.leaf.key) && !NOBODY.test(before.leaf.key) && owner !== 'memberName' && owner !== 'headName';
    switch (draft.match.field) {
      case 'idNumber':
      case 'headIdNumber':
        if (owner === 'headName') settleBehindHead(draft, ledger, column, values);
        else if (speaksOfOther && draft.doubt === null) draft.doubt = 'needs-context';
        break;
      case 'householdPhone':
      case 'memberPhone':
        if (speaksOfOther && draft.doubt === null && BARE_PHONE.test(leaf)) draft.doubt = 'needs-context';
        break;
    }
  }
}

function settleBehindHead(draft: Draft, ledger: Ledger, column: number, values: ValueRows): void {
  if (ledger.rowIs === 'household') {
    if (draft.doubt !== 'needs-context') return;
    draft.doubt = null;
    draft.by = 'position';
  } else if (draft.match.field === 'idNumber' && draft.doubt === null && !changesWithin(column - 1, column, values)) {
    draft.doubt = 'needs-context';
    if (Object.hasOwn(ledger.columns, 'headIdNumber')) draft.alternatives = ['headIdNumber'];
  }
}

/** Whether two neighbouring rows of the same head have different numbers. */
function changesWithin(head: number, number: number, { grid, from, to }: ValueRows): boolean {
  for (let row = from + 1; row < Math.min(to, from + LOOK_AT); row++) {
    const a = grid.rows[row - 1];
    const b = grid.rows[row];
    const name = cellText(a?.[head]);
    if (
      name !== '' &&
      name === cellText(b?.[head]) &&
      cellText(a?.[number]) !== '' &&
      cellText(b?.[number]) !== '' &&
      a?.[number] !== b?.[number]
    )
      return true;
  }
  return false;
}
