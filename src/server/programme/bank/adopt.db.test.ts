// Adopting the starter bank: once per item and language, for one's own objectives, and back again.
import { describe, expect, it } from 'vitest';
import { buildObjective } from '../../../../tests/factories/bank.ts';
import { buildPerson } from '../../../../tests/factories/people.ts';
import { ctxOf, rolledBack, useDatabase } from '../../../../tests/support/database.ts';
import { Forbidden, NotFound } from '#server/platform/errors.ts';
import { editItem } from './actions.ts';
import { adoptItems, undoAdoption } from './actions/adopt.ts';
import { EditItem } from './input.ts';
import { AdoptItems } from './input-starter.ts';
import { findItem } from './queries.ts';
import { countStages, listItems } from './queries/list.ts';
import { findStarter, findStarterItem } from './queries/starter.ts';
import { starterItems, starterItemsOf } from './starter/items.ts';

const { db } = useDatabase();
const keysOf = (count: number) => starterItemsOf.safety.slice(0, count).map(({ key }) => key);

describe('adopting', () => {
	it('makes items in the languages chosen, with owner, objective and source, once', () =>
		rolledBack(db(), async (tx) => {
			const [mira, jana] = [await buildPerson(tx, { roles: ['communicator'] }), await buildPerson(tx)];
			const objectiveId = await buildObjective(tx, { title: 'Fewer accidents' });
			const ctx = ctxOf(tx, mira);
			const form = {
				keys: keysOf(3),
				languages: ['en', 'de'],
				'objective-safety': String(objectiveId),
				'owner-safety': `Jana @${jana.handle}`,
				'audience-safety': ''
			};
			const { ids, known } = await adoptItems(ctx, AdoptItems.parse(form));
			expect([ids.length, known]).toEqual([6, 0]);
			expect(await adoptItems(ctx, AdoptItems.parse({ ...form, languages: 'de' }))).toEqual({ ids: [], known: 3 });
			const items = (await listItems(ctx, { objective: objectiveId })).rows;
			expect(new Set(items.map((item) => item.language))).toEqual(new Set(['en', 'de']));
			expect(items.every((item) => item.source === 'starter' && item.owner?.handle === jana.handle)).toBe(true);
			const german = await findItem(ctx, items.find((item) => item.language === 'de')!.id);
			expect(german.brief).toContain('\n\nFür: ');
			expect(german.outline.length).toBeGreaterThan(50);
			const [part] = await findStarter(ctx, { objective: 'safety' }, 'en');
			expect(part!.rows.filter((row) => row.adopted.en && row.adopted.de).length).toBe(3);
			expect(part!.match).toMatchObject({ objectiveId });
		}));

	it('takes all of it with one click, and back what nobody has touched', () =>
		rolledBack(db(), async (tx) => {
			const ctx = ctxOf(tx, await buildPerson(tx, { roles: ['communicator'] }));
			const all = AdoptItems.parse({ keys: starterItems.map(({ key }) => key), languages: 'en' });
			const { ids } = await adoptItems(ctx, all);
			expect(ids.length).toBe(starterItems.length);
			expect((await countStages(ctx)).idea).toBe(starterItems.length);
			const { id, version } = await findItem(ctx, ids[0]!);
			await editItem(ctx, EditItem.parse({ id, version, title: 'Ours' }));
			expect(await undoAdoption(ctx, { ids })).toEqual({ gone: ids.length - 1, kept: 1 });
			expect((await countStages(ctx)).idea).toBe(1);
			expect((await adoptItems(ctx, all)).ids.length).toBe(starterItems.length - 1);
		}));

	it('is for those who run the programme, and hidden from the rest', () =>
		rolledBack(db(), async (tx) => {
			const ctx = ctxOf(tx, await buildPerson(tx));
			const input = AdoptItems.parse({ keys: keysOf(1), languages: 'en' });
			await expect(adoptItems(ctx, input)).rejects.toBeInstanceOf(Forbidden);
			await expect(undoAdoption(ctx, { ids: [1] })).rejects.toBeInstanceOf(Forbidden);
			await expect(findStarter(ctx, {}, 'en')).rejects.toBeInstanceOf(NotFound);
			await expect(findStarterItem(ctx, keysOf(1)[0]!)).rejects.toBeInstanceOf(NotFound);
		}));

	it('refuses what is unknown at its field', () =>
		rolledBack(db(), async (tx) => {
			const ctx = ctxOf(tx, await buildPerson(tx, { roles: ['communicator'] }));
			const adopt = (over: object) => adoptItems(ctx, AdoptItems.parse({ keys: keysOf(1), languages: 'en', ...over }));
			await expect(adopt({ 'objective-safety': '999999' })).rejects.toMatchObject({
				issues: [{ field: 'objective-safety' }]
			});
			await expect(adopt({ 'owner-safety': 'nobody.here' })).rejects.toMatchObject({
				issues: [{ field: 'owner-safety' }]
			});
			await expect(adopt({ 'space-safety': '999999' })).rejects.toMatchObject({ issues: [{ field: 'space-safety' }] });
			expect(AdoptItems.safeParse({ keys: '', languages: 'en' }).success).toBe(false);
			expect(AdoptItems.safeParse({ keys: 'x', languages: 'fr' }).success).toBe(false);
			expect(await adopt({ keys: ['no-such-key'] })).toEqual({ ids: [], known: 0 });
		}));
});
