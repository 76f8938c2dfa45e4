// Taking items of the starter bank into one's own: in the languages chosen, for one's own objectives, each once.
import { inArray } from 'drizzle-orm';
import { m } from '#lib/paraglide/messages.js';
import { peopleOf } from '#server/community/ideas/handles.ts';
import { type Ctx, inTransaction } from '#server/members/access/ctx.ts';
import { listWritableSpaces } from '#server/members/spaces/queries.ts';
import { Forbidden, Invalid } from '#server/platform/errors.ts';
import { demandObjective } from '../../objectives/actions/align.ts';
import { canRunProgramme } from '../../objectives/policy.ts';
import type { AdoptItems } from '../input-starter.ts';
import { seriesOf } from '../series.ts';
import { starterItemsOf } from '../starter/items.ts';
import { type StarterItem, type StarterObjective, starterObjectives } from '../starter/shape.ts';
import { bankItems } from '../schema.ts';
import { insertItems, type NewItem } from './insert.ts';
import { demandAudience } from './plan.ts';
import { deleteItem } from './shelf.ts';

export interface Adopted {
	/** New in the bank. */
	ids: number[];
	/** Were there before. */
	known: number;
}

/** Where the items of one part of the starter bank go. */
type Aim = Pick<NewItem, 'objectiveId' | 'ownerId' | 'audienceId' | 'spaceId'>;

export const starterRef = (key: string, language: string) => `starter:${key}:${language}`;

/** @throws Forbidden, Invalid on the field of an aim that names something unknown. */
export function adoptItems(ctx: Ctx, { keys, languages, aims }: AdoptItems): Promise<Adopted> {
	return inTransaction(ctx, async (tx) => {
		if (!canRunProgramme(tx.viewer)) throw new Forbidden();
		const wanted = new Set(keys);
		const items: NewItem[] = [];
		for (const part of starterObjectives) {
			const chosen = starterItemsOf[part].filter(({ key }) => wanted.has(key));
			if (!chosen.length) continue;
			const aim = await aimOf(tx, part, aims[part]);
			for (const item of chosen)
				for (const language of languages) items.push({ ...(await columnsOf(tx, item, language)), ...aim });
		}
		items.sort((one, other) => order(one) - order(other));
		const made = await insertItems(tx, items);
		return { ids: made.map(({ id }) => id), known: items.length - made.length };
	});
}

/** In the order of their weeks, so that whoever fills the calendar finds them so. */
const weeks = new Map(Object.values(starterItemsOf).flatMap((items) => items.map(({ key, week }) => [key, week])));
const order = ({ sourceRef }: NewItem) => weeks.get(sourceRef?.split(':')[1] ?? '') ?? 0;

async function aimOf(tx: Ctx, part: StarterObjective, aim: AdoptItems['aims'][StarterObjective]): Promise<Aim> {
	const { objectiveId = null, audienceId = null, spaceId = null, owner = null } = aim ?? {};
	if (objectiveId !== null) await demandObjective(tx, objectiveId, `objective-${part}`);
	if (audienceId !== null) await demandAudience(tx, audienceId);
	if (spaceId !== null && !(await listWritableSpaces(tx)).some(({ id }) => id === spaceId))
		throw new Invalid([{ field: `space-${part}`, message: m.bank_refused_space() }], 'space_refused');
	const [ownerId = tx.viewer.id] = owner === null ? [] : await peopleOf(tx, [owner], `owner-${part}`);
	return { objectiveId, audienceId, spaceId, ownerId };
}

async function columnsOf(tx: Ctx, item: StarterItem, language: 'en' | 'de'): Promise<NewItem> {
	const { key, format, effort, evergreen, series } = item;
	const { title, brief, prompts, outline, topics, audience } = item[language];
	const seriesId = series ? await seriesOf(tx, series[language]) : null;
	return {
		...{ format, title, outline, prompts, topics, language, effort, evergreen },
		brief: `${brief}\n\n${m.bank_starter_for({ audience }, { locale: language })}`,
		...{ source: 'starter' as const, sourceRef: starterRef(key, language) },
		...{ seriesId, seriesPart: series?.part ?? null }
	};
}

/** Takes back what was adopted, as far as nobody has begun to work on it. Returns how many went and how many stayed. */
export function undoAdoption(ctx: Ctx, { ids }: { ids: number[] }): Promise<{ gone: number; kept: number }> {
	return inTransaction(ctx, async (tx) => {
		if (!canRunProgramme(tx.viewer)) throw new Forbidden();
		const rows = await tx.db.select().from(bankItems).where(inArray(bankItems.id, ids));
		const untouched = rows.filter(
			({ source, stage, version, deletedAt, plannedFor }) =>
				source === 'starter' && stage === 'idea' && version === 1 && !deletedAt && !plannedFor
		);
		for (const { id } of untouched) await deleteItem(tx, { id });
		return { gone: untouched.length, kept: ids.length - untouched.length };
	});
}
