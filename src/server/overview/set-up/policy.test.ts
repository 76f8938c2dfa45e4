// Who may take a step of the set-up.
import { expect, it } from 'vitest';
import { canSetUp } from './policy.ts';

const administrator = { roles: ['employee', 'administrator'] as const };
const employee = { roles: ['employee'] as const };

it.each([
	['a stranger', null, false, false, false, false],
	['the holder of the token', null, false, false, true, true],
	['the holder of the token, once there is an administrator', null, false, true, true, false],
	['the administrator', administrator, false, true, false, true],
	['an employee', employee, false, true, true, false],
	['anybody, once it is done', administrator, true, true, true, false]
])('%s', (_, viewer, done, hasAdministrator, holdsToken, answer) => {
	expect(canSetUp(viewer, { done, hasAdministrator, holdsToken })).toBe(answer);
});
