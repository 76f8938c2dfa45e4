// Who may do what with a question and its answers, beyond what holds for every post: pure, and shown to the page as `can`.
import { canModerate, isOwn, type Seen } from '#server/conversation/posts/visible.ts';
import type { Viewer } from '#server/members/access/viewer.ts';

/** What the rules look at besides the post. */
export interface Circumstances {
	now: Date;
	/** The viewer knows one of its topics: `z` of 2 or more. */
	isExpert: boolean;
	/** Who looks after it. */
	ownerId: number | null;
}

export interface JudgedAnswer {
	authorId: number | null;
	createdAt: Date;
	deletedAt: Date | null;
}

/** From so much expertise on one is an expert of a topic: with nothing asked, four answers, or two of which were accepted. */
export const EXPERT_FROM = 2;

/** The asker has so long to accept before somebody may do it on their behalf. */
export const ACCEPT_ON_BEHALF_AFTER = 3 * 24 * 3_600_000;

export function canAnswer(_viewer: Viewer, question: Seen): boolean {
	return question.state === 'published';
}

/** The asker at any time; for them, after a while, who keeps order or knows the topic. Nobody accepts their own answer on another's behalf. */
export function canAccept(viewer: Viewer, question: Seen, answer: JudgedAnswer, around: Circumstances): boolean {
	if (question.state !== 'published' || answer.deletedAt) return false;
	if (isOwn(viewer, question)) return true;
	const waited = around.now.getTime() - answer.createdAt.getTime() >= ACCEPT_ON_BEHALF_AFTER;
	const mayDecide = around.isExpert || canModerate(viewer, question);
	return mayDecide && answer.authorId !== viewer.id && (waited || question.authorId === null);
}

export function canEditAnswer(viewer: Viewer, question: Seen, answer: JudgedAnswer): boolean {
	if (question.state !== 'published' || answer.deletedAt) return false;
	return answer.authorId === viewer.id || canModerate(viewer, question);
}

/** As `canEditAnswer`, and one's own from a closed question too. */
export function canDeleteAnswer(viewer: Viewer, question: Seen, answer: JudgedAnswer): boolean {
	return !answer.deletedAt && (answer.authorId === viewer.id || canModerate(viewer, question));
}

/** One does not help oneself. */
export function canSayHelped(viewer: Viewer, question: Seen, answer: JudgedAnswer): boolean {
	return question.state === 'published' && !answer.deletedAt && answer.authorId !== viewer.id;
}

/** Whoever sees a question may ask somebody who knows. */
export function canInvite(_viewer: Viewer, question: Seen): boolean {
	return question.state === 'published';
}

/** Which of two stays is a matter of order; experts of the topic see duplicates first. */
export function canMerge(viewer: Viewer, question: Seen, around: Pick<Circumstances, 'isExpert'>): boolean {
	return question.state === 'published' && (canModerate(viewer, question) || around.isExpert);
}

/** What others wrote for an answer is not taken away by the asker. */
export function canDeleteQuestion(viewer: Viewer, question: Seen, answerCount: number): boolean {
	const out = question.state === 'published' || question.state === 'archived';
	return (isOwn(viewer, question) && answerCount === 0) || (out && canModerate(viewer, question));
}

/** Saying that it still holds or that it does not: owner, asker, experts, and those who keep order. */
export function canKeepFresh(viewer: Viewer, question: Seen, around: Circumstances): boolean {
	if (question.state !== 'published') return false;
	const isOwner = around.ownerId === viewer.id || isOwn(viewer, question);
	return isOwner || around.isExpert || canModerate(viewer, question);
}
