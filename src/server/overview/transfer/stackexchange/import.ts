// Brings a dump of a Stack Exchange site in: questions, answers, comments, votes, topics and the people who wrote them, once each.
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { finishBringingIn } from '#server/community/questions/bring-in.ts';
import type { PublicCtx } from '#server/members/access/ctx.ts';
import { findActingAdministrator } from '#server/members/people/queries/acting.ts';
import { named } from '#server/platform/db/client.ts';
import { setClosedAside } from './closed.ts';
import { bringComments } from './comments.ts';
import { type Dump, openDump } from './dump.ts';
import { pointHome } from './home.ts';
import { dropMark, findItems, keepItems, listIds } from './items.ts';
import { bringBookmarks, bringLinks } from './links.ts';
import { bringPeople } from './people.ts';
import { PersonBook } from './person-book.ts';
import { bringAnswers, bringQuestions } from './posts.ts';
import { type StackExchangeReport, Tally } from './report.ts';
import type { Run } from './run.ts';
import { refuseAnotherSite } from './same-site.ts';
import { topicSlug } from './spelled.ts';
import { Spool } from './spool.ts';
import { surveyDump } from './survey.ts';
import { addressesOn } from './text/markdown.ts';
import { bringTopics } from './topics.ts';

export interface StackExchangeImport {
	folder: string;
	/** Slug of the space the questions go to. */
	space?: string;
	dryRun?: boolean;
	progress?: (done: number, total: number, what: string) => void;
	/** A folder of our own for what is put together on the way; emptied before and removed after. */
	scratch?: string;
}

/** @throws Error in plain words when the import cannot begin: no dump, no such space, nobody to stand for it. */
export async function importStackExchange(ctx: PublicCtx, options: StackExchangeImport): Promise<StackExchangeReport> {
	const [began, dump] = [performance.now(), openDump(options.folder)];
	const viewer = await findActingAdministrator(ctx);
	if (!viewer) throw new Error('There is no administrator yet. Finish the set-up in the browser first.');
	const spaceId = options.space ? await spaceOf(ctx, options.space) : null;
	const spool = new Spool(options.scratch ?? mkdtempSync(join(tmpdir(), 'hearth-import-')));
	try {
		const spaceIds = spaceId === null ? [] : [spaceId];
		// What was closed there is set aside here, which is a moderator's to do.
		const roles = [...viewer.roles, 'moderator' as const];
		const acting = { ...ctx, viewer: { ...viewer, roles, spaceIds }, quiet: true };
		const run = await prepare(acting, dump, spool, { ...options, spaceId });
		await bringAll(run);
		return reportOf(run, (performance.now() - began) / 1000);
	} finally {
		spool.remove();
	}
}

async function prepare(
	ctx: Run['ctx'],
	dump: Dump,
	spool: Spool,
	{ spaceId, dryRun = false, progress }: StackExchangeImport & { spaceId: number | null }
): Promise<Run> {
	const tally = new Tally();
	const survey = await surveyDump(dump, tally, spool, (what) => progress?.(0, 0, what));
	const { Users = 0, Posts = 0, Comments = 0, PostLinks = 0, Votes = 0 } = survey.counts;
	const total = Users + 2 * Posts + Comments + PostLinks + (survey.bookmarks ? Votes : 0);
	let done = 0;
	const step = (what: string, by = 1) => progress?.((done += by), total, what);
	const addresses = addressesOn(survey.hosts.all[0] ?? null, topicSlug);
	return {
		...{ ctx, dump, spaceId, dryRun, tally, spool, survey, addresses, step },
		...{ source: `stackexchange:${dump.name}`, people: new PersonBook(), planned: new Set() }
	};
}

async function bringAll(run: Run): Promise<void> {
	await refuseAnotherSite(run);
	await bringPeople(run);
	await bringTopics(run);
	const finished = await findItems(run.ctx, run.source, ['finished']);
	if (!run.dryRun) await dropMark(run.ctx, run.source);
	await bringQuestions(run);
	await bringAnswers(run);
	countStrayVotes(run);
	await bringComments(run);
	await bringLinks(run);
	await bringBookmarks(run);
	if (run.dryRun) return;
	const { questions, answers, comments, links, duplicates } = run.tally.imported;
	if (!finished.size || questions + answers + comments + links + duplicates) {
		await pointHome(run);
		await finishBringingIn(run.ctx, await listIds(run.ctx, run.source, 'post'));
		await setClosedAside(run);
	}
	await keepItems(run.ctx, run.source, [{ item: 'finished', subject: 'mark', subjectId: 0, hash: '' }], run.ctx.now);
}

/** Deleted posts are not in a dump, but their votes are. */
function countStrayVotes({ tally, survey }: Run): void {
	for (const kind of ['upVotes', 'downVotes'] as const) {
		const stray = survey[kind] - tally.imported[kind] - (tally.already[kind] ?? 0);
		tally.leave(`votes: ${kind === 'upVotes' ? 'up' : 'down'}, on posts that are not in the dump`, Math.max(0, stray));
	}
}

function reportOf({ tally, source, dryRun, survey }: Run, seconds: number): StackExchangeReport {
	const { rows, imported, already, leftOut, remarks, refused, refusedMore } = tally;
	const read = Object.values(rows).reduce<number>((sum, count) => sum + (count ?? 0), 0);
	return {
		...{ source, dryRun, site: survey.hosts.all[0] ?? null },
		...{ seconds: Math.round(seconds * 10) / 10, rowsPerSecond: Math.round(read / Math.max(seconds, 0.001)) },
		...{ rows, imported, already, leftOut, remarks, refused, refusedMore }
	};
}

async function spaceOf(ctx: PublicCtx, slug: string): Promise<number> {
	const [space] = await named<{ id: number }>(ctx.db, 'import_space', 'select id from spaces where slug = $1', [slug]);
	if (!space) throw new Error(`There is no space "${slug}".`);
	return space.id;
}
