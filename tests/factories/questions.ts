// Makes questions and answers for tests, by the product's own actions, as if they had been written on the day given.
import { type WrittenAnswer, postAnswer } from '#server/community/questions/actions/answer.ts';
import { askQuestion } from '#server/community/questions/actions/ask.ts';
import type { Written } from '#server/conversation/posts/write.ts';
import type { Viewer } from '#server/members/access/viewer.ts';
import type { Db } from '#server/platform/db/client.ts';

export interface QuestionOptions {
	asker: Viewer;
	title?: string;
	body?: string;
	topics?: string[];
	space?: { id: number } | null;
	at?: Date;
}

const anyDay = new Date('2026-03-17T09:00:00Z');
let made = 0;

/** Asks a question nobody is told of. */
export function buildQuestion(db: Db, over: QuestionOptions): Promise<Written> {
	made += 1;
	const { asker, at = anyDay, space, title = `Why does pump ${made} lose pressure?`, body = '', topics = [] } = over;
	const ctx = { db, viewer: asker, now: at, quiet: true };
	return askQuestion(ctx, { title, body, topics, spaceId: space?.id ?? null, language: null, experts: [] });
}

/** Answers a question; nobody is told. */
export function buildAnswer(
	db: Db,
	over: { question: { id: number }; author: Viewer; body?: string; at?: Date }
): Promise<WrittenAnswer> {
	made += 1;
	const { question, author, at = anyDay, body = `The seal is worn. Answer ${made}.` } = over;
	return postAnswer({ db, viewer: author, now: at, quiet: true }, { id: question.id, body });
}
