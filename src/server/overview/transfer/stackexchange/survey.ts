// The first walk through the dump: how much there is, who wrote, where the site was, and the past of each post put together.
import { dumpFiles, type DumpFile, type Dump, type Row } from './dump.ts';
import { historyTypes, postTypes, textChanges, voteTypes } from './names.ts';
import type { Tally } from './report.ts';
import type { Spool } from './spool.ts';
import { numberOf, tagsOf } from './spelled.ts';
import { OwnHosts } from './hosts.ts';

export interface Survey {
	counts: Partial<Record<DumpFile, number>>;
	/** Users who asked, answered, commented or edited. */
	writers: Set<string>;
	/** Names of authors whose account is gone. */
	goneNames: Set<string>;
	/** Tags in use or listed, with the row that describes each. */
	tags: Map<string, { excerpt: string }>;
	/** Posts that belong to topics, not to people. */
	wikiPosts: Set<string>;
	hosts: OwnHosts;
	bookmarks: number;
	upVotes: number;
	downVotes: number;
}

interface Walk extends Survey {
	dump: Dump;
	tally: Tally;
	spool: Spool;
	excerpts: Map<string, string>;
}

export async function surveyDump(
	dump: Dump,
	tally: Tally,
	spool: Spool,
	step: (what: string, by?: number) => void
): Promise<Survey> {
	const walk: Walk = {
		...{ dump, tally, spool, counts: {}, writers: new Set(), goneNames: new Set(), tags: new Map() },
		...{ wikiPosts: new Set(), hosts: new OwnHosts(), excerpts: new Map() },
		...{ bookmarks: 0, upVotes: 0, downVotes: 0 }
	};
	const order: [DumpFile, (walk: Walk, row: Row) => void][] = [
		['Tags', seeTag],
		['PostLinks', (_, row) => walk.hosts.expect(row)],
		['Posts', seePost],
		['Comments', seeComment],
		['PostHistory', seeHistory],
		['Votes', seeVote],
		['Users', () => undefined],
		['Badges', () => tally.leave('badges')]
	];
	for (const [file, see] of order) await walkThrough(walk, file, (row) => see(walk, row), step);
	for (const file of dumpFiles) if (!dump.files[file]) tally.remark(file, `${file}.xml is not there`);
	return walk;
}

async function walkThrough(walk: Walk, file: DumpFile, see: (row: Row) => void, step: (what: string) => void) {
	const { dump, tally, counts } = walk;
	let count = 0;
	for await (const row of dump.rows(file, (what) => tally.remark(file, `the file ${what}`))) {
		see(row);
		count++;
		if (count % 1000 === 0) step(`looking through ${file}`);
	}
	counts[file] = count;
	tally.rows[file] = dump.files[file] ? count : null;
}

function seeTag({ tags, excerpts }: Walk, row: Row): void {
	if (!row.TagName) return;
	tags.set(row.TagName, { excerpt: '' });
	if (row.ExcerptPostId) excerpts.set(row.ExcerptPostId, row.TagName);
}

function seePost(walk: Walk, row: Row): void {
	const { tags, tally, excerpts, wikiPosts, hosts, spool } = walk;
	const described = excerpts.get(row.Id ?? '');
	if (described !== undefined) tags.set(described, { excerpt: row.Body ?? '' });
	if (row.PostTypeId !== '1' && row.PostTypeId !== '2') {
		wikiPosts.add(row.Id ?? '');
		return tally.leave(postTypes[row.PostTypeId ?? ''] ?? `posts of type ${row.PostTypeId ?? '(not said)'}`);
	}
	hosts.look(row);
	seeWriter(walk, row.OwnerUserId, row.OwnerDisplayName);
	for (const tag of tagsOf(row.Tags)) if (!tags.has(tag)) tags.set(tag, { excerpt: '' });
	const accepted = numberOf(row.AcceptedAnswerId);
	if (accepted !== null) spool.add(accepted, { kind: 'accepted' });
}

function seeComment(walk: Walk, row: Row): void {
	if (walk.wikiPosts.has(row.PostId ?? '')) return;
	if (Number(row.Score) > 0) walk.tally.leave('votes on comments', Number(row.Score));
	seeWriter(walk, row.UserId, row.UserDisplayName);
}

/** The account "Community" is no person, but the site itself; a name alone is that of somebody who is gone. */
function seeWriter({ writers, goneNames }: Walk, user: string | undefined, name: string | undefined): void {
	if (user) {
		if (Number(user) > 0) writers.add(user);
	} else if (name?.trim()) goneNames.add(name.trim());
}

function seeHistory(walk: Walk, row: Row): void {
	const { tally, wikiPosts, spool } = walk;
	const type = row.PostHistoryTypeId ?? '';
	if (wikiPosts.has(row.PostId ?? '')) return tally.leave('history: of topic descriptions');
	const post = numberOf(row.PostId);
	if (!textChanges.has(type) || post === null)
		return tally.leave(`history: ${historyTypes[type] ?? `of type ${type || '(not said)'}`}`);
	if (row.Text === undefined) return tally.leave('history: versions without their text');
	if (Number(row.UserId) > 0) walk.writers.add(row.UserId!);
	spool.add(post, {
		...{ kind: 'text', type: Number(type), version: row.RevisionGUID ?? row.Id ?? '', at: row.CreationDate ?? '' },
		...{ by: row.UserId ?? '', text: row.Text, note: row.Comment ?? '' }
	});
}

function seeVote(walk: Walk, row: Row): void {
	const { tally, spool, wikiPosts } = walk;
	const type = row.VoteTypeId ?? '';
	const post = numberOf(row.PostId);
	const said = voteTypes[type] ?? `of type ${type || '(not said)'}`;
	if (post === null || wikiPosts.has(row.PostId!)) return tally.leave(`votes: ${said}, on no question or answer`);
	if (type === '2' || type === '3') {
		walk[type === '2' ? 'upVotes' : 'downVotes']++;
		spool.add(post, { kind: type === '2' ? 'up' : 'down' });
	} else if (type === '1') spool.add(post, { kind: 'acceptedOn', at: row.CreationDate ?? '' });
	else if (type === '5' && row.UserId) walk.bookmarks++;
	else tally.leave(`votes: ${said}`);
}
