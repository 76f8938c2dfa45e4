// Who may do what with an idea and with a challenge: pure, and shown to the page as `can`.
import type { IdeaStage } from '#lib/terms/cards.ts';
import { type MovableStage, movableStages, openStages, workStages } from '#lib/terms/ideas.ts';
import { canEdit } from '#server/conversation/posts/policy.ts';
import { canModerate, isOwn, type Seen } from '#server/conversation/posts/visible.ts';
import { hasRole } from '#server/members/access/roles.ts';
import type { Viewer } from '#server/members/access/viewer.ts';

/** What the rules look at; the viewer sees the idea. */
export interface IdeaSeen extends Seen {
	/** Null while it is a draft. */
	stage: IdeaStage | null;
	/** Of its challenge. */
	sponsorId: number | null;
	/** Who puts it to work. */
	ownerId: number | null;
	valueAmount: number | null;
	valueConfirmedAt: Date | null;
}

export interface IdeaCan {
	edit: boolean;
	/** Decides: moves it anywhere, merges it, asks for reviews, names an owner. */
	decide: boolean;
	/** Where it can be moved to by the viewer. */
	moves: MovableStage[];
	/** Says how the work goes and what it brought. */
	work: boolean;
	enterValue: boolean;
	confirmValue: boolean;
	support: boolean;
	/** Score it, if the viewer is asked to. */
	score: boolean;
}

/** The sponsor of its challenge, the hosts of its space, and the communicators. */
export function canDecide(viewer: Viewer, idea: IdeaSeen): boolean {
	if (idea.state !== 'published' || idea.stage === null || idea.stage === 'merged') return false;
	if (idea.sponsorId === viewer.id) return true;
	return (idea.spaceId !== null && viewer.hostIds.includes(idea.spaceId)) || hasRole(viewer, 'communicator');
}

/** Whoever puts it to work moves it through the stages of the work. */
export function movesOf(viewer: Viewer, idea: IdeaSeen): MovableStage[] {
	const { stage } = idea;
	if (canDecide(viewer, idea)) return movableStages.filter((to) => to !== stage);
	const works = idea.ownerId === viewer.id && idea.state === 'published';
	if (!works || stage === null || !(workStages.includes(stage) || stage === 'done')) return [];
	return (['planned', 'in-progress', 'done'] as const).filter((to) => to !== stage);
}

/** What was decided upon stays as it was; whoever keeps order may still put it right. */
export function canEditIdea(viewer: Viewer, idea: IdeaSeen): boolean {
	if (!canEdit(viewer, idea) || idea.stage === 'merged') return false;
	const isOpen = idea.stage === null || openStages.includes(idea.stage);
	return isOpen || canModerate(viewer, idea) || canDecide(viewer, idea);
}

export function canWork(viewer: Viewer, idea: IdeaSeen): boolean {
	if (idea.state !== 'published' || idea.stage === null) return false;
	const hasBegun = workStages.includes(idea.stage) || idea.stage === 'done';
	return hasBegun && (idea.ownerId === viewer.id || canDecide(viewer, idea));
}

/** Nobody confirms the worth of their own idea; with a sponsor, only the sponsor does. */
export function canConfirmValue(viewer: Viewer, idea: IdeaSeen): boolean {
	if (idea.valueAmount === null || idea.valueConfirmedAt !== null || isOwn(viewer, idea)) return false;
	return canDecide(viewer, idea) && (idea.sponsorId === null || idea.sponsorId === viewer.id);
}

export function canScore(idea: IdeaSeen): boolean {
	if (idea.state !== 'published' || idea.stage === null) return false;
	return openStages.includes(idea.stage) || workStages.includes(idea.stage);
}

export function ideaCan(viewer: Viewer, idea: IdeaSeen): IdeaCan {
	const work = canWork(viewer, idea);
	return {
		edit: canEditIdea(viewer, idea),
		decide: canDecide(viewer, idea),
		moves: movesOf(viewer, idea),
		work,
		enterValue: work && idea.stage !== 'planned' && idea.valueConfirmedAt === null,
		confirmValue: canConfirmValue(viewer, idea),
		support: idea.state === 'published' && !isOwn(viewer, idea),
		score: canScore(idea)
	};
}

/** Communicators and administrators anywhere, hosts in their own space. */
export function canOpenChallenge(viewer: Viewer, spaceId: number | null): boolean {
	if (hasRole(viewer, 'communicator', 'administrator')) return spaceId === null || viewer.spaceIds.includes(spaceId);
	return spaceId !== null && viewer.hostIds.includes(spaceId);
}

/** Whether there is anywhere the viewer may open one. */
export function canOpenAnyChallenge(viewer: Viewer): boolean {
	return viewer.hostIds.length > 0 || hasRole(viewer, 'communicator', 'administrator');
}

export function canEditChallenge(
	viewer: Viewer,
	challenge: { spaceId: number | null; sponsorId: number; createdBy: number | null }
): boolean {
	if (challenge.sponsorId === viewer.id || challenge.createdBy === viewer.id) return true;
	return canOpenChallenge(viewer, challenge.spaceId);
}
