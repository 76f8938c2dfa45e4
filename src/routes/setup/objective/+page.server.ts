// First step: what the network is to change.
import { redirect } from '@sveltejs/kit';
import type { Actions, PageServerLoad } from './$types';
import { examples } from '#lib/terms/set-up.ts';
import { keepObjective } from '#server/overview/set-up/actions.ts';
import { ChooseObjective } from '#server/programme/objectives/input.ts';
import { failure, parse, valuesOf } from '#server/web/form.ts';
import { enterStep } from '#server/web/set-up.ts';

export const load: PageServerLoad = async (event) => {
	const { draft } = await enterStep(event, 'objective');
	const asked = event.url.searchParams.get('example');
	const example = examples.find(({ key }) => key === asked);
	const due = new Date();
	due.setUTCFullYear(due.getUTCFullYear() + 1);
	return {
		chosen: example?.key ?? (asked === 'own' || draft.objective ? 'own' : null),
		objective: example
			? {
					title: example.title(),
					why: example.why(),
					measure: example.measure(),
					unit: example.unit(),
					direction: example.direction,
					baseline: example.baseline,
					target: example.target,
					dueOn: due.toISOString().slice(0, 10)
				}
			: asked === 'own'
				? {
						title: '',
						why: '',
						measure: '',
						unit: '',
						direction: 'up' as const,
						baseline: null,
						target: null,
						dueOn: due.toISOString().slice(0, 10)
					}
				: (draft.objective ?? null)
	};
};

export const actions: Actions = {
	default: async (event) => {
		await enterStep(event, 'objective');
		const values = valuesOf(await event.request.formData());
		try {
			await keepObjective(event.locals.publicCtx(), parse(ChooseObjective, values));
		} catch (error) {
			return failure(error, values);
		}
		redirect(303, '/setup/organisation');
	}
};
