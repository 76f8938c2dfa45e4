// Two small readers that let the articles keep their conversations and reactions as plain lines.
import type { CommentText } from './shape.ts';

const LINE = /^(> )?([a-z.]+) (\d+): (.+)$/;

/**
 * Reads lines of the form `handle hours: text`; a line that starts with `> ` replies to the last line that does not.
 * @throws when a line has another form, so that a slip in the texts is found by the first run.
 */
export function conversation(lines: string): CommentText[] {
	const threads: CommentText[] = [];
	for (const line of lines.trim().split('\n')) {
		const match = LINE.exec(line.trim());
		if (!match) throw new Error(`Not a line of a conversation: ${line}`);
		const comment: CommentText = { by: match[2]!, afterHours: Number(match[3]), body: match[4]! };
		const thread = threads.at(-1);
		if (match[1] && thread) thread.replies = [...(thread.replies ?? []), comment];
		else threads.push(comment);
	}
	return threads;
}

/** Handles from one line, parted by spaces. */
export function who(handles: string): string[] {
	return handles.split(' ');
}
