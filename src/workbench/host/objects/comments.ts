/** Comments on cells. The workbook below cannot hold them: they live as long as the host. */
import { failure } from "../failure.js";
import type { ClassTable } from "../model.js";
import { rangeArgument } from "../places.js";
import type { Session } from "../session.js";
import { object, type CommentRef, type HostObject, type SheetRef } from "../states.js";
import { textAt, whole } from "../takes.js";

interface KeptComment {
  readonly id: string;
  readonly row: number;
  readonly column: number;
  readonly content: string;
}

function commentsOn({ sheetId }: SheetRef, session: Session): readonly KeptComment[] {
  return session.kept("Comment", "All", sheetId, []) as readonly KeptComment[];
}

function commentOf(it: CommentRef, session: Session): KeptComment {
  const found = commentsOn(it, session).find(({ id }) => id === it.commentId);
  if (found) return found;
  throw failure("ItemNotFound", "The comment has been deleted.");
}

/** Comments stay on their cells when rows or columns come or go; those of cells that went are gone. */
export function moveComments(
  it: SheetRef,
  { axis, at, count }: { readonly axis: "row" | "column"; readonly at: number; readonly count: number },
  session: Session,
): void {
  const before = commentsOn(it, session);
  if (before.length === 0) return;
  const after = before.flatMap((comment): readonly KeptComment[] => {
    const line = comment[axis];
    if (line < at) return [comment];
    return count < 0 && line < at - count ? [] : [{ ...comment, [axis]: line + count }];
  });
  session.keep("Comment", "All", it.sheetId, after);
}

function listed(it: SheetRef, session: Session): readonly HostObject[] {
  return commentsOn(it, session).map(({ id }) => object("Comment", { sheetId: it.sheetId, commentId: id }));
}

export const commentCollection: ClassTable<SheetRef> = {
  items: {
    list: listed,
    find: (it, key, session) =>
      listed(it, session).find((one) => (one.it as CommentRef).commentId === key) ?? null,
  },
  methods: {
    Add: {
      since: "1.10",
      call(it, args, session) {
        const { sheetId, rect } = rangeArgument(args, 0, it, session);
        if (rect.rows !== 1 || rect.columns !== 1)
          throw failure("InvalidArgument", "A comment belongs to one cell.");
        const { row, column } = rect;
        const id = `{comment-${String(session.nextNumber())}}`;
        const comment: KeptComment = { id, row, column, content: textAt(args, 1) };
        session.keep("Comment", "All", sheetId, [...commentsOn({ sheetId }, session), comment]);
        return object("Comment", { sheetId, commentId: id });
      },
    },
    GetCount: { since: "1.10", call: (it, _, session) => commentsOn(it, session).length },
    GetItemAt: {
      since: "1.10",
      call(it, args, session) {
        const found = listed(it, session)[whole(args, 0)];
        if (found) return found;
        throw failure("InvalidArgument", "There is no such comment.");
      },
    },
  },
};

export const comment: ClassTable<CommentRef> = {
  id: { name: "Id", of: ({ commentId }) => commentId },
  scalars: {
    Id: { since: "1.10", get: ({ commentId }) => commentId },
    Content: { since: "1.10", get: (it, session) => commentOf(it, session).content },
  },
  methods: {
    Delete: {
      since: "1.10",
      call(it, _, session) {
        commentOf(it, session);
        const left = commentsOn(it, session).filter(({ id }) => id !== it.commentId);
        session.keep("Comment", "All", it.sheetId, left);
      },
    },
    GetLocation: {
      since: "1.10",
      call(it, _, session) {
        const { row, column } = commentOf(it, session);
        return object("Range", { sheetId: it.sheetId, rect: { row, column, rows: 1, columns: 1 } });
      },
    },
  },
};
