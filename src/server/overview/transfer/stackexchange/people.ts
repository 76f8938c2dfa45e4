// Who wrote in the dump becomes somebody here: with a name, without an account.
import type { Ctx } from '#server/members/access/ctx.ts';
import { record } from '#server/members/ledger/record.ts';
import { makeHandle } from '#server/members/people/queries/handles.ts';
import { named } from '#server/platform/db/client.ts';
import { cleanLine } from '#server/platform/text/plain.ts';
import type { Row } from './dump.ts';
import { findItems, type Item, keepItems, listItems } from './items.ts';
import { bundled, type Run, writeBundle } from './run.ts';
import { momentOf } from './spelled.ts';

/** One account has one number on all sites of the network, so that whoever wrote on two of them is one person here. */
const accounts = 'stackexchange:accounts';

interface Wanted {
	item: string;
	name: string;
	since: Date | null;
	account: string;
}

/** Those who only read or voted stay out: nothing here would speak of them. */
export async function bringPeople(run: Run): Promise<void> {
	const { people, survey, tally, ctx, source } = run;
	people.remember([...(await listItems(ctx, source, 'user/')), ...(await listItems(ctx, source, 'gone/'))]);
	const handles = new Handles(run);
	let writers = 0;
	for await (const bundle of bundled(run.dump.rows('Users'), 500)) {
		run.step('people', bundle.length);
		const wrote = bundle.filter((row) => survey.writers.has(row.Id ?? ''));
		writers += wrote.length;
		await bring(run, handles, wrote.map(wantedOf));
	}
	const gone = [...survey.goneNames].map((name) => ({ item: `gone/${name}`, name, since: null, account: '' }));
	for (let from = 0; from < gone.length; from += 500) await bring(run, handles, gone.slice(from, from + 500));
	tally.leave('users who wrote nothing', (survey.counts.Users ?? 0) - writers);
	if (survey.writers.size > writers)
		tally.remark(
			'Users',
			`${survey.writers.size - writers} authors are not listed there; what they wrote has no author`
		);
}

const wantedOf = (row: Row): Wanted => ({
	item: `user/${row.Id}`,
	name: row.DisplayName ?? '',
	since: momentOf(row.CreationDate),
	account: Number(row.AccountId) > 0 ? row.AccountId! : ''
});

async function bring(run: Run, handles: Handles, all: readonly Wanted[]): Promise<void> {
	const wanted = all.filter(({ item }) => !run.people.has(item));
	run.tally.wasThere('people', all.length - wanted.length);
	if (run.dryRun) return run.tally.came('people', wanted.length);
	await writeBundle(
		run,
		wanted,
		(one) => one.item,
		async (ctx, some) => {
			const byAccount = await findItems(ctx, accounts, some.map((one) => one.account).filter(Boolean));
			const fresh = some.filter((one) => !byAccount.has(one.account));
			const ids = await insert(ctx, fresh, handles);
			const idOf = (one: Wanted) => byAccount.get(one.account)?.subjectId ?? ids.get(one.item)!;
			const items = some.map((one): Item => ({ item: one.item, subject: 'person', subjectId: idOf(one), hash: '' }));
			await keepItems(ctx, run.source, items, ctx.now);
			const shared = fresh.filter((one) => one.account);
			await keepItems(
				ctx,
				accounts,
				shared.map((one) => ({ item: one.account, subject: 'person', subjectId: idOf(one), hash: '' })),
				ctx.now
			);
			run.people.remember(items);
			run.tally.came('people', fresh.length);
			run.tally.wasThere('people', some.length - fresh.length);
		}
	);
}

const insertText = `insert into people (handle, name, status, left_at, created_at, updated_at)
	select handle, name, 'left', $4, coalesce(since, $4), $4 from unnest($1::text[], $2::text[], $3::timestamptz[]) with ordinality as p(handle, name, since, place) order by place
	returning id, handle`;

/** Nobody can sign in as them, and nothing but the name is taken over: no portrait, place, age or words about themselves. */
async function insert(ctx: Ctx, fresh: readonly Wanted[], handles: Handles): Promise<Map<string, number>> {
	if (!fresh.length) return new Map();
	const named_ = await handles.give(fresh);
	const columns = [named_.map((one) => one.handle), named_.map((one) => one.name), fresh.map((one) => one.since)];
	const rows = await named<{ id: number; handle: string }>(ctx.db, 'people_bring_in', insertText, [
		...columns,
		ctx.now
	]);
	const byHandle = new Map(rows.map((row) => [row.handle, row.id]));
	const event = { verb: 'person.imported', subject: 'person', facts: { as: 'author' } };
	await record(ctx, ...rows.map((row) => ({ ...event, subjectId: row.id })));
	return new Map(fresh.map((one, at) => [one.item, byHandle.get(named_[at]!.handle)!]));
}

/** Every handle in use, read once, when the first one is needed. */
class Handles {
	private readonly run: Run;
	private readonly counters = new Map<string, number>();
	private taken: Set<string> | null = null;

	constructor(run: Run) {
		this.run = run;
	}

	async give(wanted: readonly Wanted[]): Promise<{ name: string; handle: string }[]> {
		const text = 'select lower(handle) as handle from people';
		const rows = this.taken ? [] : await named<{ handle: string }>(this.run.ctx.db, 'people_handles', text, []);
		const taken = (this.taken ??= new Set(rows.map((row) => row.handle)));
		return wanted.map((one) => {
			const name = cleanLine(one.name).slice(0, 120) || one.item.replace('/', ' ');
			return { name, handle: makeHandle(name, taken, this.counters) };
		});
	}
}
