// The words for roles, states of a person and how they look.
import { m } from '#lib/paraglide/messages.js';

export const roleNames = ['employee', 'communicator', 'moderator', 'administrator'] as const;
export type RoleName = (typeof roleNames)[number];

const roleLabels: Record<RoleName, () => string> = {
	employee: m.people_role_employee,
	communicator: m.people_role_communicator,
	moderator: m.people_role_moderator,
	administrator: m.people_role_administrator
};

const statusLabels: Record<string, () => string> = {
	invited: m.people_status_invited,
	active: m.people_status_active,
	left: m.people_status_left
};

export const roleLabel = (role: string): string => roleLabels[role as RoleName]?.() ?? role;
export const statusLabel = (status: string): string => statusLabels[status]?.() ?? status;
