// Similar questions where there are so many that the words of a title are common: looked for two at a time, rightly and for the right eyes.
import { sql } from 'drizzle-orm';
import { expect, it } from 'vitest';
import type { Db } from '#server/platform/db/client.ts';
import { buildPerson } from '../../../../tests/factories/people.ts';
import { buildQuestion } from '../../../../tests/factories/questions.ts';
import { buildSpace } from '../../../../tests/factories/spaces.ts';
import { ctxOf, rolledBack, useDatabase } from '../../../../tests/support/database.ts';
import { commonWords } from './queries/common-words.ts';
import { listSimilar } from './queries/similar.ts';

const { db } = useDatabase();

/** Four words, each in 800 titles, and never "gasket" beside "turbine". */
async function fill(tx: Db, author: number) {
	await tx.execute(sql`with given as (
			select n, case n % 4 when 0 then 'Gasket bolt' when 1 then 'Turbine bolt' when 2 then 'Gasket flange' else 'Turbine flange' end || ' number ' || n as title
			from generate_series(1, 1600) n),
		posts_in as (insert into posts (kind, state, author_id, title, slug, published_at, active_at)
			select 'question', 'published', ${author}, title, 'filled-' || n, now(), now() from given returning id, title)
		insert into questions (post_id, title, language) select id, title, 'english' from posts_in`);
	await tx.execute(sql`analyze questions`);
}

it('finds the few titles with two of the common words among many with one', () =>
	rolledBack(db(), async (tx) => {
		const [jana, piet] = [await buildPerson(tx), await buildPerson(tx)];
		const space = await buildSpace(tx, { visibility: 'private', members: [jana] });
		await fill(tx, jana.id);
		const ask = (title: string, where?: { id: number }) => buildQuestion(tx, { asker: jana, title, space: where });
		const both = await ask('Which gasket fits the turbine?');
		const hidden = await ask('Which gasket fits the turbine of the secret ship?', space);
		const rare = await ask('Where is the zirconium gasket?');
		await tx.execute(sql`analyze questions`);
		const { total, share } = await commonWords(ctxOf(tx, piet));
		expect(total).toBeGreaterThan(1_600);
		expect(share.get('gasket')! * total).toBeGreaterThan(300);

		const ids = async (title: string, who = piet) => (await listSimilar(ctxOf(tx, who), title)).map((row) => row.id);
		expect(await ids('A gasket for the turbine')).toContain(both.id);
		expect(await ids('A gasket for the turbine')).not.toContain(hidden.id);
		expect((await ids('A gasket for the turbine', jana)).slice(0, 2).sort()).toEqual([both.id, hidden.id].sort());
		expect((await ids('Gaskets of zirconium'))[0]).toBe(rare.id);
		expect(await ids('Gasket and flange')).toHaveLength(6);
		expect(await ids('Bolt for something')).toHaveLength(6);
	}));
