/** Comments on cells, with their answers. The workbook below cannot hold them: they live as long as the host. */
import { failure } from "../failure.js";
import type { Arguments, ClassTable, StoredScalar } from "../model.js";
import { placeOf, rangeArgument } from "../places.js";
import type { Session } from "../session.js";
import {
  isOf,
  object,
  type CommentRef,
  type HostObject,
  type RangeRef,
  type ReplyRef,
  type SheetRef,
} from "../states.js";
import { flag, shown, text, textAt, whole } from "../takes.js";

interface KeptReply {
  readonly id: string;
  readonly content: string;
}

interface KeptComment extends KeptReply {
  readonly row: number;
  readonly column: number;
  readonly resolved: boolean;
  readonly replies: readonly KeptReply[];
}

function commentsOn({ sheetId }: SheetRef, session: Session): readonly KeptComment[] {
  return session.kept("Comment", "All", sheetId, []) as readonly KeptComment[];
}

function keepAll({ sheetId }: SheetRef, comments: readonly KeptComment[], session: Session): void {
  session.keep("Comment", "All", sheetId, comments);
}

function commentOf(it: CommentRef, session: Session): KeptComment {
  const found = commentsOn(it, session).find(({ id }) => id === it.commentId);
  if (found) return found;
  throw failure("ItemNotFound", "The comment has been deleted.");
}

function change(it: CommentRef, part: Partial<KeptComment>, session: Session): void {
  const changed = { ...commentOf(it, session), ...part };
  keepAll(
    it,
    commentsOn(it, session).map((one) => (one.id === changed.id ? changed : one)),
    session,
  );
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
  keepAll(it, after, session);
}

/** Those of one sheet, or of the whole workbook. */
function listed({ sheetId }: Partial<SheetRef>, session: Session): readonly HostObject<"Comment">[] {
  return session
    .sheets()
    .filter(({ id }) => sheetId === undefined || id === sheetId)
    .flatMap(({ id }) =>
      commentsOn({ sheetId: id }, session).map((one) =>
        object("Comment", { sheetId: id, commentId: one.id }),
      ),
    );
}

/** The one cell of an argument; an address without a sheet belongs to the sheet that is asked. */
function cellOf({ sheetId }: Partial<SheetRef>, args: Arguments, session: Session): RangeRef {
  const [given] = args;
  const place = typeof given === "string" ? placeOf(given, session) : isOf("Range", given) ? given.it : null;
  if (place === null && sheetId === undefined)
    throw failure("InvalidArgument", `${shown(given)} names no cell of a worksheet.`);
  const ref = place ?? rangeArgument(args, 0, { sheetId: sheetId ?? "" }, session);
  if (ref.rect.rows === 1 && ref.rect.columns === 1) return ref;
  throw failure("InvalidArgument", "A comment belongs to one cell.");
}

function at(it: Partial<SheetRef>, args: Arguments, session: Session): HostObject<"Comment"> | null {
  const { sheetId, rect } = cellOf(it, args, session);
  const found = commentsOn({ sheetId }, session).find(
    ({ row, column }) => row === rect.row && column === rect.column,
  );
  return found ? object("Comment", { sheetId, commentId: found.id }) : null;
}

export const commentCollection: ClassTable<Partial<SheetRef>> = {
  items: {
    list: listed,
    find: (it, key, session) => listed(it, session).find((one) => one.it.commentId === key) ?? null,
  },
  methods: {
    Add: {
      since: "1.10",
      call(it, args, session) {
        const { sheetId, rect } = cellOf(it, args, session);
        if (at(it, args, session)) throw failure("InvalidArgument", "The cell has a comment already.");
        const { row, column } = rect;
        const id = `{comment-${String(session.nextNumber())}}`;
        const content = textAt(args, 1);
        const comment: KeptComment = { id, row, column, content, resolved: false, replies: [] };
        keepAll({ sheetId }, [...commentsOn({ sheetId }, session), comment], session);
        return object("Comment", { sheetId, commentId: id });
      },
    },
    GetCount: { since: "1.10", call: (it, _, session) => listed(it, session).length },
    GetItemAt: {
      since: "1.10",
      call(it, args, session) {
        const found = listed(it, session)[whole(args, 0)];
        if (found) return found;
        throw failure("InvalidArgument", "There is no such comment.");
      },
    },
    GetItemByCell: {
      since: "1.10",
      call(it, args, session) {
        const found = at(it, args, session);
        if (found) return found;
        throw failure("ItemNotFound", "The cell has no comment.");
      },
    },
    GetItemByReplyId: {
      since: "1.10",
      call(it, args, session) {
        const wanted = textAt(args, 0);
        const found = listed(it, session).find((one) =>
          commentOf(one.it, session).replies.some(({ id }) => id === wanted),
        );
        if (found) return found;
        throw failure("ItemNotFound", "There is no such answer to a comment.");
      },
    },
  },
};

/** Who wrote it is nobody here: the workbench has no accounts. */
const nobody: Readonly<Record<string, StoredScalar<unknown>>> = {
  AuthorEmail: { since: "1.10", get: () => "" },
  AuthorName: { since: "1.10", get: () => "" },
  ContentType: { since: "1.12", get: () => "Plain" },
};

export const comment: ClassTable<CommentRef> = {
  id: { name: "Id", of: ({ commentId }) => commentId },
  scalars: {
    ...nobody,
    Id: { since: "1.10", get: ({ commentId }) => commentId },
    Content: {
      since: "1.10",
      get: (it, session) => commentOf(it, session).content,
      takes: text,
      set: (it, value, session) => change(it, { content: String(value) }, session),
    },
    Resolved: {
      since: "1.11",
      get: (it, session) => commentOf(it, session).resolved,
      takes: flag,
      set: (it, value, session) => change(it, { resolved: value === true }, session),
    },
  },
  links: { Replies: { since: "1.10", open: (it) => object("CommentReplyCollection", it) } },
  methods: {
    Delete: {
      since: "1.10",
      call(it, _, session) {
        commentOf(it, session);
        keepAll(
          it,
          commentsOn(it, session).filter(({ id }) => id !== it.commentId),
          session,
        );
      },
    },
    GetLocation: { since: "1.10", call: (it, _, session) => location(it, session) },
  },
};

function location(it: CommentRef, session: Session): HostObject {
  const { row, column } = commentOf(it, session);
  return object("Range", { sheetId: it.sheetId, rect: { row, column, rows: 1, columns: 1 } });
}

function answers(it: CommentRef, session: Session): readonly HostObject<"CommentReply">[] {
  const { sheetId, commentId } = it;
  return commentOf(it, session).replies.map(({ id }) =>
    object("CommentReply", { sheetId, commentId, replyId: id }),
  );
}

export const commentReplyCollection: ClassTable<CommentRef> = {
  items: {
    list: answers,
    find: (it, key, session) => answers(it, session).find((one) => one.it.replyId === key) ?? null,
  },
  methods: {
    Add: {
      since: "1.10",
      call(it, args, session) {
        const id = `{reply-${String(session.nextNumber())}}`;
        const { replies } = commentOf(it, session);
        change(it, { replies: [...replies, { id, content: textAt(args, 0) }] }, session);
        return object("CommentReply", { ...it, replyId: id });
      },
    },
    GetCount: { since: "1.10", call: (it, _, session) => answers(it, session).length },
    GetItemAt: {
      since: "1.10",
      call(it, args, session) {
        const found = answers(it, session)[whole(args, 0)];
        if (found) return found;
        throw failure("InvalidArgument", "There is no such answer.");
      },
    },
  },
};

function replyOf(it: ReplyRef, session: Session): KeptReply {
  const found = commentOf(it, session).replies.find(({ id }) => id === it.replyId);
  if (found) return found;
  throw failure("ItemNotFound", "The answer has been deleted.");
}

function changeReplies(
  it: ReplyRef,
  changed: (replies: readonly KeptReply[]) => readonly KeptReply[],
  session: Session,
): void {
  replyOf(it, session);
  change(it, { replies: changed(commentOf(it, session).replies) }, session);
}

export const commentReply: ClassTable<ReplyRef> = {
  id: { name: "Id", of: ({ replyId }) => replyId },
  scalars: {
    ...nobody,
    Id: { since: "1.10", get: ({ replyId }) => replyId },
    Content: {
      since: "1.10",
      get: (it, session) => replyOf(it, session).content,
      takes: text,
      set: (it, value, session) =>
        changeReplies(
          it,
          (replies) =>
            replies.map((one) => (one.id === it.replyId ? { ...one, content: String(value) } : one)),
          session,
        ),
    },
    Resolved: { since: "1.11", get: (it, session) => commentOf(it, session).resolved },
  },
  methods: {
    Delete: {
      since: "1.10",
      call: (it, _, session) =>
        changeReplies(it, (replies) => replies.filter(({ id }) => id !== it.replyId), session),
    },
    GetLocation: { since: "1.10", call: (it, _, session) => location(it, session) },
    GetParentComment: {
      since: "1.10",
      call: ({ sheetId, commentId }) => object("Comment", { sheetId, commentId }),
    },
  },
};
