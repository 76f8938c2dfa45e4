// Changing what an item says and how it is planned.
import { Forbidden, NotFound } from '#server/platform/errors.ts';
import { editItem } from '#server/programme/bank/actions.ts';
import { EditItem } from '#server/programme/bank/input.ts';
import { findItem } from '#server/programme/bank/queries.ts';
import { listBankChoices } from '#server/programme/bank/queries/choices.ts';
import { submit } from '#server/web/form.ts';
import type { Actions, PageServerLoad } from './$types';

const idOf = (params: { id: string }) => (/^\d{1,15}$/.test(params.id) ? Number(params.id) : 0);

export const load: PageServerLoad = async ({ locals, params }) => {
	const ctx = locals.ctx();
	if (!idOf(params)) throw new NotFound();
	const item = await findItem(ctx, idOf(params));
	if (!item.can.edit) throw new Forbidden();
	const { brief, prompts, outline, format, language, author, ghost, owner, reviewer, topics, effort } = item;
	const { evergreen, usableFrom, usableUntil, seriesPart, draftDueOn, reviewDueOn, sourceNote, spaceId } = item;
	return {
		item: { id: item.id, title: item.title, version: item.version },
		drafted: item.postId !== null || item.challengeId !== null,
		choices: item.can.assign ? await listBankChoices(ctx) : null,
		fields: {
			...{ title: item.workingTitle, brief, prompts, outline, format, language, author, ghost, owner, reviewer },
			...{ objectiveId: item.objective?.id ?? null, audienceId: item.audience?.id ?? null, spaceId },
			...{ topics, effort, evergreen, usableFrom, usableUntil, series: item.series?.title ?? '', seriesPart },
			...{ draftDueOn, reviewDueOn, sourceNote }
		}
	};
};

export const actions: Actions = {
	default: submit(
		EditItem,
		editItem,
		({ id }) => `/programme/bank/${id}`,
		({ params }) => ({ id: idOf({ id: params.id ?? '' }) })
	)
};
