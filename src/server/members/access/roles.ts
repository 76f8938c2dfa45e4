// The roles a person may hold, several at once; everyone is an employee.

export const roles = ['employee', 'communicator', 'moderator', 'administrator'] as const;
export type Role = (typeof roles)[number];

export function hasRole(viewer: { roles: readonly Role[] }, ...wanted: Role[]): boolean {
	return wanted.some((role) => viewer.roles.includes(role));
}
