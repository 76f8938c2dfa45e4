// Who may do what with an item of the content bank: pure, and shown to the page as `can`.
import type { BankStage } from '#lib/terms/bank.ts';
import { type HandStage, stepsFrom } from '#lib/terms/bank-moves.ts';
import type { Viewer } from '#server/members/access/viewer.ts';
import { canRunProgramme } from '../objectives/policy.ts';

type Asking = Pick<Viewer, 'id' | 'roles'>;

/** What the rules look at. */
export interface ItemSeen {
	stage: BankStage;
	authorId: number | null;
	ghostId: number | null;
	ownerId: number | null;
	reviewerId: number | null;
	/** The draft: a post, or a challenge. */
	postId: number | null;
	challengeId: number | null;
	/** It has a place in the calendar. */
	plannedFor: Date | null;
	deletedAt: Date | null;
}

export interface ItemCan {
	edit: boolean;
	/** Says who writes, who reviews, for whom it is and what it serves. */
	assign: boolean;
	/** Where it can be moved to by the viewer. */
	moves: HandStage[];
	/** Begins the draft. */
	draft: boolean;
	/** Reads and writes the draft. */
	write: boolean;
	/** Runs the programme and does not work on the draft yet. */
	join: boolean;
	/** Out of the way, or gone; not while it has a place in the calendar. */
	shelve: boolean;
	bringBack: boolean;
	delete: boolean;
	/** "Not under my name." */
	withdraw: boolean;
}

/** Author, ghost-writer, owner and reviewer work on an item, whether or not they run the programme. */
export function worksOn(viewer: Pick<Viewer, 'id'>, item: ItemSeen): boolean {
	return [item.authorId, item.ghostId, item.ownerId, item.reviewerId].includes(viewer.id);
}

export function canSeeItem(viewer: Asking, item: ItemSeen): boolean {
	return !item.deletedAt && (canRunProgramme(viewer) || worksOn(viewer, item));
}

/** Whoever runs the programme, and the item's owner. */
export function canAssign(viewer: Asking, item: ItemSeen): boolean {
	return item.stage !== 'published' && (canRunProgramme(viewer) || item.ownerId === viewer.id);
}

/** The reviewer, and whoever runs the programme. */
export function canApprove(viewer: Asking, item: ItemSeen): boolean {
	return item.stage === 'review' && (canRunProgramme(viewer) || item.reviewerId === viewer.id);
}

/** Whoever works on it hands it on; what was approved is called back by those who answer for it. */
export function movesOf(viewer: Asking, item: ItemSeen): HandStage[] {
	if (!canSeeItem(viewer, item)) return [];
	const answers = canRunProgramme(viewer) || item.ownerId === viewer.id || item.reviewerId === viewer.id;
	const approved = item.stage === 'ready' || item.stage === 'scheduled';
	if (approved && !answers) return [];
	return stepsFrom(item.stage).filter((to) => to !== 'ready' || canApprove(viewer, item));
}

export function itemCan(viewer: Asking, item: ItemSeen): ItemCan {
	const [runs, works] = [canRunProgramme(viewer), worksOn(viewer, item)];
	const [open, draft] = [item.stage !== 'published', item.postId !== null || item.challengeId !== null];
	const assign = canAssign(viewer, item);
	const away = assign && item.plannedFor === null;
	return {
		edit: open && (runs || works),
		assign,
		moves: movesOf(viewer, item),
		draft: open && item.stage !== 'shelved' && !draft && (runs || works),
		write: draft && works,
		join: draft && open && runs && !works,
		shelve: away && item.stage !== 'shelved',
		bringBack: assign && item.stage === 'shelved',
		delete: away,
		withdraw: open && item.authorId === viewer.id
	};
}
