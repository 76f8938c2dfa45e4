// From the events of one question or idea to the entries of evidence that stand: pure, and the only place that says what counts.
import type { EvidenceKind } from '#lib/terms/objectives.ts';

/** An event of the ledger about a post or one of its answers, the oldest first. */
export interface EvidenceEvent {
	id: number;
	at: Date;
	verb: string;
	actorId: number | null;
	otherId: number | null;
	spaceId: number | null;
	/** The post it is counted under; a question that was merged counts under the one that stayed. */
	postId: number;
	/** The question as it was then: one answer of each is accepted. */
	questionId: number;
	/** The answer it is about, and who wrote it. */
	answerId: number | null;
	authorId: number | null;
	/** Who asked, or whose idea it is. */
	askerId: number | null;
	minutes: number | null;
	amount: number | null;
	unit: string | null;
	bySponsor: boolean;
}

export interface Entry {
	ledgerId: number;
	kind: EvidenceKind;
	at: Date;
	postId: number;
	onceKey: string;
	counts: boolean;
	personId: number | null;
	otherId: number | null;
	minutes: number | null;
	amount: number | null;
	unit: string;
	bySponsor: boolean;
	spaceId: number | null;
}

/** What is read of the ledger. */
export const evidenceVerbs = {
	answer: [
		'answer.helped',
		'answer.help-changed',
		'answer.help-withdrawn',
		'answer.accepted',
		'answer.unaccepted',
		'answer.deleted'
	],
	post: ['question.found', 'expert.invited', 'idea.value_confirmed']
};

/** Entries of one post. Each key counts once. */
export function entriesOf(events: readonly EvidenceEvent[]): Entry[] {
	const helps = standingHelps(events);
	const entries = [...helps, ...findings(events), ...experts(events, helps), ...values(events)];
	const best = new Map<string, Entry>();
	for (const entry of entries) {
		const known = best.get(entry.onceKey);
		if (!known || before(entry, known)) best.set(entry.onceKey, entry);
	}
	return entries.map((entry) => ({ ...entry, counts: best.get(entry.onceKey) === entry }));
}

/** Time stated before time not stated, before an expert found, before a duplicate avoided; among equals the newest. */
function before(one: Entry, other: Entry): boolean {
	const rank = ({ kind, minutes }: Entry) =>
		kind === 'time_saved' ? (minutes === null ? 1 : 0) : kind === 'expert_found' ? 2 : 3;
	return rank(one) - rank(other) < 0 || (rank(one) === rank(other) && one.ledgerId > other.ledgerId);
}

type Help = Entry & { answerId: number };

/** "This helped me" as long as it is not taken back; the time is the one given last. */
function standingHelps(events: readonly EvidenceEvent[]): Help[] {
	const standing = new Map<string, Help>();
	for (const event of events) {
		const { verb, answerId, actorId, minutes } = event;
		if (answerId === null || !verb.startsWith('answer.help')) continue;
		const key = `${answerId}:${actorId}`;
		const known = standing.get(key);
		if (verb === 'answer.help-withdrawn') standing.delete(key);
		else if (known) standing.set(key, { ...known, minutes });
		else standing.set(key, { ...entry(event, 'time_saved', event.authorId), answerId, minutes });
	}
	return [...standing.values()];
}

/** Once per person and question by itself. */
function findings(events: readonly EvidenceEvent[]): Entry[] {
	const first = new Map<number | null, EvidenceEvent>();
	for (const event of events)
		if (event.verb === 'question.found' && !first.has(event.actorId)) first.set(event.actorId, event);
	return [...first.values()].map((event) => entry(event, 'duplicate_avoided', event.askerId));
}

/** Whoever was asked to answer, and whose answer is accepted or helped somebody else: found on the day of the first of these. */
function experts(events: readonly EvidenceEvent[], helps: readonly Help[]): Entry[] {
	const invited = new Map<number, EvidenceEvent>();
	for (const event of events)
		if (event.verb === 'expert.invited' && event.otherId !== null && !invited.has(event.otherId))
			invited.set(event.otherId, event);
	const accepted = acceptedAnswers(events);
	return [...invited].flatMap(([expertId, event]) => {
		const good = [
			...accepted
				.filter((one) => one.authorId === expertId)
				.map(({ at, askerId, actorId }) => ({ at, personId: askerId ?? actorId })),
			...helps
				.filter((help) => help.otherId === expertId && help.personId !== expertId)
				.map(({ at, personId }) => ({ at, personId }))
		].sort((a, b) => a.at.getTime() - b.at.getTime())[0];
		if (!good) return [];
		const found = entry({ ...event, actorId: good.personId }, 'expert_found', expertId);
		return [{ ...found, at: good.at }];
	});
}

/** The acceptances that stand: one a question, gone when it was taken back, deleted, or given to another. */
function acceptedAnswers(events: readonly EvidenceEvent[]): EvidenceEvent[] {
	const standing = new Map<number, EvidenceEvent>();
	for (const event of events) {
		const known = standing.get(event.questionId);
		if (event.verb === 'answer.accepted') standing.set(event.questionId, event);
		else if (/^answer\.(unaccepted|deleted)$/.test(event.verb) && known?.answerId === event.answerId)
			standing.delete(event.questionId);
	}
	return [...standing.values()];
}

function values(events: readonly EvidenceEvent[]): Entry[] {
	return events
		.filter(({ verb }) => verb === 'idea.value_confirmed')
		.map((event) => ({
			...entry(event, 'idea_value', event.otherId ?? event.askerId),
			onceKey: `idea:${event.postId}`,
			amount: event.amount,
			unit: event.unit ?? '',
			bySponsor: event.bySponsor
		}));
}

function entry(event: EvidenceEvent, kind: EvidenceKind, otherId: number | null): Entry {
	const { id: ledgerId, at, postId, actorId: personId, spaceId } = event;
	// Somebody whom nobody knows any more is told from nobody else.
	const onceKey = `time:${postId}:${personId ?? `event-${ledgerId}`}`;
	const nothing = { counts: true, minutes: null, amount: null, unit: '', bySponsor: false };
	return { ...nothing, ledgerId, kind, at, postId, onceKey, personId, otherId, spaceId };
}
