// The past of one post, from what the dump tells of it in other places: votes, acceptance, earlier versions.
import type { BroughtRevision } from '#server/community/questions/bring-in.ts';
import type { Row } from './dump.ts';
import type { Run } from './run.ts';
import { momentOf, numberOf } from './spelled.ts';
import type { Entry } from './spool.ts';

export interface Past {
	up: number;
	down: number;
	acceptedAt: Date | null;
	/** Who wrote the version that stands, where it is not the first. */
	editorId?: number | null;
	revisions: BroughtRevision[];
}

type Version = Extract<Entry, { kind: 'text' }>;

export function pastOf(run: Run, row: Row, at: Date): Past {
	const entries = run.spool.read(numberOf(row.Id) ?? 0);
	return { ...votesOf(run, row), acceptedAt: acceptedAt(entries, at), ...revisionsOf(run, entries) };
}

/** Where the dump has no votes of a post, its score stands for them. */
export function votesOf(run: Run, row: Row): { up: number; down: number } {
	const entries = run.spool.read(numberOf(row.Id) ?? 0);
	const up = entries.filter((entry) => entry.kind === 'up').length;
	const down = entries.filter((entry) => entry.kind === 'down').length;
	const score = numberOf(row.Score);
	if (score === null || up - down === score) return { up, down };
	if (up + down === 0) {
		run.tally.leave('posts whose votes are not in the dump (the score stands for them)');
		return { up: Math.max(score, 0), down: Math.max(-score, 0) };
	}
	run.tally.leave('posts whose score is another than the sum of their votes (the votes count)');
	return { up, down };
}

/** Votes have a day and no hour: it was not accepted before it was written. */
function acceptedAt(entries: readonly Entry[], writtenAt: Date): Date | null {
	if (!entries.some((entry) => entry.kind === 'accepted')) return null;
	const said = entries.find((entry) => entry.kind === 'acceptedOn');
	const day = said ? momentOf(said.at) : null;
	return day && day > writtenAt ? day : writtenAt;
}

/** All versions but the one that stands. Their text is what was typed there, which is Markdown, nearly ours. */
function revisionsOf(run: Run, entries: readonly Entry[]): Pick<Past, 'revisions' | 'editorId'> {
	const texts = entries.filter((entry): entry is Version => entry.kind === 'text');
	const versions: (BroughtRevision & { version: string })[] = [];
	let [title, body]: [string | undefined, string | undefined] = [undefined, undefined];
	for (const entry of texts.sort((a, b) => a.at.localeCompare(b.at))) {
		if (entry.type === 1 || entry.type === 4 || entry.type === 7) title = entry.text;
		else body = entry.text.replace(/\r\n?/g, '\n');
		const at = momentOf(entry.at);
		if (at === null) continue;
		const state = { title, body: body ?? '', editorId: run.people.of(entry.by), at, version: entry.version };
		const note = /^\s*(?:Initial|$)/.test(entry.note) ? '' : entry.note.slice(0, 200);
		if (versions.at(-1)?.version === entry.version) versions[versions.length - 1] = { ...state, note };
		else versions.push({ ...state, note });
	}
	const earlier = versions.slice(0, -1).filter((one) => one.body !== '');
	const editorId = versions.length > 1 ? versions.at(-1)!.editorId : undefined;
	return { editorId, revisions: earlier.map(({ version: _, ...revision }) => revision) };
}
