// A row to a new item: with whom and what, at which stage, and what is to be said about it.
import { m } from '#lib/paraglide/messages.js';
import { type BankStage, readAsArticle } from '#lib/terms/bank.ts';
import type { Finding, FindingKind, ItemColumn } from '#lib/terms/exchange.ts';
import type { NewItem } from '../bank/actions/insert.ts';
import type { Defaults } from './defaults.ts';
import { isStarter, refOfKey } from './keys.ts';
import { type Found, type Known, refOfHash } from './known.ts';
import { guessedLanguage } from './language.ts';
import type { WantedItem } from './rows.ts';
import { placed } from './updates.ts';

/** The columns of a new item but its series, which comes to be with it. */
export type PlannedColumns = Omit<NewItem, 'seriesId' | 'seriesPart' | 'sourceRef'> & { sourceRef: string };

export interface PlannedItem {
	wanted: WantedItem;
	columns: PlannedColumns;
	/** Where it ends up; it begins as an idea. */
	stage: Exclude<BankStage, 'scheduled' | 'published'>;
	hasDraft: boolean;
	/** Under its title. */
	summary: string;
	/** Somebody deleted it here before. */
	isReturning: boolean;
}

export const refOf = ({ key, row }: WantedItem) => (key === null ? refOfHash(row.hash) : refOfKey(key));

type Reference = Extract<ItemColumn, 'ghost' | 'owner' | 'reviewer' | 'objective' | 'audience' | 'space'>;

export class Planner {
	private readonly known: Known;
	private readonly defaults: Defaults;
	private readonly findings: Finding[];
	/** Of rows too short to tell. */
	private readonly language: string;

	constructor(known: Known, defaults: Defaults, findings: Finding[], language: string) {
		this.language = language;
		this.known = known;
		this.defaults = defaults;
		this.findings = findings;
	}

	say(wanted: WantedItem, kind: FindingKind, column: ItemColumn | null, message: string): void {
		this.findings.push(placed(wanted, kind, column, message));
	}

	tell(findings: readonly Finding[]): void {
		this.findings.push(...findings);
	}

	plan(wanted: WantedItem): PlannedItem {
		const staff = this.staff(wanted);
		const stage = this.stage(wanted, staff.reviewerId);
		// Whoever sees to it lends their name until somebody else does: what is ready may go out at any time.
		const authorId = staff.authorId ?? (stage === 'ready' ? staff.ownerId : null);
		const { brief, prompts, outline, topics, usableFrom, usableUntil, body, row } = wanted;
		const columns: PlannedColumns = {
			...{ format: wanted.format, title: wanted.title, brief, prompts, outline, topics },
			...{ ...staff, authorId },
			...this.aims(wanted),
			language: wanted.language ?? this.defaults.language ?? this.languageOf(wanted),
			effort: wanted.effort ?? 1,
			evergreen: wanted.evergreen ?? (usableFrom === null && usableUntil === null),
			...{ usableFrom, usableUntil, draftDueOn: wanted.draftDue, reviewDueOn: wanted.reviewDue },
			source: wanted.key !== null && isStarter(wanted.key) ? 'starter' : 'import',
			sourceRef: refOf(wanted),
			sourceNote: this.noteOf(wanted)
		};
		if (this.known.hasTitle(wanted)) this.say(wanted, 'noted', 'title', m.exchange_found_title());
		const hasDraft = body !== '' || stage === 'drafting' || stage === 'review' || stage === 'ready';
		const summary = row.markdown?.summary.slice(0, 500) ?? '';
		return { wanted, columns, stage, hasDraft, summary, isReturning: this.known.wasDeleted(wanted) };
	}

	private reference(wanted: WantedItem, column: Reference, find: (name: string) => Found): number | null {
		const name = wanted[column];
		if (name === null) return null;
		const found = find(name);
		if (found && found !== 'several') return found.id;
		const shown = { name: name.slice(0, 60) };
		this.say(wanted, 'emptied', column, found ? m.exchange_bad_several(shown) : m.exchange_bad_unknown(shown));
		return null;
	}

	private aims(wanted: WantedItem) {
		return {
			objectiveId: this.reference(wanted, 'objective', this.known.objective) ?? this.defaults.objectiveId,
			audienceId: this.reference(wanted, 'audience', this.known.audience),
			spaceId: this.reference(wanted, 'space', this.known.space)
		};
	}

	private staff(wanted: WantedItem) {
		const person = (column: 'ghost' | 'owner' | 'reviewer') => this.reference(wanted, column, this.known.person);
		const ownerId = person('owner') ?? this.defaults.ownerId;
		return {
			authorId: this.author(wanted, ownerId),
			ghostId: person('ghost'),
			ownerId,
			reviewerId: person('reviewer')
		};
	}

	/** The first of those named who works here; their names are never lost. */
	private author(wanted: WantedItem, ownerId: number): number | null {
		if (!wanted.authors.length) return null;
		const found = wanted.authors.map(this.known.person).find((one) => one !== null && one !== 'several');
		if (found) return found.id;
		this.say(wanted, 'noted', 'author', m.exchange_found_author());
		return ownerId;
	}

	/** Who wrote it and when, where nothing else says it. */
	private noteOf({ sourceNote, authors, row }: WantedItem): string {
		const isOne = authors.length === 1 && this.known.person(authors[0]!) !== null;
		const names = isOne ? [] : authors.filter((name) => !sourceNote.includes(name));
		const said = [sourceNote, row.markdown?.date && !sourceNote ? row.markdown.date : '', names.join(', ')];
		const whole = said.filter(Boolean).join(' · ');
		return whole.length <= 300 ? whole : `${whole.slice(0, 299)}…`;
	}

	/** Each stage as far as the item is fit for it. */
	private stage(wanted: WantedItem, reviewerId: number | null): PlannedItem['stage'] {
		const { stage, body, row } = wanted;
		const asked = stage ?? (row.markdown?.isDraft ? 'drafting' : (this.defaults.stage ?? (body ? 'drafting' : 'idea')));
		const lower = (to: PlannedItem['stage'], message: string) => {
			this.say(wanted, 'noted', 'stage', message);
			return to;
		};
		if (asked === 'published') return lower('shelved', m.exchange_found_published());
		const wish = asked === 'scheduled' ? lower('ready', m.exchange_found_scheduled()) : asked;
		if (wish === 'review' && reviewerId === null) return lower('drafting', m.exchange_found_no_reviewer());
		if (wish === 'ready' && !isWhole(wanted)) return lower('drafting', m.exchange_found_not_whole());
		return wish;
	}

	private languageOf(wanted: WantedItem): string {
		return guessedLanguage(wanted) ?? this.language;
	}
}

/** What can go out as it is: a text where the format has one, and a question that asks something. */
function isWhole({ format, body, title }: WantedItem): boolean {
	if (format === 'question') return [...title].length >= 10;
	return body !== '' || !readAsArticle(format);
}
