// The harvest: what could become content, by kind, and what colleagues suggest; everything in the address.
import { z } from 'zod';
import { suggestionStates } from '#lib/terms/bank.ts';
import { harvestKinds } from '#lib/terms/harvest.ts';
import { declineSuggestion, reopenSuggestion, takeSuggestion } from '#server/programme/harvest/actions/answer.ts';
import {
	askForHarvest,
	dismissProposal,
	recallProposal,
	takeProposal,
	undoTaking
} from '#server/programme/harvest/actions/take.ts';
import { DeclineSuggestion, OneProposal, OneSuggestion, OneTaken } from '#server/programme/harvest/input.ts';
import { countHarvest, listProposals } from '#server/programme/harvest/queries/proposals.ts';
import { countSuggestions, findSuggestion, listSuggestions } from '#server/programme/harvest/queries/suggestions.ts';
import { findItem } from '#server/programme/bank/queries.ts';
import { localPath } from '#server/web/back.ts';
import { submit } from '#server/web/form.ts';
import type { Ctx } from '#server/members/access/ctx.ts';
import type { Actions, PageServerLoad } from './$types';

const Kind = z.enum(harvestKinds).nullable().catch(null);
const State = z.enum(suggestionStates).catch('open');
const Done = z
	.enum(['looking', 'taken', 'untaken', 'dismissed', 'recalled', 'answered', 'reopened'])
	.nullable()
	.catch(null);
const Id = z.coerce.number().int().positive().nullable().catch(null);

export const load: PageServerLoad = async ({ locals, url }) => {
	const ctx = locals.ctx();
	const asked = (name: string) => url.searchParams.get(name);
	const counts = await countHarvest(ctx);
	const shared = { counts, done: await doneOf(ctx, url), after: asked('after') };
	if (asked('from') === 'suggestions') {
		const state = State.parse(asked('state'));
		const [suggestions, states] = await Promise.all([listSuggestions(ctx, state, shared.after), countSuggestions(ctx)]);
		return { ...shared, room: 'suggestions' as const, suggestions, states, state };
	}
	const [kind, aside] = [Kind.parse(asked('kind')), asked('aside') === '1'];
	const proposals = await listProposals(ctx, { kind, aside }, shared.after);
	return { ...shared, room: 'proposals' as const, proposals, kind, aside };
};

/** What has just been done, with what undoes it. */
async function doneOf(ctx: Ctx, url: URL) {
	const done = Done.parse(url.searchParams.get('done'));
	const [id, ref] = [Id.parse(url.searchParams.get('id')), url.searchParams.get('ref') ?? ''];
	if (done === 'taken') {
		const item = id && (await findItem(ctx, id).catch(() => null));
		return item ? { done, id: item.id, title: item.title } : null;
	}
	if (done === 'answered') {
		const suggestion = id && (await findSuggestion(ctx, id).catch(() => null));
		return suggestion ? { done, id: suggestion.id, state: suggestion.state, name: suggestion.person.name } : null;
	}
	if (done === 'dismissed') return ref ? { done, ref: ref.slice(0, 200) } : null;
	return done ? { done } : null;
}

/** Back to the list one came from, with what was done. */
function backWith(form: FormDataEntryValue | null | undefined, done: Record<string, string>): string {
	const url = new URL(localPath(form, '/programme/harvest'), 'http://here.invalid');
	if (url.pathname !== '/programme/harvest') return `/programme/harvest?${new URLSearchParams(done)}`;
	for (const name of ['done', 'id', 'ref', 'after']) url.searchParams.delete(name);
	for (const [name, value] of Object.entries(done)) url.searchParams.set(name, value);
	return url.pathname + url.search;
}

const WithBack = { back: z.string().max(500).optional().catch(undefined) };
const suggestionsWith = (done: Record<string, string>) =>
	`/programme/harvest?${new URLSearchParams({ from: 'suggestions', ...done })}`;

export const actions: Actions = {
	look: submit(z.object({}), askForHarvest, () => '/programme/harvest?done=looking'),
	take: submit(
		OneProposal.extend(WithBack),
		async (ctx, { back, ...input }) => ({ back, ...(await takeProposal(ctx, input)) }),
		({ back, id }) => backWith(back, { done: 'taken', id: String(id) })
	),
	untake: submit(
		OneTaken.extend(WithBack),
		async (ctx, { back, ...input }) => ({ back, ...(await undoTaking(ctx, input)) }),
		({ back }) => backWith(back, { done: 'untaken' })
	),
	dismiss: submit(
		OneProposal.extend(WithBack),
		async (ctx, { back, ...input }) => ({ back, ...(await dismissProposal(ctx, input)) }),
		({ back, ref }) => backWith(back, { done: 'dismissed', ref })
	),
	recall: submit(
		OneProposal.extend(WithBack),
		async (ctx, { back, ...input }) => ({ back, ...(await recallProposal(ctx, input)) }),
		({ back }) => backWith(back, { done: 'recalled' })
	),
	takeSuggestion: submit(OneSuggestion, takeSuggestion, ({ id }) =>
		suggestionsWith({ done: 'answered', id: String(id) })
	),
	decline: submit(DeclineSuggestion, declineSuggestion, ({ id }) =>
		suggestionsWith({ done: 'answered', id: String(id) })
	),
	reopen: submit(OneSuggestion, reopenSuggestion, () => suggestionsWith({ done: 'reopened' }))
};
