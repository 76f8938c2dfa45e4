// One's own suggestions, with what became of each.
import { withdrawSuggestion } from '#server/programme/harvest/actions/suggest.ts';
import { OneSuggestion } from '#server/programme/harvest/input.ts';
import { listMySuggestions } from '#server/programme/harvest/queries/suggestions.ts';
import { submit } from '#server/web/form.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url }) => {
	const after = url.searchParams.get('after');
	const done = url.searchParams.get('done');
	return {
		...(await listMySuggestions(locals.ctx(), after)),
		after,
		done: done === 'made' || done === 'withdrawn' ? (done as 'made' | 'withdrawn') : null
	};
};

export const actions: Actions = {
	withdraw: submit(OneSuggestion, withdrawSuggestion, () => '/suggestions?done=withdrawn')
};
