import type { Book, Sheet, SheetComment } from '../book/book';
import { newId } from '../book/book';
import { invalidArgument, invalidOperation, itemNotFound } from '../interpreter/host-error';
import type { HostState } from '../interpreter/host-state';
import { type HostObject, type ObjectType, object, reads, writes } from '../interpreter/object-type';
import { RANGE_TYPE } from './range';
import { fullAddress, guardOption, type RangeRef, rangeOf } from './range-ref';

interface Comments {
  readonly sheets: readonly Sheet[];
}
interface CommentRef {
  readonly sheet: Sheet;
  readonly comment: SheetComment;
}

export const bookComments = (book: Book): Comments => ({ sheets: book.sheets });

const all = ({ sheets }: Comments): CommentRef[] =>
  sheets.flatMap((sheet) => sheet.comments.map((comment) => ({ sheet, comment })));
const cellRect = ({ row, column }: SheetComment) => ({ top: row, left: column, bottom: row, right: column });

const COMMENT_TYPE: ObjectType<CommentRef> = {
  name: 'Comment',
  id: ({ comment }) => comment.id,
  place: ({ sheet, comment }) => fullAddress(sheet, cellRect(comment)),
  props: {
    Id: { get: ({ comment }) => comment.id },
    Content: {
      get: ({ comment }) => comment.content,
      set: (ref, value) => {
        guardOption(ref.sheet, 'allowEditObjects', 'Comment.content');
        ref.comment.content = String(value);
      },
    },
    Resolved: {
      get: ({ comment }) => comment.resolved,
      set: (ref, value) => {
        ref.comment.resolved = value === true;
      },
    },
    AuthorName: { get: () => '测试员' },
    ContentType: { get: () => 'Plain' },
  },
  nav: {},
  methods: {
    Delete: writes(({ sheet, comment }) => {
      guardOption(sheet, 'allowEditObjects', 'Comment.delete');
      sheet.comments.splice(sheet.comments.indexOf(comment), 1);
    }),
    GetLocation: reads(({ sheet, comment }) => object(RANGE_TYPE, { sheet, rect: cellRect(comment) })),
  },
};

const made = (ref: CommentRef | undefined, location: string): HostObject => {
  if (!ref) throw itemNotFound(location);
  return object(COMMENT_TYPE, ref);
};

const cellOf = (comments: Comments, given: unknown, host: HostState, location: string): RangeRef =>
  typeof given === 'string' ? rangeOf(host, comments.sheets[0] as Sheet, given, location) : (given as HostObject).target;

const atCell = (comments: Comments, { sheet, rect }: RangeRef): CommentRef | undefined =>
  all(comments).find((one) => one.sheet === sheet && one.comment.row === rect.top && one.comment.column === rect.left);

export const COMMENTS_TYPE: ObjectType<Comments> = {
  name: 'CommentCollection',
  props: {},
  nav: {},
  methods: {
    Add: writes((comments, [cell, content], host) => {
      const ref = cellOf(comments, cell, host, 'CommentCollection.add');
      guardOption(ref.sheet, 'allowEditObjects', 'CommentCollection.add');
      if (ref.rect.top !== ref.rect.bottom || ref.rect.left !== ref.rect.right) throw invalidArgument('CommentCollection.add');
      if (atCell(comments, ref)) throw invalidOperation('CommentCollection.add');
      const comment: SheetComment = {
        id: newId(host.book),
        row: ref.rect.top,
        column: ref.rect.left,
        content: String(content),
        resolved: false,
        replies: [],
      };
      ref.sheet.comments.push(comment);
      return object(COMMENT_TYPE, { sheet: ref.sheet, comment });
    }),
    GetCount: reads((comments) => all(comments).length),
    GetItemAt: reads((comments, [index]) => made(all(comments)[index as number], 'CommentCollection.getItemAt')),
    GetItemByCell: reads((comments, [cell], host) =>
      made(atCell(comments, cellOf(comments, cell, host, 'CommentCollection.getItemByCell')), 'CommentCollection.getItemByCell'),
    ),
    GetItemOrNullObject: reads((comments, [id]) => {
      const ref = all(comments).find((one) => one.comment.id === id);
      return ref ? object(COMMENT_TYPE, ref) : null;
    }),
  },
  item: (comments, id) =>
    made(
      all(comments).find((one) => one.comment.id === id),
      'CommentCollection.getItem',
    ),
  items: (comments) => all(comments).map((ref) => object(COMMENT_TYPE, ref)),
};
