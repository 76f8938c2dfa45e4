// The starter bank as its page shows it: what there is, what is in one's own bank already, and for which objectives it could be.
import type { BankFormat } from '#lib/terms/bank.ts';
import type { Ctx } from '#server/members/access/ctx.ts';
import { named } from '#server/platform/db/client.ts';
import { NotFound } from '#server/platform/errors.ts';
import { canRunProgramme } from '../../objectives/policy.ts';
import { type Match, matchObjectives, type Objective } from '../match.ts';
import { starterItemsOf } from '../starter/items.ts';
import { type StarterItem, type StarterObjective, starterObjectives, type StarterText } from '../starter/shape.ts';

export interface StarterRow {
	key: string;
	format: BankFormat;
	week: number;
	effort: number;
	evergreen: boolean;
	title: string;
	brief: string;
	audience: string;
	series: string | null;
	/** Its items in one's own bank, by language. */
	adopted: Record<string, number>;
}

export interface StarterPart {
	objective: StarterObjective;
	rows: StarterRow[];
	match: Match | null;
}

export interface StarterFilter {
	objective?: StarterObjective;
	format?: BankFormat;
}

type Language = 'en' | 'de';

/** @throws NotFound for those who do not run the programme. */
export async function findStarter(ctx: Ctx, filter: StarterFilter, language: Language): Promise<StarterPart[]> {
	demandRunning(ctx);
	const [adopted, matches] = [await adoptedRefs(ctx), await findMatches(ctx)];
	return starterObjectives
		.filter((objective) => !filter.objective || filter.objective === objective)
		.map((objective) => ({
			objective,
			match: matches[objective] ?? null,
			rows: starterItemsOf[objective]
				.filter(({ format }) => !filter.format || filter.format === format)
				.sort((one, other) => one.week - other.week)
				.map((item) => rowOf(item, language, adopted.get(item.key) ?? {}))
		}))
		.filter(({ rows }) => rows.length > 0);
}

async function findMatches(ctx: Ctx) {
	const text = `select id, title, why from objectives where dropped_at is null order by id limit 1000`;
	return matchObjectives(await named<Objective>(ctx.db, 'bank_match', text, []));
}

function rowOf(item: StarterItem, language: Language, adopted: Record<string, number>): StarterRow {
	const { key, format, week, effort, evergreen, series } = item;
	const { title, brief, audience } = item[language];
	return { key, format, week, effort, evergreen, title, brief, audience, series: series?.[language] ?? null, adopted };
}

export interface StarterPage extends Pick<StarterItem, 'key' | 'format' | 'week' | 'effort' | 'evergreen'> {
	objective: StarterObjective;
	texts: { en: StarterText; de: StarterText };
	match: Match | null;
	adopted: Record<string, number>;
}

/** One of them with all it says, in both languages. @throws NotFound */
export async function findStarterItem(ctx: Ctx, key: string): Promise<StarterPage> {
	demandRunning(ctx);
	for (const objective of starterObjectives) {
		const item = starterItemsOf[objective].find((known) => known.key === key);
		if (!item) continue;
		const { format, week, effort, evergreen, en, de } = item;
		const [adopted, matches] = [(await adoptedRefs(ctx)).get(key) ?? {}, await findMatches(ctx)];
		const match = matches[objective] ?? null;
		return { key, format, week, effort, evergreen, objective, texts: { en, de }, match, adopted };
	}
	throw new NotFound();
}

/** By key: the ids of its items by language. */
async function adoptedRefs(ctx: Ctx): Promise<Map<string, Record<string, number>>> {
	const text = `select id, source_ref as ref from bank_items where source = 'starter' and deleted_at is null and source_ref is not null`;
	const rows = await named<{ id: number; ref: string }>(ctx.db, 'bank_adopted', text, []);
	const found = new Map<string, Record<string, number>>();
	for (const { id, ref } of rows) {
		const [, key = '', language = ''] = ref.split(':');
		found.set(key, { ...found.get(key), [language]: id });
	}
	return found;
}

function demandRunning(ctx: Ctx): void {
	if (!canRunProgramme(ctx.viewer)) throw new NotFound();
}
