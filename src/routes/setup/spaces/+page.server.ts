// Fifth step: the first spaces; sending it ends the set-up.
import { redirect } from '@sveltejs/kit';
import type { Actions, PageServerLoad } from './$types';
import { CreateSpace } from '#server/members/spaces/input.ts';
import { finishSetUp } from '#server/overview/set-up/actions.ts';
import type { ChosenSpace } from '#server/overview/set-up/input.ts';
import { proposeSpaces } from '#server/overview/set-up/queries.ts';
import { Invalid, type Issue } from '#server/platform/errors.ts';
import { failure, valuesOf } from '#server/web/form.ts';
import { forgetSessions } from '#server/web/session.ts';
import { dropToken, enterStep } from '#server/web/set-up.ts';

export const load: PageServerLoad = async (event) => {
	await enterStep(event, 'spaces');
	return { proposals: await proposeSpaces(event.locals.ctx()) };
};

export const actions: Actions = {
	default: async (event) => {
		await enterStep(event, 'spaces');
		const values = valuesOf(await event.request.formData());
		try {
			await finishSetUp(event.locals.ctx(), chosenIn(values));
		} catch (error) {
			return failure(error, values);
		}
		forgetSessions();
		dropToken(event);
		redirect(303, '/setup/done');
	}
};

/** Fields `take`, and `name.N`, `purpose.N` and `department.N` for each proposal. @throws Invalid with the fields so named. */
function chosenIn(values: Record<string, unknown>): ChosenSpace[] {
	const numbers = [values.take ?? []]
		.flat()
		.map(Number)
		.filter((n) => Number.isInteger(n) && n >= 0 && n < 20);
	const issues: Issue[] = [];
	const chosen = numbers.map((n) => {
		const space = CreateSpace.safeParse({ name: values[`name.${n}`], purpose: values[`purpose.${n}`] });
		for (const issue of space.error?.issues ?? [])
			issues.push({ field: `${issue.path.join('.')}.${n}`, message: issue.message });
		const department = Number(values[`department.${n}`]);
		return {
			place: n,
			name: space.data?.name ?? '',
			purpose: space.data?.purpose ?? '',
			departmentId: department > 0 ? department : null
		};
	});
	if (issues.length) throw new Invalid(issues);
	return chosen;
}
