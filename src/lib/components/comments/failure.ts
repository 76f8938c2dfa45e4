// What the page's form actions give back when a comment was not saved.

export interface CommentFailure {
	message: string;
	code: string;
	values: Record<string, string | string[]>;
}

/** The failure of one of the comment forms, out of whatever the page's last action gave; null when it was another form. */
export function commentFailure(form: unknown): CommentFailure | null {
	const failed = form as Partial<CommentFailure> | null | undefined;
	if (!failed?.message || !failed.values || !('body' in failed.values || 'commentId' in failed.values)) return null;
	return failed as CommentFailure;
}
