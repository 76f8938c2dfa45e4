// The form actions of a conversation, for the page of any post: `export const actions = { ...commentActions, … }`.
import { commentHref } from '#lib/terms/conversation.ts';
import { deleteComment, editComment, writeComment } from '#server/conversation/comments/actions.ts';
import { DeleteComment, EditComment, WriteComment } from '#server/conversation/comments/input.ts';
import { submit } from './form.ts';

/** Afterwards the page shows the comment, on whichever page of the thread it stands. */
export const commentActions = {
	comment: submit(WriteComment, writeComment, ({ id }) => commentHref(id)),
	editComment: submit(EditComment, editComment, ({ id }) => commentHref(id)),
	deleteComment: submit(DeleteComment, deleteComment, ({ id }) => commentHref(id))
};
