// The page of an item: what it is to become, where it stands, who works on it, and what comes next.
import type { RequestEvent } from '@sveltejs/kit';
import { NotFound } from '#server/platform/errors.ts';
import { addCheck, placeCheck, removeCheck, tickCheck } from '#server/programme/bank/actions/checks.ts';
import { beginDraft, joinDraft } from '#server/programme/bank/actions/draft.ts';
import { moveItem } from '#server/programme/bank/actions/move.ts';
import { commentOnItem, withdrawConsent } from '#server/programme/bank/actions/say.ts';
import { bringBackItem, deleteItem, shelveItem } from '#server/programme/bank/actions/shelf.ts';
import {
	AddCheck,
	CommentOnItem,
	MoveItem,
	OneCheck,
	OneItem,
	PlaceCheck,
	TickCheck,
	WithdrawConsent
} from '#server/programme/bank/input.ts';
import { findItem } from '#server/programme/bank/queries.ts';
import { findDraft, findItemParts } from '#server/programme/bank/queries/page.ts';
import { renderMarkdown } from '#server/platform/text/markdown.ts';
import { canRunProgramme } from '#server/programme/objectives/policy.ts';
import { submit } from '#server/web/form.ts';
import type { Actions, PageServerLoad } from './$types';

const idOf = (id: string | undefined) => (/^\d{1,15}$/.test(id ?? '') ? Number(id) : 0);

export const load: PageServerLoad = async ({ locals, params }) => {
	const ctx = locals.ctx();
	if (!idOf(params.id)) throw new NotFound();
	const item = await findItem(ctx, idOf(params.id));
	const [parts, draft] = await Promise.all([findItemParts(ctx, item), findDraft(ctx, item)]);
	const outlineHtml = draft ? '' : renderMarkdown(item.outline).html;
	return { item, ...parts, draft, outlineHtml, runs: canRunProgramme(ctx.viewer) };
};

const ofPage = ({ params }: RequestEvent) => ({ id: idOf(params.id) });
const here = ({ id }: { id: number }) => `/programme/bank/${id}`;

export const actions: Actions = {
	draft: submit(OneItem, beginDraft, ({ href }) => href, ofPage),
	join: submit(OneItem, joinDraft, ({ href }) => href, ofPage),
	move: submit(MoveItem, moveItem, here, ofPage),
	comment: submit(CommentOnItem, commentOnItem, (item) => `${here(item)}#comments`, ofPage),
	check: submit(AddCheck, addCheck, here, ofPage),
	tick: submit(TickCheck, tickCheck, here, ofPage),
	place: submit(PlaceCheck, placeCheck, here, ofPage),
	uncheck: submit(OneCheck, removeCheck, here, ofPage),
	shelve: submit(OneItem, shelveItem, here, ofPage),
	bringBack: submit(OneItem, bringBackItem, here, ofPage),
	withdraw: submit(WithdrawConsent, withdrawConsent, () => '/', ofPage),
	delete: submit(OneItem, deleteItem, ({ id }) => `/programme/bank?deleted=${id}`, ofPage)
};
